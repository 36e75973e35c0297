using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Asked;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>Lists the times of a sentence as candidates for an answer.</summary>
internal static class TimeCandidates
{
    /// <summary>What a time of something else counts: "Ngày 1/11, bộ này cho biết …" is the day on which it was said, "một tháng trước lễ ký, ngày 22/9" not that of the ceremony.</summary>
    private const double OfSomethingElse = 0.3;

    /// <summary>So far in front of the date what it is reckoned from begins.</summary>
    private const int Reckoning = 9;

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal) { "giờ", "ngày", "tuần", "tháng", "năm" };

    /// <summary>So far behind the sentence's first date the word that tells stands.</summary>
    private const int Telling = 18;

    private static readonly (string First, string Second)[] Tellings =
    [
        ("cho", "biết"), ("cho", "hay"), ("đưa", "tin"), ("dẫn", "lời"), ("dẫn", "thông"), ("thông", "báo"), ("tuyên", "bố"), ("khẳng", "định"), ("xác", "nhận"), ("phát", "biểu"), ("cảnh", "báo"), ("thông", "tin"), ("nói", "rằng"),
    ];

    public static IEnumerable<Candidate> Of(ArticleAnalysis article, int sentence, AskedThing thing, AnalysedQuestion question, DateOnly today)
    {
        var start = article.Sentences[sentence].Start;
        var (from, to) = TypedCandidates.Range(article, sentence);
        foreach (var date in article.DatesIn(sentence, today))
        {
            if (TypedCandidates.Cover(article, sentence, start + date.Start, start + date.End) is not { } span)
            {
                continue;
            }

            var other = (span.First <= from + 1 && ToldBehind(article, span.Last + 1, to, question)) || ReckonedFrom(article, from, span.First, question);
            yield return span with { Fit = Grained(thing.Grain, date) * (other ? OfSomethingElse : 1) };
        }
    }

    /// <summary>How well a date is as exact as asked: "ngày nào" is not answered by a year.</summary>
    private static double Grained(TimeGrain grain, DateMention date) => (grain, date.Precision) switch
    {
        (TimeGrain.Hour, _) => date.Time is null ? 0.5 : 1,
        (TimeGrain.Day or TimeGrain.Any, DatePrecision.Day or DatePrecision.Period) => 1,
        (TimeGrain.Day, DatePrecision.Year) => 0.3,
        (TimeGrain.Day, _) => 0.6,
        (TimeGrain.Any, DatePrecision.Year) => 0.85,
        (TimeGrain.Month, DatePrecision.Year) => 0.3,
        (TimeGrain.Year, DatePrecision.Day or DatePrecision.Month) when date.Inferred => 0.6,
        _ => 1,
    };

    /// <summary>Whether the date is so long before or after what stands in front of it, and the question asks for neither.</summary>
    private static bool ReckonedFrom(ArticleAnalysis article, int from, int date, AnalysedQuestion question)
    {
        for (var i = Math.Max(from, date - Reckoning); i + 2 < date; i++)
        {
            if (Units.Contains(article.Syllables[i].Key) && article.Syllables[i + 1].Key is "trước" or "sau"
                && article.Article.Text.AsSpan(article.Syllables[i + 1].End, article.Syllables[i + 2].Start - article.Syllables[i + 1].End).Trim().IsEmpty)
            {
                var asked = $" {NormalForm.Key(question.Standalone)} ";
                return !asked.Contains(" trước ", StringComparison.Ordinal) && !asked.Contains(" sau ", StringComparison.Ordinal);
            }
        }

        return false;
    }

    /// <summary>Whether a word that tells, and that the question does not ask about, stands behind the date.</summary>
    private static bool ToldBehind(ArticleAnalysis article, int from, int to, AnalysedQuestion question)
    {
        for (var i = from; i + 1 < Math.Min(to, from + Telling); i++)
        {
            if (Array.Exists(Tellings, t => article.Syllables[i].Key == t.First && article.Syllables[i + 1].Key == t.Second
                && !NormalForm.Key(question.Standalone).Contains($"{t.First} {t.Second}", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
