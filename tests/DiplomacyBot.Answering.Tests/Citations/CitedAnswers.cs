using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;

namespace DiplomacyBot.Answering.Tests.Citations;

/// <summary>Answers made by hand, right unless a test spoils them.</summary>
internal static class CitedAnswers
{
    public static Citation Cite(this SourceArticle article, int start, int end, int position = 1) => new()
    {
        Position = position,
        ArticleId = article.Id,
        PassageId = article.Id + "-0",
        Title = article.Title,
        Quote = article.Text[start..end],
        Start = start,
        End = end,
    };

    public static Citation Cite(this SourceArticle article, string quote, int position = 1)
    {
        var start = article.Text.IndexOf(quote, StringComparison.Ordinal);
        return article.Cite(start, start + quote.Length, position);
    }

    /// <summary>An answer that points to each of its citations once.</summary>
    public static Answer Answered(params Citation[] citations) => new()
    {
        Question = "?",
        StandaloneQuestion = "?",
        Status = AnswerStatus.Answered,
        Text = string.Join(' ', citations.Select(c => $"“…” [{c.Position}]")),
        Citations = citations,
    };

    public static Dictionary<string, SourceArticle> Store(params SourceArticle[] articles) => articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
}
