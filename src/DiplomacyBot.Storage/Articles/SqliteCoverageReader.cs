using System.Text.Json;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Articles;

/// <summary>Gives answering the articles it quotes from. Safe for concurrent use.</summary>
public sealed class SqliteCoverageReader(StoreDatabase database) : ICoverageReader
{
    private readonly ArticleShelf _shelf = new(database.Options.ArticleCacheCharacters);
    private readonly CoverageCount _count = new();

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<string, SourceArticle>> ReadAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articleIds);
        return Task.Run<IReadOnlyDictionary<string, SourceArticle>>(() => database.Read(connection => Read(connection, articleIds)), cancellationToken);
    }

    /// <inheritdoc />
    public Task<CoverageScope> DescribeAsync(CancellationToken cancellationToken) =>
        Task.Run(() => database.Read(Describe), cancellationToken);

    private Dictionary<string, SourceArticle> Read(SqliteConnection connection, IReadOnlyCollection<string> articleIds)
    {
        var shelf = _shelf.At(Revisions.Current(connection));
        var sources = new Dictionary<string, SourceArticle>(articleIds.Count, StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var id in articleIds)
        {
            if (shelf.TryGet(id, out var source))
            {
                sources[id] = source;
            }
            else
            {
                missing.Add(id);
            }
        }

        if (missing.Count > 0)
        {
            var reprints = OutletsOfDuplicates(connection, missing);
            foreach (var (id, article) in ArticleQueries.FindMany(connection, missing))
            {
                shelf.Put(sources[id] = ToSource(article, reprints[id].Select(r => r.Outlet)));
            }
        }

        return sources;
    }

    private CoverageScope Describe(SqliteConnection connection)
    {
        var summary = _count.Of(connection);
        return new CoverageScope(summary.Articles, summary.From, summary.To, [.. summary.Outlets.Select(static outlet => outlet.Outlet)]);
    }

    private static ILookup<string, (string Original, string Outlet)> OutletsOfDuplicates(SqliteConnection connection, List<string> articleIds) => connection.List(
        $"SELECT duplicate_of, outlet FROM articles WHERE duplicate_of IN (SELECT value FROM json_each($ids)) AND outlet IS NOT NULL ORDER BY {ArticleWriter.OldestFirst};",
        static row => (Original: row.GetString(0), Outlet: row.GetString(1)),
        ("$ids", JsonSerializer.Serialize(articleIds))).ToLookup(r => r.Original, StringComparer.Ordinal);

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
