namespace DiplomacyBot.Coverage.Cleaning;

/// <summary>Whether a line ends as a sentence does.</summary>
internal static class SentenceEnd
{
    private static ReadOnlySpan<char> Closers => ['"', '”', '’', '\'', '»', ')', ']', ' ', '*', '/'];

    /// <summary>A full stop, question or exclamation mark, closing quotes, brackets and the newsroom's "./." aside. An ellipsis does not count: it cuts a teaser.</summary>
    public static bool Has(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd(Closers);
        return bare is [.., '!' or '?'] || (bare is [.., '.'] && !IsCut(line));
    }

    /// <summary>Ends with three dots: a sentence somebody cut.</summary>
    public static bool IsCut(ReadOnlySpan<char> line) => line.TrimEnd(Closers) is [.., '…'] or [.., '.', '.', '.'];
}
