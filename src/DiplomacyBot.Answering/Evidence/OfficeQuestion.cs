using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>
/// "Thủ tướng Việt Nam là ai?" Only a sentence that names a holder of that very office answers it: whoever else stands near the words, a former or a deputy one,
/// or the same office of another country, would be an invented fact.
/// </summary>
internal sealed class OfficeQuestion
{
    private const string Home = "việt nam";

    /// <summary>What such a question says beside the office and its country, without accents.</summary>
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "ai", "la", "hien", "nay", "tai", "cua", "nuoc", "ten", "gi", "bay", "gio", "duong", "nhiem", "dang", "vay", "the", "cho", "hoi", "biet", "ban", "a", "nhi", "xin", "ong", "ba", "nguoi", "giu", "chuc",
    };

    /// <summary>Syllables of the longest Vietnamese name.</summary>
    private const int LongestName = 4;

    private readonly Offices.Held _asked;

    private OfficeQuestion(Offices.Held asked) => _asked = asked;

    /// <summary>The question as one for the holder of an office; null when it asks something else, or more.</summary>
    public static OfficeQuestion? Of(AnalysedQuestion question, DateOnly today)
    {
        var reading = new TextReading(question.Standalone, today);
        if (question.Kinds is not [AnswerKind.Who] && !reading.Folded.Contains("ten"))
        {
            return null;
        }

        var asked = Offices.Asked(reading, question.Accentless);
        return asked is not null && Enumerable.Range(0, reading.Keys.Length).All(i => (asked.First <= i && i < asked.End) || Asking.Contains(reading.Folded[i])) ? new OfficeQuestion(asked) : null;
    }

    /// <summary>Keeps the sentences that name the holder named most often, who becomes their short answer; none when nobody is named.</summary>
    public FoundEvidence Keep(FoundEvidence found, DateOnly today)
    {
        var named = found.Sentences.SelectMany(sentence => HoldersIn(sentence, today)).ToList();
        var here = named.Where(h => h.Held.BodyNames.Overlaps(_asked.BodyNames)).Select(static h => h.Key).ToHashSet(StringComparer.Ordinal);
        var elsewhere = named.Where(h => h.Held.Body.Length > 0 && !h.Held.BodyNames.Overlaps(_asked.BodyNames)).Select(static h => h.Key).ToHashSet(StringComparer.Ordinal);
        var most = named.Where(h => here.Contains(h.Key) || (AtHome(h) && !elsewhere.Contains(h.Key))).GroupBy(static h => h.Key).OrderByDescending(static g => g.Count()).FirstOrDefault();
        return found with
        {
            Sentences = [.. (most ?? Enumerable.Empty<Holder>()).DistinctBy(static h => h.Sentence).Select(static h => h.Sentence with { ShortAnswers = [new ShortAnswer(h.Start, h.End, AnswerKind.Who, 1)] })],
        };
    }

    /// <summary>Papers leave out their own country: "Thủ tướng Phạm Minh Chính", a Vietnamese name with no country in front of it.</summary>
    private bool AtHome(Holder holder) => _asked.BodyNames.Contains(Home) && holder.Held.Body.Length == 0 && PersonalNames.IsFamily(holder.Held.Holder[0]) && holder.Held.Holder.Length <= LongestName;

    private IEnumerable<Holder> HoldersIn(EvidenceSentence sentence, DateOnly today)
    {
        var reading = new TextReading(sentence.Quote, today);
        foreach (var held in Offices.Of(reading))
        {
            if (held.Office == _asked.Office && held.Holder.Length > 1)
            {
                var first = held.End - held.Holder.Length;
                yield return new Holder(sentence, held, sentence.Start + reading.Syllables[first].Start, sentence.Start + reading.Syllables[held.End - 1].End);
            }
        }
    }

    /// <param name="Sentence">The sentence that names somebody.</param>
    /// <param name="Held">The office.</param>
    /// <param name="Start">UTF-16 offset of the name in the article.</param>
    /// <param name="End">Offset behind it.</param>
    private sealed record Holder(EvidenceSentence Sentence, Offices.Held Held, int Start, int End)
    {
        /// <summary>The last two syllables, which short and long forms of a name share.</summary>
        public string Key { get; } = string.Join(' ', Held.Holder[^2..]);
    }
}
