using DiplomacyBot.Answering.ShortAnswers;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>
/// Names that one clause brings together must be together in a sentence of the source, or in its headline, or one of the sentences must point back: what is told of each of two names is not told
/// of both.
/// </summary>
internal static class Together
{
    /// <summary>Words by which a sentence points back to those before it.</summary>
    private static readonly string[] PointingBack = ["này", "đây", "ấy", "họ", "nó", "ông", "bà", "đó"];

    /// <summary>A sentence that begins with an event and does not count it means one already told of: "Phiên họp có sự tham dự của …".</summary>
    private static readonly HashSet<string> Events = new(StringComparer.Ordinal) { "phiên", "cuộc", "hội", "lễ", "sự", "vụ", "chuyến", "buổi", "đợt", "kỳ" };

    public static void Check(Claim claim, IReadOnlyList<SourcePassage> passages, List<SentenceFault> faults)
    {
        List<ClaimPart> names = [.. claim.Names.Where(n => IsProper(claim.Reading, n) && !passages.Any(p => StandsIn(p.About, n)))];
        for (var i = 1; i < names.Count; i++)
        {
            var (one, other) = (names[i - 1], names[i]);
            if (claim.Reading.ClauseStart(other.First) > one.First)
            {
                continue;
            }

            var (with, and) = (Holding(one, passages), Holding(other, passages));
            if (with.Count > 0 && and.Count > 0 && !with.Intersect(and).Any() && !with.Concat(and).Any(r => PointsBack(r)))
            {
                faults.Add(new SentenceFault(FaultKind.Claim, claim.Reading.Text[claim.Reading.Syllables[one.First].Start..claim.Reading.Syllables[other.End - 1].End]));
            }
        }
    }

    /// <summary>Whether a sentence points at one before it. "Trong khi đó", "sau đó" point at a time, not at somebody.</summary>
    public static bool PointsBack(TextReading text) => (text.Keys is [var first, ..] && Events.Contains(first)) || PointingBack.Any(word => text.Places(word).Any(at => word != "đó" || (at > 0 && text.Keys[at - 1] is not ("khi" or "sau" or "trước" or "trong" or "do" or "cạnh"))));

    /// <summary>The table of names holds things too (máy bay); a capital at the start of a sentence tells nothing.</summary>
    private static bool IsProper(TextReading text, ClaimPart name) => text.IsCapital(name.First) && (name.First > 0 || text.IsForeign(0) || KnownPlaces.LengthAt(text.Syllables, 0, text.Syllables.Count) > 0);

    private static bool StandsIn(TextReading text, ClaimPart name) => name.Alternatives.Any(a => NameSupport.StandsIn(text, a));

    private static List<TextReading> Holding(ClaimPart name, IReadOnlyList<SourcePassage> passages) => [.. passages.SelectMany(p => p.Readings).Where(r => StandsIn(r, name))];
}
