using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>The country or body an office belongs to, and the one it is sent to: Đại sứ <c>Việt Nam</c> tại <c>Myanmar</c>.</summary>
/// <param name="Parts">All names of each body behind the title, in order: the ministry, its country.</param>
/// <param name="Post">All names of the place behind "tại"; empty for none.</param>
/// <param name="End">The syllable behind all of it.</param>
internal sealed record OfficeBody(IReadOnlyList<HashSet<string>> Parts, HashSet<string> Post, int End)
{
    private const string Home = "việt nam";

    /// <summary>Who asks without a country asks of the one at home.</summary>
    public static OfficeBody AtHome { get; } = new([new HashSet<string>(StringComparer.Ordinal) { Home }], new HashSet<string>(StringComparer.Ordinal), 0);

    public bool IsNamed => Parts.Count > 0 || Post.Count > 0;

    /// <summary>Whether Vietnam is its country: papers at home leave that out.</summary>
    public bool IsHome => Parts.Count > 0 && Parts[^1].Contains(Home);

    /// <summary>Reads it behind a title.</summary>
    /// <param name="reading">A question or a sentence.</param>
    /// <param name="at">The syllable behind the title.</param>
    /// <param name="folded">Whether accents and capitals are only guessed.</param>
    /// <param name="literal">A name that no table knows but the question has.</param>
    public static OfficeBody At(TextReading reading, int at, bool folded, string[]? literal = null)
    {
        var parts = new List<HashSet<string>>();
        var end = Skip(reading, at, "của", "nước", "bang", "tỉnh");
        while (NameAt(reading, end, folded, literal) is var (names, length) && length > 0)
        {
            parts.Add(names);
            end = Skip(reading, end + length, "của", "nước", "bang", "tỉnh");
        }

        if (parts.Count == 0)
        {
            end = at;
        }

        var post = new HashSet<string>(StringComparer.Ordinal);
        if (end + 1 < reading.Keys.Length && reading.Keys[end] is "tại" or "ở" or "cạnh" && NameAt(reading, end + 1, folded, literal) is var (place, size) && size > 0)
        {
            post = place;
            end += size + 1;
        }

        return new OfficeBody(parts, post, end);
    }

    /// <summary>Whether both are the same, as far as both say.</summary>
    /// <param name="asked">The one asked for.</param>
    /// <param name="homely">Whether Vietnam may be left out here.</param>
    public bool Is(OfficeBody asked, bool homely)
    {
        var wanted = homely && !IsHome && asked.IsHome ? asked.Parts.SkipLast(1).ToList() : asked.Parts;
        return Parts.Count == wanted.Count && Parts.Zip(wanted).All(static p => p.First.Overlaps(p.Second)) && (asked.Post.Count == 0 ? Post.Count == 0 : Post.Overlaps(asked.Post));
    }

    private static int Skip(TextReading reading, int at, params ReadOnlySpan<string> words)
    {
        while (at < reading.Keys.Length && words.Contains(reading.Keys[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>A country or body known by its short or long form, or named in the question.</summary>
    private static (HashSet<string> Names, int Length) NameAt(TextReading reading, int at, bool folded, string[]? literal)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (at >= reading.Keys.Length || (!folded && !reading.IsCapital(at) && reading.Keys[at] is not "châu") || (at > 0 && reading.EndsClause(at - 1)))
        {
            return (names, 0);
        }

        if (literal is { Length: > 0 } && reading.Keys.AsSpan(at).StartsWith(literal))
        {
            names.Add(string.Join(' ', literal));
            return (names, literal.Length);
        }

        var slice = reading.Text[reading.Syllables[at].Start..];
        if (AbbreviationTable.Default.FindNames(slice, accentless: folded) is [{ Start: 0 } mention, ..])
        {
            names.UnionWith(mention.Equivalents.Append(slice[..mention.End]).Select(NormalForm.Key));
            return (names, reading.SyllableAt(reading.Syllables[at].Start + mention.End) - at);
        }

        var place = KnownPlaces.LengthAt(reading.Syllables, at, reading.Keys.Length);
        if (place > 0)
        {
            names.Add(string.Join(' ', reading.Keys[at..(at + place)]));
        }

        return (names, place);
    }
}
