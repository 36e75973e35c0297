using System.Globalization;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;
using static DiplomacyBot.Storage.Tests.StoreFolder;

namespace DiplomacyBot.Storage.Tests.Database;

public sealed class StoreDatabaseTests : IDisposable
{
    private readonly StoreFolder _store = new(busyTimeout: TimeSpan.FromSeconds(1));

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task TheFileIsWrittenAheadFullySynchronisedAndChecksItsReferences()
    {
        await _store.Save(Article("a"));
        using var connection = _store.Database.Open();

        connection.Scalar<string>("PRAGMA journal_mode;").ShouldBe("wal");
        connection.Scalar<long>("PRAGMA synchronous;").ShouldBe(2);
        connection.Scalar<long>("PRAGMA foreign_keys;").ShouldBe(1);
        connection.Scalar<long>("PRAGMA busy_timeout;").ShouldBe(1000);
        connection.Scalar<long>("PRAGMA user_version;").ShouldBe(Migrations.Latest);
    }

    [Fact]
    public async Task OpeningAgainKeepsEverything()
    {
        var article = await _store.Save(Article("a"));

        var again = new SqliteArticleStore(new StoreDatabase(_store.Options));

        (await again.FindAsync(article.Id, default)).ShouldBe(article);
    }

    [Fact]
    public async Task MissingFoldersAreMade()
    {
        var options = new StorageOptions { DataDirectory = Path.Combine(_store.Options.DataDirectory, "một", "hai") };

        (await new SqliteArticleStore(new StoreDatabase(options)).SummariseAsync(default)).Articles.ShouldBe(0);

        File.Exists(options.DatabasePath).ShouldBeTrue();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path.Combine(_store.Options.DataDirectory, "một"), recursive: true);
    }

    [Fact]
    public async Task ADatabaseOfANewerProgramIsRefusedAndLeftAlone()
    {
        await _store.Save(Article("a"));
        SetVersion(Migrations.Latest + 1);

        var refused = await Should.ThrowAsync<StoreUnavailableException>(() => new SqliteArticleStore(new StoreDatabase(_store.Options)).SummariseAsync(default));

        refused.Failure.ShouldBe(StoreFailure.NewerVersion);
        refused.Message.ShouldContain((Migrations.Latest + 1).ToString(CultureInfo.InvariantCulture));
        refused.Message.ShouldContain(_store.Options.DatabasePath);
        SetVersion(Migrations.Latest);
        (await _store.Articles.SummariseAsync(default)).Articles.ShouldBe(1);
    }

    [Fact]
    public async Task AMigrationThatFailsChangesNothing()
    {
        // A table of that name is in the way of the first step.
        using (var connection = new SqliteConnection($"Data Source={_store.Options.DatabasePath};Pooling=False"))
        {
            connection.Open();
            connection.Execute("CREATE TABLE turns (x);");
        }

        await Should.ThrowAsync<SqliteException>(() => _store.Articles.SummariseAsync(default));

        using var after = new SqliteConnection($"Data Source={_store.Options.DatabasePath};Pooling=False");
        after.Open();
        after.Scalar<long>("PRAGMA user_version;").ShouldBe(0);
        after.Scalar<long>("SELECT count(*) FROM sqlite_schema WHERE name = 'articles';").ShouldBe(0);
    }

    [Fact]
    public async Task AFileThatIsNoDatabaseIsNamed()
    {
        await File.WriteAllTextAsync(_store.Options.DatabasePath, string.Concat(Enumerable.Repeat("Đây không phải cơ sở dữ liệu. ", 200)));

        var refused = await Should.ThrowAsync<StoreUnavailableException>(() => _store.Articles.SummariseAsync(default));

        refused.Failure.ShouldBe(StoreFailure.Corrupt);
        refused.Path.ShouldBe(_store.Options.DatabasePath);
    }

    [Fact]
    public async Task AFolderThatIsAFileIsNamed()
    {
        var file = Path.Combine(_store.Options.DataDirectory, "tệp");
        await File.WriteAllTextAsync(file, "");
        var store = new SqliteArticleStore(new StoreDatabase(new StorageOptions { DataDirectory = file }));

        (await Should.ThrowAsync<StoreUnavailableException>(() => store.SummariseAsync(default))).Failure.ShouldBe(StoreFailure.CannotOpen);
    }

    [Fact]
    public async Task ASecondWriterWaitsAndThenSaysWhoIsInTheWay()
    {
        await _store.Save(Article("a"));
        using var other = new StoreDatabase(_store.Options).Open();
        using (other.BeginTransaction(deferred: false))
        {
            var busy = await Should.ThrowAsync<StoreBusyException>(() => _store.Save(Article("b")));
            busy.Message.ShouldContain(_store.Options.DatabasePath);

            // Readers do not care.
            (await _store.Articles.SummariseAsync(default)).Articles.ShouldBe(1);
        }

        await _store.Save(Article("b"));
        (await _store.Articles.SummariseAsync(default)).Articles.ShouldBe(2);
    }

    [Fact]
    public async Task ManyWritersTakeTurns()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => new SqliteArticleStore(new StoreDatabase(new StorageOptions { DataDirectory = _store.Options.DataDirectory }))).ToArray();

        await Task.WhenAll(stores.Select((store, writer) => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                var article = Article($"{writer}-{i}");
                await store.SaveAsync(article, PassagesOf(article), default, default);
            }
        })));

        (await _store.Articles.SummariseAsync(default)).Articles.ShouldBe(100);
    }

    [Fact]
    public async Task AFullDiskIsReportedAndLeavesWhatWasThere()
    {
        var article = await _store.Save(Article("a"));
        using var connection = _store.Database.Open();
        var pages = connection.Scalar<long>("PRAGMA page_count;");

        var full = Should.Throw<StoreUnavailableException>(() => _store.Database.Write(writer =>
        {
            writer.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages + 1};"));
            return ArticleWriter.Save(writer, Article("b", new string('x', 1_000_000)), [], default);
        }));

        full.Failure.ShouldBe(StoreFailure.DiskFull);
        SqliteConnection.ClearAllPools();
        (await _store.Articles.ListAsync(default).ToListAsync()).Select(summary => summary.Id).ShouldBe([article.Id]);
    }

    [Theory]
    [InlineData("", "00:00:15", "DiplomacyBot:DataDirectory")]
    [InlineData("  ", "00:00:15", "DiplomacyBot:DataDirectory")]
    [InlineData("data", "00:00:00", "DiplomacyBot:BusyTimeout")]
    [InlineData("data", "01:00:00", "DiplomacyBot:BusyTimeout")]
    public void SettingsThatCannotWorkAreRefusedByName(string folder, string timeout, string key) =>
        new StorageOptionsCheck().Validate(null, new StorageOptions { DataDirectory = folder, BusyTimeout = TimeSpan.Parse(timeout, CultureInfo.InvariantCulture) }).FailureMessage!.ShouldContain(key);

    [Theory]
    [InlineData(-1)]
    [InlineData(16385)]
    public void ACacheOfImpossibleSizeIsRefused(int megabytes) =>
        new StorageOptionsCheck().Validate(null, new StorageOptions { ArticleCacheMegabytes = megabytes }).FailureMessage!.ShouldContain("DiplomacyBot:ArticleCacheMegabytes");

    private void SetVersion(int version)
    {
        using var connection = new SqliteConnection($"Data Source={_store.Options.DatabasePath};Pooling=False");
        connection.Open();
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version};"));
    }
}
