using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>Who a sentence names as the holder of an office.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Body">The country or body the sentence gives the office to.</param>
/// <param name="Name">The name, as normal-form keys.</param>
/// <param name="Start">UTF-16 offset of the name in the article.</param>
/// <param name="End">Offset behind it.</param>
internal sealed record OfficeHolder(EvidenceSentence Sentence, OfficeBody Body, string[] Name, int Start, int End)
{
    /// <summary>Syllables of the longest name.</summary>
    private const int LongestName = 6;

    /// <summary>Small words inside names: Ursula von der Leyen.</summary>
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "von", "van", "der", "den", "de", "da", "do", "dos", "del", "di", "la", "le", "bin", "ibn", "al", "el" };

    /// <summary>The last two syllables, which short and long forms of a name share.</summary>
    public string Key { get; } = string.Join(' ', Name[^2..]);

    /// <summary>The holders of an office in a sentence, of whichever body, with those in front of their office too: "Ông Phạm Quang Hiệu, Đại sứ Việt Nam tại Nhật Bản".</summary>
    public static IEnumerable<OfficeHolder> In(EvidenceSentence sentence, string office, string[]? literal, DateOnly today)
    {
        var reading = new TextReading(sentence.Quote, today);
        foreach (var title in OfficeTitles.Names.All(reading.Keys, folded: false))
        {
            if (title.Value != office || (title.Start > 0 && OfficeTitles.Changing.Contains(reading.Keys[title.Start - 1])))
            {
                continue;
            }

            var body = OfficeBody.At(reading, title.End, folded: false, literal);
            var behind = EndOfName(reading, body.End);
            var (first, end) = behind - body.End > 1 ? (body.End, behind) : behind == body.End ? InFront(reading, title.Start) : (0, 0);
            if (end - first is > 1 and <= LongestName && !PersonalNames.IsBody(reading.Syllables, first))
            {
                yield return new OfficeHolder(sentence, body, reading.Keys[first..end], sentence.Start + reading.Syllables[first].Start, sentence.Start + reading.Syllables[end - 1].End);
            }
        }
    }

    private static int EndOfName(TextReading reading, int at)
    {
        var end = at;
        while (end < reading.Keys.Length && (end == at || !reading.EndsClause(end - 1)))
        {
            var particles = 0;
            while (end > at && end + particles + 1 < reading.Keys.Length && Particles.Contains(reading.Keys[end + particles]) && !reading.IsCapital(end + particles))
            {
                particles++;
            }

            if (!reading.IsCapital(end + particles) || (end == at && at > 0 && reading.EndsClause(at - 1)))
            {
                break;
            }

            end += particles + 1;
        }

        return end;
    }

    /// <summary>A name that only a comma or a dash parts from the office behind it, and that holds no other office.</summary>
    private static (int First, int End) InFront(TextReading reading, int title)
    {
        if (title < 2 || !reading.Text[reading.Syllables[title - 1].End..reading.Syllables[title].Start].Trim().All(static c => c is ',' or '-' or '–' or '—'))
        {
            return (0, 0);
        }

        var first = title;
        while (first > 0 && reading.IsCapital(first - 1) && (first == title || !reading.EndsClause(first - 1)))
        {
            first--;
        }

        first += first < title && reading.Keys[first] is "ông" or "bà" or "ngài" ? 1 : 0;
        return first < title && !Offices.Covers(reading, first) && PersonalNames.LooksLikeOne(reading.Syllables, first, title - 1) ? (first, title) : (0, 0);
    }
}
