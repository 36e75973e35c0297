using static DiplomacyBot.Storage.Tests.StoreFolder;

namespace DiplomacyBot.Storage.Tests.Articles;

public sealed class DuplicateTests : IDisposable
{
    private readonly StoreFolder _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task DuplicatesAreListedOldestFirst()
    {
        await _store.Save(Article("gốc"));
        await _store.Save(Article("không ngày", duplicateOf: "gốc"));
        await _store.Save(Article("sau", duplicateOf: "gốc", on: new DateOnly(2025, 10, 2)));
        await _store.Save(Article("trước", duplicateOf: "gốc", on: new DateOnly(2025, 10, 1)));

        (await _store.Articles.DuplicatesOfAsync(IdOf("gốc"), default)).Select(article => article.SourceKey).ShouldBe(["trước", "sau", "không ngày"]);
    }

    [Fact]
    public async Task TheOldestDuplicateTakesTheOriginalsPlace()
    {
        await DuplicatesAreListedOldestFirst();

        (await _store.Articles.RemoveAsync(IdOf("gốc"), default)).ShouldBeTrue();

        (await OriginalOf("trước")).ShouldBeNull();
        (await OriginalOf("sau")).ShouldBe(IdOf("trước"));
        (await OriginalOf("không ngày")).ShouldBe(IdOf("trước"));
        (await _store.Articles.SummariseAsync(default)).Passages.ShouldBe(2);
    }

    [Fact]
    public async Task ADuplicateOfADuplicateRepeatsTheOriginal()
    {
        await _store.Save(Article("gốc"));
        await _store.Save(Article("b", duplicateOf: "gốc"));
        await _store.Save(Article("c", duplicateOf: "b"));

        (await OriginalOf("c")).ShouldBe(IdOf("gốc"));
    }

    [Fact]
    public async Task WhenAnOriginalBecomesADuplicateItsDuplicatesFollow()
    {
        await _store.Save(Article("a"));
        await _store.Save(Article("b", duplicateOf: "a"));
        await _store.Save(Article("c"));

        await _store.Save(Article("a", duplicateOf: "c"));

        (await OriginalOf("b")).ShouldBe(IdOf("c"));
        (await OriginalOf("a")).ShouldBe(IdOf("c"));
    }

    [Fact]
    public async Task AnArticleCannotRepeatItselfOrWhatIsNotStored()
    {
        await _store.Save(Article("a"));
        await _store.Save(Article("b", duplicateOf: "a"));

        await Should.ThrowAsync<ArgumentException>(() => _store.Save(Article("a", duplicateOf: "a")));
        await Should.ThrowAsync<ArgumentException>(() => _store.Save(Article("a", duplicateOf: "b")));
        await Should.ThrowAsync<ArgumentException>(() => _store.Save(Article("c", duplicateOf: "không có")));
    }

    private async Task<string?> OriginalOf(string name) => (await _store.Articles.FindAsync(IdOf(name), default))!.DuplicateOf;
}
