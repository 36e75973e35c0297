using System.Security.Cryptography;
using System.Text;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Tests;

/// <summary>A data directory of one test's own, removed with it.</summary>
public sealed class StoreFolder : IDisposable
{
    public StoreFolder(TimeSpan? busyTimeout = null)
    {
        Options = new StorageOptions { DataDirectory = Directory.CreateTempSubdirectory("diplomacybot-tests-").FullName, BusyTimeout = busyTimeout ?? TimeSpan.FromSeconds(15) };
        Database = new StoreDatabase(Options);
        Articles = new SqliteArticleStore(Database);
    }

    public StorageOptions Options { get; }

    public StoreDatabase Database { get; }

    public SqliteArticleStore Articles { get; }

    public static Article Article(string name, string text = "Hai bên hội đàm tại Hà Nội.\nLễ ký diễn ra chiều 22/9.", string? outlet = "VTC News", string? duplicateOf = null, DateOnly? on = null) => new()
    {
        Id = IdOf(name),
        SourceKey = name,
        SourcePath = name + ".txt",
        Title = $"Tin {name}",
        Outlet = outlet,
        Text = text,
        ContentHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        Publication = on is null ? Publication.Unknown : new Publication(on, PublicationPrecision.Day, false),
        DuplicateOf = duplicateOf is null ? null : IdOf(duplicateOf),
    };

    public static string IdOf(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16];

    /// <summary>One passage for each line.</summary>
    public static IReadOnlyList<Passage> PassagesOf(Article article)
    {
        var passages = new List<Passage>();
        var start = 0;
        foreach (var line in article.Text.Split('\n'))
        {
            passages.Add(new Passage(passages.Count, start, start + line.Length));
            start += line.Length + 1;
        }

        return passages;
    }

    public async Task<Article> Save(Article article)
    {
        await Articles.SaveAsync(article, PassagesOf(article), new TextSignature(new byte[] { 1, 2, 3 }), default);
        return article;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Options.DataDirectory))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Options.DataDirectory, recursive: true);
    }
}
