using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Articles;

/// <summary>Gives answering the articles it quotes from. Safe for concurrent use.</summary>
public sealed class SqliteCoverageReader(StoreDatabase database) : ICoverageReader
{
    /// <inheritdoc />
    public Task<IReadOnlyDictionary<string, SourceArticle>> ReadAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articleIds);
        return Task.Run<IReadOnlyDictionary<string, SourceArticle>>(
            () => database.Read(connection =>
            {
                var sources = new Dictionary<string, SourceArticle>(articleIds.Count, StringComparer.Ordinal);
                foreach (var (id, article) in ArticleQueries.FindMany(connection, articleIds))
                {
                    sources[id] = ToSource(article, OutletsOfDuplicates(connection, id));
                }

                return sources;
            }),
            cancellationToken);
    }

    /// <inheritdoc />
    public Task<CoverageScope> DescribeAsync(CancellationToken cancellationToken) =>
        Task.Run(
            () =>
            {
                var summary = database.Read(CoverageQueries.Summarise);
                return new CoverageScope(summary.Articles, summary.From, summary.To, [.. summary.Outlets.Select(static outlet => outlet.Outlet)]);
            },
            cancellationToken);

    private static List<string> OutletsOfDuplicates(SqliteConnection connection, string articleId) => connection.List(
        $"SELECT outlet FROM articles WHERE duplicate_of = $id AND outlet IS NOT NULL ORDER BY {ArticleWriter.OldestFirst};", static row => row.GetString(0), ("$id", articleId));

    private static SourceArticle ToSource(Article article, IEnumerable<string> reprintedBy) => new()
    {
        Id = article.Id,
        Version = article.Version,
        Title = article.Title,
        TitleDerived = article.TitleDerived,
        Outlet = article.Outlet,
        AlsoIn = [.. reprintedBy.Distinct(StringComparer.Ordinal).Where(outlet => outlet != article.Outlet)],
        Author = article.Author,
        PublishedOn = article.Publication.On,
        PublishedPrecision = article.Publication.Precision switch
        {
            PublicationPrecision.Day => DatePrecision.Day,
            PublicationPrecision.Month => DatePrecision.Month,
            PublicationPrecision.Year => DatePrecision.Year,
            _ => null,
        },
        PublishedInferred = article.Publication.Inferred,
        Url = article.Url,
        SourcePath = article.SourcePath,
        Text = article.Text,
    };
}
