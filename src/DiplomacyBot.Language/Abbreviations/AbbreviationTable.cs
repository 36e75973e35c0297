using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Abbreviations;

/// <summary>
/// Newsroom abbreviations and spelling variants, short to long and long to short. Immutable; safe to share between threads.
/// The format of the file is described at the head of <c>abbreviations.tsv</c>.
/// </summary>
public sealed class AbbreviationTable
{
    private readonly Dictionary<string, IReadOnlyList<string>> _longForms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _equivalents;
    private readonly NameScanner _names;

    private AbbreviationTable(IReadOnlyList<AbbreviationEntry> entries)
    {
        Entries = entries;
        foreach (var entry in entries.Where(e => e.Kind != AbbreviationKind.Variant))
        {
            var key = KeyOf(entry.Form);
            _longForms[key] = _longForms.TryGetValue(key, out var known) ? [.. known.Union(entry.LongForms)] : entry.LongForms;
        }

        _equivalents = EquivalentNames.Of(entries, KeyOf);
        _names = new NameScanner(Phrases(entries));
    }

    /// <summary>The table that ships with the program (<c>abbreviations.tsv</c>).</summary>
    public static AbbreviationTable Default { get; } = Shipped();

    /// <summary>The lines of the table, those of higher rank first.</summary>
    public IReadOnlyList<AbbreviationEntry> Entries { get; }

    /// <summary>Reads a table in the format of the shipped file.</summary>
    /// <exception cref="FormatException">A line is malformed; the message names the line.</exception>
    public static AbbreviationTable Parse(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new AbbreviationTable(AbbreviationFile.Read(reader));
    }

    /// <summary>A table with the lines of both; where both know a form, the expansions of <paramref name="preferred"/> (a user's own file) come first.</summary>
    public AbbreviationTable MergedWith(AbbreviationTable preferred)
    {
        ArgumentNullException.ThrowIfNull(preferred);
        return new AbbreviationTable([.. preferred.Entries, .. Entries]);
    }

    /// <summary>Long forms of a short form (HĐBA → Hội đồng Bảo an), most usual first; case and tone placement do not matter. Empty when unknown.</summary>
    public IReadOnlyList<string> LongForms(string shortForm)
    {
        ArgumentNullException.ThrowIfNull(shortForm);
        return _longForms.GetValueOrDefault(KeyOf(shortForm), []);
    }

    /// <summary>
    /// The other ways to write a name, given in any of them: of a long form its spelling variants and short forms (Liên hợp quốc →
    /// Liên hiệp quốc, LHQ, UN), of a short form its long forms and their variants. Case and tone placement do not matter. Empty when unknown.
    /// </summary>
    public IReadOnlyList<string> Equivalents(string longForm)
    {
        ArgumentNullException.ThrowIfNull(longForm);
        return _equivalents.GetValueOrDefault(KeyOf(longForm), []);
    }

    /// <summary>
    /// Short forms standing in a text as whole words, in reading order, the longest where several fit (HĐBA LHQ before HĐBA).
    /// A form is found as the table writes it, and in another case (hđba) when it has three letters or more and is not weak.
    /// </summary>
    /// <param name="text">An article, a passage or a question.</param>
    /// <param name="accentless">
    /// For questions: "hdba" is found as HĐBA too, two-letter forms (vn, tq) in any case, and chat shorthand (ko, bn).
    /// </param>
    public IReadOnlyList<AbbreviationMention> Find(string text, bool accentless = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = new List<AbbreviationMention>();
        _names.Scan(text, accentless, shortOnly: true, (start, end, forms) => mentions.Add(new AbbreviationMention(start, end, Expansions(forms))));
        return mentions;
    }

    /// <summary>
    /// Short forms, long forms and spelling variants standing in a text, in reading order, the longest where several fit; the rules are those of
    /// <see cref="Find"/>, and long forms are found in any case.
    /// </summary>
    /// <param name="text">An article, a passage or a question.</param>
    /// <param name="accentless">For questions: "lien hop quoc" and "hdba" are found too, and chat shorthand.</param>
    public IReadOnlyList<NameMention> FindNames(string text, bool accentless = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = new List<NameMention>();
        _names.Scan(text, accentless, shortOnly: false, (start, end, forms) =>
        {
            var equivalents = forms.Count == 1 ? Equivalents(forms[0].Text) : [.. forms.SelectMany(f => Equivalents(f.Text)).Distinct()];
            if (equivalents.Count > 0) mentions.Add(new NameMention(start, end, equivalents));
        });
        return mentions;
    }

    private IReadOnlyList<string> Expansions(List<NamePhrase> forms) =>
        forms.Count == 1 ? LongForms(forms[0].Text) : [.. forms.SelectMany(f => LongForms(f.Text)).Distinct()];

    /// <summary>Tokens' normal forms with single spaces, so that TP. HCM, TP.HCM and tp hcm are one.</summary>
    private static string KeyOf(string name)
    {
        var tokens = new List<(int Start, int End)>();
        var key = NormalForm.Key(name);
        NameTokens.Read(key, tokens);
        return string.Join(' ', tokens.Select(t => key[t.Start..t.End]));
    }

    private static IEnumerable<NamePhrase> Phrases(IReadOnlyList<AbbreviationEntry> entries)
    {
        var seen = new HashSet<(string, bool)>();
        foreach (var entry in entries)
        {
            var isShort = entry.Kind != AbbreviationKind.Variant;
            if (seen.Add((entry.Form, isShort))) yield return new NamePhrase(entry.Form, entry.Kind, isShort, entry.IsWeak);
        }

        // Long forms of chat shorthand are ordinary words.
        foreach (var entry in entries.Where(e => e.Kind != AbbreviationKind.Chat))
        {
            foreach (var name in entry.LongForms)
            {
                if (seen.Add((name, false))) yield return new NamePhrase(name, entry.Kind, isShort: false, entry.WeakLongForms.Contains(name));
            }
        }
    }

    private static AbbreviationTable Shipped()
    {
        using var stream = typeof(AbbreviationTable).Assembly.GetManifestResourceStream("abbreviations.tsv")
            ?? throw new InvalidOperationException("The resource abbreviations.tsv is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Parse(reader);
    }
}
