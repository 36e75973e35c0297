namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>One article of a segment: what filters ask for, and where its passages lie.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Outlets">Normal forms of the outlets that carried it.</param>
/// <param name="From">First day of the publication period as a day number; -1 when unknown.</param>
/// <param name="To">Last day of the publication period as a day number; -1 when unknown.</param>
/// <param name="FirstPassage">The segment's number of its first passage.</param>
/// <param name="PassageCount">How many passages it has, side by side.</param>
internal sealed record SegmentArticle(string Id, string[] Outlets, int From, int To, int FirstPassage, int PassageCount);

/// <summary>One passage of a segment.</summary>
/// <param name="Article">Index of its article in the segment.</param>
/// <param name="Ordinal">Its place in the article.</param>
/// <param name="Start">UTF-16 offset in the article's text.</param>
/// <param name="End">UTF-16 offset behind its last code unit.</param>
internal readonly record struct SegmentPassage(int Article, int Ordinal, int Start, int End);
