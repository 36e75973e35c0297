using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;

namespace DiplomacyBot.Answering.Citations;

/// <summary>What is wrong with an answer's citations.</summary>
/// <param name="Position">The citation's number; 0 when none is concerned.</param>
/// <param name="Problem">What does not hold.</param>
public sealed record CitationFault(int Position, string Problem);

/// <summary>
/// The last gate before an answer leaves: each quote stands verbatim (ordinal, UTF-16) at its offsets in the stored article, each
/// number in the text has a citation, each citation is pointed to, and an answer that is no answer cites nothing.
/// </summary>
public static class CitationChecker
{
    /// <summary>All faults; empty when the answer may be sent.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="articles">The cited articles by id, as stored.</param>
    public static IReadOnlyList<CitationFault> Check(Answer answer, IReadOnlyDictionary<string, SourceArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(articles);
        var faults = new List<CitationFault>();
        foreach (var citation in answer.Citations)
        {
            if (QuoteFault(citation, articles) is { } problem)
            {
                faults.Add(new CitationFault(citation.Position, problem));
            }
        }

        CheckNumbers(answer, faults);
        return faults;
    }

    private static string? QuoteFault(Citation citation, IReadOnlyDictionary<string, SourceArticle> articles)
    {
        if (!articles.TryGetValue(citation.ArticleId, out var article))
        {
            return "the cited article is not in the coverage";
        }

        if (citation.Start < 0 || citation.End <= citation.Start || citation.End > article.Text.Length)
        {
            return "the offsets reach outside the article";
        }

        return article.Text.AsSpan(citation.Start, citation.End - citation.Start).SequenceEqual(citation.Quote) ? null : "the quote does not stand at its offsets";
    }

    private static void CheckNumbers(Answer answer, List<CitationFault> faults)
    {
        var known = answer.Citations.Select(c => c.Position).ToHashSet();
        var used = CitationMarks.Read(answer.Text).ToHashSet();
        faults.AddRange(used.Where(n => !known.Contains(n)).Select(n => new CitationFault(n, "the text points to a citation that does not exist")));
        faults.AddRange(known.Where(n => !used.Contains(n)).Select(n => new CitationFault(n, "the text never points to this citation")));
        if (!known.SetEquals(Enumerable.Range(1, answer.Citations.Count)))
        {
            faults.Add(new CitationFault(0, "citations are not numbered 1, 2, 3 …"));
        }

        if (answer.Status == AnswerStatus.Answered && answer.Citations.Count == 0)
        {
            faults.Add(new CitationFault(0, "an answer must cite"));
        }

        if (answer.Status != AnswerStatus.Answered && answer.Citations.Count > 0)
        {
            faults.Add(new CitationFault(0, "only an answer may cite"));
        }
    }
}
