using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Abbreviations;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>One part of a claim that must be found in its source as a whole: a word, a fixed phrase, a name.</summary>
/// <param name="First">Index of its first syllable.</param>
/// <param name="Count">Number of syllables.</param>
/// <param name="Alternatives">What in the source supports it, its own wording first; each as syllable keys.</param>
/// <param name="Kind">What sort of part it is.</param>
internal sealed record ClaimPart(int First, int Count, IReadOnlyList<string[]> Alternatives, ClaimPartKind Kind)
{
    public int End => First + Count;
}

internal enum ClaimPartKind
{
    Word,
    Deed,
    Act,
    Name,
}

/// <summary>A model's sentence cut into the parts that must be supported. Words of grammar, dates and numbers are no parts: other checks look at them.</summary>
internal sealed class Claim
{
    /// <summary>Words that carry nothing a source must have, beside those of grammar.</summary>
    private static readonly HashSet<string> Light = new(StringComparer.Ordinal)
    {
        "rằng", "theo", "ông", "bà", "này", "đây", "phía", "bên", "nước", "sự", "vị", "đã", "vừa", "cuộc", "chính", "ngay", "cùng", "đó", "làm", "nhà", "thêm", "hiện", "chỉ", "vẫn", "còn", "nay", "nhất", "thứ", "lần", "tuổi", "giờ",
        "khoảng", "kể", "tính", "thì", "vụ", "đợt", "chiếc", "con", "số", "mức",
    };

    private IReadOnlyList<ClaimPart>? _names;

    private Claim(TextReading reading, IReadOnlyList<ClaimPart> parts) => (Reading, Parts) = (reading, parts);

    public TextReading Reading { get; }

    public IReadOnlyList<ClaimPart> Parts { get; }

    /// <summary>Those that name somebody or something: known names, and foreign words with a capital.</summary>
    public IReadOnlyList<ClaimPart> Names => _names ??= [.. Parts.Where(IsName)];

    public bool IsName(ClaimPart part) => part.Kind == ClaimPartKind.Name || (part is { Kind: ClaimPartKind.Word, Count: 1 } && Reading.IsCapital(part.First) && Reading.IsForeign(part.First));

    /// <summary>A part as it is written.</summary>
    public string Shown(ClaimPart part) => Reading.Text[Reading.Syllables[part.First].Start..Reading.Syllables[part.End - 1].End];

    public static bool IsLight(string key) => QuestionWords.Function.Contains(key) || Light.Contains(key);

    public static Claim Read(TextReading reading, Wordings wordings, AbbreviationTable abbreviations)
    {
        var (keys, names) = (reading.Keys, new Dictionary<int, NameMention>());
        foreach (var mention in abbreviations.FindNames(reading.Text))
        {
            names[reading.SyllableAt(mention.Start)] = mention;
        }

        var taken = Taken(reading);
        var parts = new List<ClaimPart>();
        for (var i = 0; i < keys.Length;)
        {
            var part = taken[i] ? null : NameAt(reading, names, wordings, abbreviations, i) ?? PhraseAt(reading, wordings, taken, i) ?? WordAt(reading, i);
            if (part is not null)
            {
                parts.Add(part);
            }

            i += part?.Count ?? 1;
        }

        return new Claim(reading, parts);
    }

    private static bool[] Taken(TextReading reading)
    {
        var taken = new bool[reading.Keys.Length];
        foreach (var (start, end) in reading.Dates.Select(d => (d.Start, d.End)).Concat(reading.Numbers.Select(n => (n.Start, n.End))).Concat(reading.Times.Select(t => (t.Start, t.End))))
        {
            for (var i = reading.SyllableAt(start); i < taken.Length && reading.Syllables[i].Start < end; i++)
            {
                taken[i] = true;
            }
        }

        return taken;
    }

    private static ClaimPart? NameAt(TextReading reading, Dictionary<int, NameMention> names, Wordings wordings, AbbreviationTable abbreviations, int at)
    {
        if (names.TryGetValue(at, out var mention))
        {
            var count = Math.Max(1, reading.SyllableAt(mention.End) - at);
            return new ClaimPart(at, count, [reading.Keys[at..(at + count)], .. mention.Equivalents.Select(KeysOf), .. Composed(reading, at, count, abbreviations), .. Wider(reading, wordings, at, count)], ClaimPartKind.Name);
        }

        return reading.IsCapital(at) && KnownPlaces.LengthAt(reading.Syllables, at, reading.Syllables.Count) is > 0 and var length
            ? new ClaimPart(at, length, [reading.Keys[at..(at + length)], .. Wider(reading, wordings, at, length)], ClaimPartKind.Name)
            : null;
    }

    /// <summary>"Đại hội đồng Liên Hợp Quốc" is also Đại hội đồng LHQ: a name that ends in a name, under that one's other forms.</summary>
    private static IEnumerable<string[]> Composed(TextReading reading, int at, int count, AbbreviationTable abbreviations)
    {
        for (var i = at + 1; i + 1 < at + count; i++)
        {
            if (reading.IsCapital(i) && abbreviations.FindNames(reading.Text[reading.Syllables[i].Start..reading.Syllables[at + count - 1].End]) is [{ Start: 0 } inner] && reading.SyllableAt(reading.Syllables[i].Start + inner.End) == at + count)
            {
                return inner.Equivalents.Select(e => (string[])[.. reading.Keys[at..i], .. KeysOf(e)]);
            }
        }

        return [];
    }

    private static IEnumerable<string[]> Wider(TextReading reading, Wordings wordings, int at, int count) =>
        wordings.Phrases.At(reading.Keys, at, folded: false) is { } phrase && phrase.Length == count ? phrase.Value.Sources : [];

    private static ClaimPart? PhraseAt(TextReading reading, Wordings wordings, bool[] taken, int at) =>
        wordings.Phrases.At(reading.Keys, at, folded: false) is { } phrase && !taken.AsSpan(at, phrase.Length).Contains(true) && !(phrase.Length == 1 && IsLight(reading.Keys[at]))
            ? new ClaimPart(at, phrase.Length, phrase.Value.Sources, phrase.Value.Kind switch { WordingKind.Act => ClaimPartKind.Act, WordingKind.Deed => ClaimPartKind.Deed, _ => ClaimPartKind.Word })
            : null;

    private static ClaimPart? WordAt(TextReading reading, int at) => IsLight(reading.Keys[at]) && !reading.IsCapital(at) || (at == 0 && IsLight(reading.Keys[at]))
        ? null
        : new ClaimPart(at, 1, [[reading.Keys[at]]], ClaimPartKind.Word);

    private static string[] KeysOf(string phrase) => [.. Language.Syllables.SyllableReader.Read(phrase).Select(s => s.Key)];
}
