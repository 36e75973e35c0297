using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using static DiplomacyBot.Storage.Tests.StoreFolder;

namespace DiplomacyBot.Storage.Tests.Articles;

public sealed class SqliteCoverageReaderTests : IDisposable
{
    private readonly StoreFolder _store = new();
    private readonly SqliteCoverageReader _reader;

    public SqliteCoverageReaderTests() => _reader = new SqliteCoverageReader(_store.Database);

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task AnArticleIsTheSameObjectUntilSomethingChanges()
    {
        await _store.Save(Article("a"));
        var first = await Read("a");
        (await Read("a")).ShouldBeSameAs(first);
    }

    [Theory]
    [InlineData("Họp")]
    [InlineData("Hòa bình – 和平 😀 và “đối thoại”…")]
    public async Task ATextComesBackAsItWasSaved(string text)
    {
        await _store.Save(Article("a") with { Text = text });
        (await Read("a")).Text.ShouldBe(text);
    }

    [Fact]
    public async Task ALongTextComesBackWhole()
    {
        var text = string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $"Kỳ họp thứ {i}."));
        await _store.Save(Article("a") with { Text = text });
        (await Read("a")).Text.ShouldBe(text);
    }

    [Fact]
    public async Task AChangedArticleIsGivenAsItIsNow()
    {
        await _store.Save(Article("a"));
        await Read("a");
        await _store.Save(Article("a") with { Title = "Nhan đề mới", ContentHash = "khác" });
        (await Read("a")).Title.ShouldBe("Nhan đề mới");
    }

    [Fact]
    public async Task ARemovedArticleIsNotGiven()
    {
        await _store.Save(Article("a"));
        await Read("a");
        await _store.Articles.RemoveAsync(IdOf("a"), default);
        (await _reader.ReadAsync([IdOf("a")], default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AReprintFoundLaterIsNamed()
    {
        await _store.Save(Article("a") with { Outlet = "Báo Một" });
        (await Read("a")).AlsoIn.ShouldBeEmpty();
        await _store.Save(Article("b", duplicateOf: "a") with { Outlet = "Báo Hai" });
        (await Read("a")).AlsoIn.ShouldBe(["Báo Hai"]);
    }

    [Fact]
    public async Task TheScopeCountsWhatCameLater()
    {
        await _store.Save(Article("a"));
        (await _reader.DescribeAsync(default)).Articles.ShouldBe(1);
        await _store.Save(Article("b"));
        (await _reader.DescribeAsync(default)).Articles.ShouldBe(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task WhateverTheCacheHoldsAllArticlesAskedForAreGiven(int megabytes)
    {
        string[] keys = [.. Enumerable.Range(0, 20).Select(i => $"a{i}")];
        foreach (var key in keys)
        {
            await _store.Save(Article(key) with { Text = key + new string('x', 100_000) });
        }

        var reader = new SqliteCoverageReader(new StoreDatabase(new StorageOptions { DataDirectory = _store.Options.DataDirectory, ArticleCacheMegabytes = megabytes }));
        foreach (var part in keys.Concat(keys).Chunk(7))
        {
            var read = await reader.ReadAsync([.. part.Select(IdOf), "không có"], default);
            read.Count.ShouldBe(part.Length);
            part.ShouldAllBe(key => read[IdOf(key)].Text.StartsWith(key + "x", StringComparison.Ordinal));
        }
    }

    private async Task<DiplomacyBot.Answering.Articles.SourceArticle> Read(string key) => (await _reader.ReadAsync([IdOf(key)], default))[IdOf(key)];
}
