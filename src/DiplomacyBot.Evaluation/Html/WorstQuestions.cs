using DiplomacyBot.Evaluation.Answers;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Html;

/// <summary>Lists the questions that went worst with what was found, and below them every other one that was shown a wrong short answer.</summary>
internal static class WorstQuestions
{
    private const int Listed = 50;
    private static readonly string[] Leading = ["ndcg@10", "right", "sentence@1", "f1"];

    public static void Write(HtmlWriter html, ReportWords words, QualityReport report)
    {
        html.Raw("<section>").Element("h2", words.Worst);
        var worst = Of(report).ToList();
        var (listed, wrong) = (worst.Take(Listed).ToList(), report.Questions.Where(HasWrongShortAnswer).ToList());
        html.Element("p", worst.Count + wrong.Count > 0 ? words.WorstNote : report.Questions.Any(static q => Score(q) is not null) ? words.NoneWorst : words.NoneJudged, "note");
        WriteList(html, words, listed, worst.Count, Score);
        var others = wrong.Except(listed).ToList();
        if (others.Count > 0)
        {
            html.Element("h3", words.WrongShortAnswers).Element("p", words.WrongShortAnswersNote, "note");
            WriteList(html, words, [.. others.OrderByDescending(q => q.Confidence ?? 0).ThenBy(q => q.Id, StringComparer.Ordinal).Take(Listed)], others.Count, static q => q.Scores[AnswerScores.ShortRight]);
        }

        html.Raw("</section>\n");
    }

    /// <summary>Wrong answers, those given with most confidence first; then those right only in part.</summary>
    private static IEnumerable<QuestionOutcome> Of(QualityReport report) => report.Questions
        .Where(q => Score(q) < 1)
        .OrderBy(q => Score(q)).ThenByDescending(q => q.Confidence ?? 0).ThenBy(q => q.Scores.Values.Sum()).ThenBy(q => q.Id, StringComparer.Ordinal);

    private static double? Score(QuestionOutcome outcome) => Leading.FirstOrDefault(outcome.Scores.ContainsKey) is { } name ? outcome.Scores[name] : null;

    private static bool HasWrongShortAnswer(QuestionOutcome outcome) => outcome.Scores.TryGetValue(AnswerScores.ShortRight, out var right) && right < 1;

    private static void WriteList(HtmlWriter html, ReportWords words, List<QuestionOutcome> outcomes, int all, Func<QuestionOutcome, double?> scoreOf)
    {
        foreach (var outcome in outcomes)
        {
            html.Raw("<details><summary>").Element("span", scoreOf(outcome) is { } score ? HtmlWriter.Share(score) : "–", "score").Text(outcome.Question);
            html.Element("span", string.Join(" · ", Remarks(outcome, words)), "remark").Raw("</summary>");
            WriteLine(html, words.Expected, outcome.Expected.Count == 0 ? null : string.Join(" · ", outcome.Expected));
            WriteLine(html, outcome.Refused ? words.ShortAnswerHeldBack : words.ShortAnswer, outcome.ShortAnswer, HasWrongShortAnswer(outcome) ? "wrong" : null);
            WriteFound(html, words, outcome.Found);
            html.Raw("</details>\n");
        }

        if (all > outcomes.Count)
        {
            html.Element("p", words.AndMore(all - outcomes.Count), "note");
        }
    }

    private static void WriteFound(HtmlWriter html, ReportWords words, IReadOnlyList<FoundText> found)
    {
        if (found.Count == 0)
        {
            html.Element("p", words.NothingFound, "note");
            return;
        }

        html.Raw("<ol>");
        foreach (var text in found)
        {
            html.Raw(text.Right ? "<li class=\"right\">" : "<li>").Element("b", text.Title).Element("span", Origin(text, words), "remark").Element("q", text.Text).Raw("</li>");
        }

        html.Raw("</ol>");
    }

    /// <summary>Outlet and day as on the source page; the file where neither is known, and the id in reports of older versions, which have nothing else.</summary>
    private static string Origin(FoundText found, ReportWords words) =>
        string.Join(", ", new[] { found.Outlet, words.Day(found.Published) }.Where(static part => !string.IsNullOrEmpty(part))) is { Length: > 0 } origin ? origin : found.File ?? found.Source;

    private static IEnumerable<string> Remarks(QuestionOutcome outcome, ReportWords words)
    {
        yield return outcome.Id;
        if (outcome.Confidence is { } confidence)
        {
            yield return $"{words.Confidence} {HtmlWriter.Number(confidence)}";
        }

        if (outcome.Group.LacksAnswer() && !outcome.Refused)
        {
            yield return words.ShouldRefuse;
        }
        else if (outcome.Refused)
        {
            yield return words.Refused;
        }

        if (HasWrongShortAnswer(outcome))
        {
            yield return words.ShortAnswerWrong;
        }
    }

    private static void WriteLine(HtmlWriter html, string label, string? text, string? cssClass = null)
    {
        if (!string.IsNullOrEmpty(text))
        {
            html.Raw("<p>").Element("b", label).Element("span", " " + text, cssClass).Raw("</p>\n");
        }
    }
}
