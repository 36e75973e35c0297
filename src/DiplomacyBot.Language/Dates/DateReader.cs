namespace DiplomacyBot.Language.Dates;

/// <summary>Finds dates and periods in Vietnamese text and resolves them.</summary>
public static class DateReader
{
    /// <summary>All dates in reading order, not overlapping.</summary>
    /// <param name="text">Text with or without accents.</param>
    /// <param name="reference">The day the text was written or the question asked: what "hôm qua" and a bare "19/4" are resolved against.</param>
    public static IReadOnlyList<DateMention> Read(string text, DateOnly reference) => [];
}
