namespace DiplomacyBot.Language.Numbers;

/// <summary>Finds numbers in Vietnamese text.</summary>
public static class NumberReader
{
    /// <summary>All numbers in reading order, not overlapping.</summary>
    public static IReadOnlyList<NumberMention> Read(string text) => [];
}
