using DiplomacyBot.Answering.Citations;

namespace DiplomacyBot.Answering.Answers;

/// <summary>Outlets and headlines inside an answer. They come from the articles: none may fill the answer or read as a citation number.</summary>
internal static class ShownName
{
    private const int LongestOutlet = 80;
    private const int LongestTitle = 200;

    public static string Outlet(string outlet) => CitationMarks.Disarm(Shortened(outlet, LongestOutlet));

    public static string Title(string title, int longest = LongestTitle) => CitationMarks.Disarm(Shortened(title, longest));

    /// <summary>At most <paramref name="longest"/> UTF-16 code units before "…", cut between words where there are any and never inside a character.</summary>
    private static string Shortened(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', longest) is > 0 and var blank ? blank : char.IsLowSurrogate(text[longest]) ? longest - 1 : longest;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
