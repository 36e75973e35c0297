using System.Globalization;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Tests;

/// <summary>Small articles in one line each.</summary>
internal static class News
{
    private const int SentencesPerPassage = 4;

    /// <param name="id">Id of the article; also the file it claims to come from.</param>
    /// <param name="text">Its text.</param>
    /// <param name="on">Publication day as yyyy-MM-dd; null when unknown.</param>
    /// <param name="outlet">Its outlet; null when unknown.</param>
    /// <param name="title">Its headline; null for one derived from the text.</param>
    public static SourceArticle Of(string id, string text, string? on = null, string? outlet = null, string? title = null) => new()
    {
        Id = id,
        Text = text,
        Title = title ?? text,
        TitleDerived = title is null,
        Outlet = outlet,
        PublishedOn = on is null ? null : DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        PublishedPrecision = on is null ? null : DatePrecision.Day,
        SourcePath = id + ".txt",
    };

    /// <summary>The article as the index wants it, a few sentences to a passage.</summary>
    public static ArticlePassages Passages(this SourceArticle article) => new()
    {
        ArticleId = article.Id,
        Text = article.Text,
        Title = article.TitleDerived ? "" : article.Title,
        Outlets = article.Outlet is null ? [] : [article.Outlet],
        PublishedFrom = article.PublishedOn,
        PublishedTo = article.PublishedOn,
        Passages = [.. SentenceReader.Read(article.Text).Chunk(SentencesPerPassage).Select((run, i) => new IndexedPassage(i, run[0].Start, run[^1].End))],
    };
}
