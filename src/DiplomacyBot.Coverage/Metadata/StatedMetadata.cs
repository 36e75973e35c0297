using DiplomacyBot.Coverage.Articles;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>What is known of an article so far, gathered from the source's fields and then from the lines of its text.</summary>
internal sealed class StatedMetadata
{
    public string? Title { get; set; }

    public bool TitleDerived { get; set; }

    public string? Outlet { get; set; }

    public string? Author { get; set; }

    public string? Url { get; set; }

    public Publication? Publication { get; set; }

    /// <summary>A date that was stated but could not be understood.</summary>
    public string? UnreadDate { get; set; }
}
