namespace DiplomacyBot.Evaluation.Reports;

/// <summary>Shortens a passage for a report.</summary>
internal static class Excerpt
{
    private const int Longest = 400;

    /// <summary>The beginning, ended at a space, never inside a surrogate pair.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Longest) is > Longest / 2 and var space ? space : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end] + "…";
    }
}
