namespace DiplomacyBot.Storage.Following;

/// <summary>Settings of following the store; the section <c>IndexFollower</c> of the configuration.</summary>
public sealed class IndexFollowerOptions
{
    /// <summary>Embedding model whose stored vectors go into the index; null: terms only.</summary>
    public string? Model { get; set; }
}
