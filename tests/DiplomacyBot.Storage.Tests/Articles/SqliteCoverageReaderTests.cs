using DiplomacyBot.Storage.Articles;
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

    [Fact]
    public void AFullShelfIsEmptied()
    {
        var shelf = new ArticleShelf(capacity: 1);
        foreach (var id in new[] { "a", "b" })
        {
            shelf.At(7)[id] = new() { Id = id, Title = id, Text = id, SourcePath = id };
        }

        shelf.At(7).ShouldBeEmpty();
    }

    private async Task<DiplomacyBot.Answering.Articles.SourceArticle> Read(string key) => (await _reader.ReadAsync([IdOf(key)], default))[IdOf(key)];
}
