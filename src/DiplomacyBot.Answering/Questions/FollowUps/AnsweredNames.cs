using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Questions.FollowUps;

/// <summary>
/// Whether a short answer may stand for whom or where a later question points to. A wrong one is a piece of some sentence ("ra ngoài và đưa đi cấp"); put in for
/// "ông ấy" it would spoil every question behind it, so all of it must read as one name.
/// </summary>
internal static class AnsweredNames
{
    private const int LongestPerson = 5;

    /// <summary>UTF-16 units; what is longer is a sentence.</summary>
    private const int LongestPlace = 60;

    /// <summary>Syllables in small letters that may tell what a place is: khu vực biên giới.</summary>
    private const int MostKind = 4;

    /// <summary>Syllables of names that have no capital: Mohammed bin Salman, Ursula von der Leyen.</summary>
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "bin", "ibn", "al", "el", "de", "da", "dos", "di", "du", "la", "van", "von", "der", "den" };

    /// <summary>True for one person's name, with or without what the person is: "Sanae Takaichi", "Tổng thống Pháp Emmanuel Macron".</summary>
    public static bool IsPerson(string? answer)
    {
        if (string.IsNullOrWhiteSpace(answer) || Read(answer) is not { Keys.Length: > 0 } read)
        {
            return false;
        }

        var first = PersonTitles.Names.At(read.Keys, 0, folded: false)?.End ?? 0;
        var titled = first > 0;
        while (titled && first < read.Keys.Length && read.EndOfKnown(first) is var end && end > first)
        {
            first = end;
        }

        return (read.Keys.Length - first) switch
        {
            1 => read.IsCapital(first) && (titled || (!VietnameseSyllable.IsPossible(read.Keys[first]) && read.EndOfKnown(first) == first && read.Syllables[first].CaseOf(read.Text) != LetterCase.Upper)),
            > 1 and <= LongestPerson => IsRunOfPerson(read, first, read.Keys.Length),
            _ => false,
        };
    }

    /// <summary>True for a run of capitals that is no country, city or body.</summary>
    public static bool IsRunOfPerson(TurnReading read, int first, int end) =>
        read.IsCapital(first) && read.EndOfKnown(first) == first && !PersonalNames.IsBody(read.Syllables, first)
        && Enumerable.Range(first + 1, end - first - 1).All(i => read.Joined(i) && (read.IsCapital(i) || Particles.Contains(read.Keys[i]) || read.Text[read.Syllables[i].Start - 1] == '-'));

    /// <summary>True for the name of one place, with or without what it is: "Hà Nội", "bang Rakhine", "el-Fasher", "Huổi Thanh 1".</summary>
    public static bool IsPlace(string? answer)
    {
        if (string.IsNullOrWhiteSpace(answer) || answer.Length > LongestPlace || Read(answer) is not { Keys.Length: > 0 } read)
        {
            return false;
        }

        var first = Enumerable.Range(0, read.Keys.Length).TakeWhile(i => !read.IsCapital(i)).Count();
        return first <= MostKind && first < read.Keys.Length && !read.Keys.Take(first).Any(QuestionWords.Function.Contains) && read.EndOfName(first) == read.Keys.Length;
    }

    /// <summary>Brackets are an aside, which no name has.</summary>
    private static TurnReading? Read(string answer) => answer.Contains('(', StringComparison.Ordinal) ? null : TurnReading.Of(answer, folded: false);
}
