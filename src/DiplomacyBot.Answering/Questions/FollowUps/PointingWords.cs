namespace DiplomacyBot.Answering.Questions.FollowUps;

/// <summary>Words by which a question points at something said before, unless it says it itself in front of them.</summary>
internal static class PointingWords
{
    /// <summary>A question that long, with a name in it, has said itself what a later "đó" means.</summary>
    private const int OwnStory = 8;

    private static readonly PhraseMatcher<bool> Any = new(QuestionWords.PointingBack.Select(static p => (p, true)));

    private static readonly PhraseMatcher<bool> Persons = new(
        new[] { "ông ấy", "ông ta", "ông này", "ông đó", "bà ấy", "bà ta", "bà này", "bà đó", "anh ấy", "cô ấy", "người này", "người đó", "vị này", "họ" }.Select(static p => (p, true)));

    private static readonly PhraseMatcher<bool> Places = new(
        new[] { "nước này", "nước đó", "nước ấy", "quốc gia này", "quốc gia đó", "ở đó", "tại đó", "trong đó", "nơi đó", "nơi này", "thành phố này", "thành phố đó" }.Select(static p => (p, true)));

    /// <summary>Words after which "ông" or "bà" is no person pointed at.</summary>
    private static readonly HashSet<string> Kin = new(StringComparer.Ordinal) { "con", "bà", "ông", "ngoại", "nội", "chủ", "cụ", "nào", "đồng", "xã", "trùm", "già" };

    /// <summary>Pronouns of a person, from left to right.</summary>
    public static IReadOnlyList<PhraseMatch<bool>> PersonsIn(TurnReading read)
    {
        if (!read.Folded && read.Keys.Length > 1 && read.Keys[0] is "ông" or "bà" && Persons.At(read.Keys, 0, false) is null && !read.IsCapital(1) && !Kin.Contains(read.Keys[1]))
        {
            return [new PhraseMatch<bool>(0, 1, true)];
        }

        return [.. Persons.All(read.Keys, read.Folded).Where(m => Certain(read, m) && !Antecedents.Persons(read).Any(p => p.End <= m.Start))];
    }

    /// <summary>Words for a place said before.</summary>
    public static IReadOnlyList<PhraseMatch<bool>> PlacesIn(TurnReading read) =>
        [.. Places.All(read.Keys, read.Folded).Where(m => Certain(read, m) && !(m.Start >= OwnStory && Antecedents.Places(read).Any(p => p.End <= m.Start)))];

    /// <summary>Whether the question points at anything outside itself.</summary>
    public static bool PointsBack(TurnReading read) =>
        PersonsIn(read).Count > 0 || PlacesIn(read).Count > 0
        || Any.All(read.Keys, read.Folded).Any(m => Certain(read, m) && Persons.At(read.Keys, m.Start, read.Folded) is null && Places.At(read.Keys, m.Start, read.Folded) is null && !SaidBefore(read, m.Start));

    /// <summary>Without accents a single syllable (do, nay, ho) is rather another word.</summary>
    private static bool Certain(TurnReading read, PhraseMatch<bool> match) => !read.Folded || match.Length > 1;

    private static bool SaidBefore(TurnReading read, int at) => at >= OwnStory && Enumerable.Range(0, at).Any(read.IsName);
}
