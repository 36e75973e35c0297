namespace DiplomacyBot.Answering.Prompts;

/// <summary>Where prompts come from; set by the host.</summary>
public sealed class PromptOptions
{
    /// <summary>Folder with <c>answer.yaml</c>, <c>repair.yaml</c> and <c>rewrite.yaml</c>; one that is missing there is taken as it ships. Null: all as they ship.</summary>
    public string? Directory { get; set; }
}
