using System.Runtime.CompilerServices;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>Who holds which office: a sentence must not give a person another office than its source, nor an office of another country or body.</summary>
internal static class Offices
{
    private const int LongestHolder = 8;

    private static readonly ConditionalWeakTable<TextReading, List<Held>> Known = [];

    /// <summary>Offices by one name each; abbreviations as papers write them.</summary>
    public static IReadOnlyList<(string Phrase, string Office)> All { get; } =
    [
        .. new[]
        {
            "tổng thống", "phó tổng thống", "cựu tổng thống", "chủ tịch nước", "phó chủ tịch nước", "thủ tướng", "phó thủ tướng", "cựu thủ tướng", "tổng bí thư", "tổng thư ký", "phó tổng thư ký", "chủ tịch quốc hội", "chủ tịch",
            "ngoại trưởng", "bộ trưởng", "bộ trưởng quốc phòng", "thứ trưởng", "đại sứ", "người phát ngôn", "quốc vương", "nhà vua", "giáo hoàng", "cao ủy",
            "thủ hiến", "thống đốc", "thị trưởng", "đặc phái viên", "nghị sĩ", "thượng nghị sĩ", "cựu ngoại trưởng", "bộ trưởng tài chính", "tổng giám đốc", "giám đốc", "tư lệnh", "thủ lĩnh", "thủ tướng lâm thời", "tổng thống lâm thời",
        }.Select(o => (o, o)),
        .. new (string, string)[]
        {
            ("ctn", "chủ tịch nước"), ("ttk", "tổng thư ký"), ("ttg", "thủ tướng"), ("tbt", "tổng bí thư"), ("bộ trưởng ngoại giao", "ngoại trưởng"), ("bộ trưởng bộ ngoại giao", "ngoại trưởng"), ("phát ngôn viên", "người phát ngôn"),
        },
    ];

    private static readonly PhraseMatcher<string> Names = new(All);

    public static void Check(Claim claim, IReadOnlyList<TextReading> scope, List<SentenceFault> faults)
    {
        var known = scope.SelectMany(Of).ToList();
        foreach (var said in Of(claim.Reading))
        {
            if (said.Holder.Length == 0)
            {
                if (!known.Any(k => k.Office == said.Office && Compatible(k, said)))
                {
                    Add(claim, said, faults);
                }

                continue;
            }

            var sameHolder = known.Where(k => k.Holder.Length > 0 && EndsAlike(k.Holder, said.Holder)).ToList();
            if (sameHolder.Count == 0 ? !known.Any(k => k.Office == said.Office) : !sameHolder.Any(k => k.Office == said.Office && Compatible(k, said)))
            {
                Add(claim, said, faults);
            }
        }
    }

    /// <summary>Whether a syllable belongs to an office or to who holds it.</summary>
    public static bool Covers(TextReading text, int syllable) => Of(text).Exists(o => o.First <= syllable && syllable < o.End);

    private static void Add(Claim claim, Held said, List<SentenceFault> faults) =>
        faults.Add(new SentenceFault(FaultKind.Name, claim.Reading.Text[claim.Reading.Syllables[said.First].Start..claim.Reading.Syllables[said.End - 1].End]));

    /// <summary>Whether the country or body in front of the person is the same where both name one.</summary>
    private static bool Compatible(Held known, Held said) =>
        known.Body.Length == 0 || said.Body.Length == 0 || known.Body.SequenceEqual(said.Body) || known.BodyNames.Overlaps(said.BodyNames);

    private static bool EndsAlike(string[] a, string[] b) => a.AsSpan().EndsWith(b) || b.AsSpan().EndsWith(a);

    /// <summary>The offices a text names. Read once for each text, however many sentences cite it.</summary>
    public static List<Held> Of(TextReading text) => Known.GetValue(text, static t => [.. Read(t)]);

    private static IEnumerable<Held> Read(TextReading text)
    {
        foreach (var office in Names.All(text.Keys, folded: false))
        {
            var names = Language.Abbreviations.AbbreviationTable.Default;
            var (at, limit) = (office.End, Math.Min(text.Keys.Length, office.End + LongestHolder));
            var bodyEnd = at;
            var bodyNames = new HashSet<string>(StringComparer.Ordinal);
            while (bodyEnd < limit && text.IsCapital(bodyEnd) && !text.EndsClause(bodyEnd - 1) && BodyAt(text, bodyEnd, limit, names, bodyNames) is > 0 and var length)
            {
                bodyEnd += length;
            }

            var end = bodyEnd;
            while (end < limit && text.IsCapital(end) && !(end > office.End && text.EndsClause(end - 1)))
            {
                end++;
            }

            yield return new Held(office.Value, office.Start, end, text.Keys[at..bodyEnd], text.Keys[bodyEnd..end], bodyNames);
        }
    }

    /// <summary>A country or a body known by its short or long form; its length in syllables.</summary>
    private static int BodyAt(TextReading text, int at, int limit, Language.Abbreviations.AbbreviationTable names, HashSet<string> into)
    {
        var slice = text.Text[text.Syllables[at].Start..text.Syllables[limit - 1].End];
        if (names.FindNames(slice) is [{ Start: 0 } mention, ..])
        {
            into.UnionWith(mention.Equivalents.Append(slice[..mention.End]).Select(Language.Normalization.NormalForm.Key));
            return text.SyllableAt(text.Syllables[at].Start + mention.End) - at;
        }

        var place = KnownPlaces.LengthAt(text.Syllables, at, limit);
        if (place > 0)
        {
            into.Add(string.Join(' ', text.Keys[at..(at + place)]));
        }

        return place;
    }

    /// <param name="Office">The office.</param>
    /// <param name="First">First syllable of the office.</param>
    /// <param name="End">Syllable behind the holder.</param>
    /// <param name="Body">The country or body between office and person; empty when none.</param>
    /// <param name="Holder">The person; empty when none is named.</param>
    /// <param name="BodyNames">All names of the country or body.</param>
    public sealed record Held(string Office, int First, int End, string[] Body, string[] Holder, HashSet<string> BodyNames);
}
