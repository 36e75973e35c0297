using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Html;

/// <summary>Lists the questions that went worst, with what was found.</summary>
internal static class WorstQuestions
{
    private const int Listed = 50;
    private static readonly string[] Leading = ["ndcg@10", "right", "sentence@1", "f1"];

    public static void Write(HtmlWriter html, ReportWords words, QualityReport report)
    {
        html.Raw("<section>").Element("h2", words.Worst);
        var worst = Of(report).ToList();
        html.Element("p", worst.Count == 0 ? words.NoneWorst : words.WorstNote, "note");
        foreach (var outcome in worst)
        {
            html.Raw("<details><summary>").Element("span", Score(outcome) is { } score ? HtmlWriter.Share(score) : "–", "score").Text(outcome.Question);
            html.Element("span", string.Join(" · ", Remarks(outcome, words)), "remark").Raw("</summary>");
            WriteLine(html, words.Expected, outcome.Expected.Count == 0 ? null : string.Join(" · ", outcome.Expected));
            WriteLine(html, words.ShortAnswer, outcome.ShortAnswer);
            html.Raw("<ol>");
            foreach (var found in outcome.Found)
            {
                html.Raw(found.Right ? "<li class=\"right\">" : "<li>").Element("b", found.Title).Element("span", found.Source, "remark").Element("q", found.Text).Raw("</li>");
            }

            html.Raw("</ol>");
            if (outcome.Found.Count == 0)
            {
                html.Element("p", words.NothingFound, "note");
            }

            html.Raw("</details>\n");
        }

        html.Raw("</section>\n");
    }

    /// <summary>Wrong answers, those given with most confidence first; then those right only in part.</summary>
    private static IEnumerable<QuestionOutcome> Of(QualityReport report) => report.Questions
        .Where(q => Score(q) < 1)
        .OrderBy(q => Score(q)).ThenByDescending(q => q.Confidence ?? 0).ThenBy(q => q.Scores.Values.Sum()).ThenBy(q => q.Id, StringComparer.Ordinal)
        .Take(Listed);

    private static double? Score(QuestionOutcome outcome) => Leading.FirstOrDefault(outcome.Scores.ContainsKey) is { } name ? outcome.Scores[name] : null;

    private static IEnumerable<string> Remarks(QuestionOutcome outcome, ReportWords words)
    {
        yield return outcome.Id;
        if (outcome.Confidence is { } confidence)
        {
            yield return $"{words.Confidence} {HtmlWriter.Number(confidence)}";
        }

        if (outcome.Group != QuestionGroup.Answerable && !outcome.Refused)
        {
            yield return words.ShouldRefuse;
        }
        else if (outcome.Refused)
        {
            yield return words.Refused;
        }
    }

    private static void WriteLine(HtmlWriter html, string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            html.Raw("<p>").Element("b", label).Text(" " + text).Raw("</p>\n");
        }
    }
}
