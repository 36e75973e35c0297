using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Answering.Citations;

/// <summary>Makes citations.</summary>
internal static class ArticleCitation
{
    /// <summary>A citation of <c>article.Text[start..end]</c>.</summary>
    /// <param name="article">The article quoted.</param>
    /// <param name="passage">Ordinal of the passage the quote was found in.</param>
    /// <param name="start">UTF-16 offset of the quote.</param>
    /// <param name="end">UTF-16 offset behind it.</param>
    /// <param name="position">The number in the answer's text, from 1.</param>
    public static Citation Cite(this SourceArticle article, int passage, int start, int end, int position) => new()
    {
        Position = position,
        ArticleId = article.Id,
        PassageId = $"{article.Id}-{passage}",
        Title = article.Title,
        Outlet = article.Outlet,
        AlsoIn = article.AlsoIn,
        Author = article.Author,
        PublishedOn = article.PublishedOn,
        PublishedPrecision = article.PublishedPrecision switch { null => "unknown", DatePrecision.Month => "month", DatePrecision.Year => "year", _ => "day" },
        PublishedInferred = article.PublishedInferred,
        Url = article.Url,
        SourcePath = article.SourcePath,
        Quote = article.Text[start..end],
        Start = start,
        End = end,
    };
}
