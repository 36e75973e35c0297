using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;
using static DiplomacyBot.Storage.Tests.StoreFolder;

namespace DiplomacyBot.Storage.Tests.Following;

public sealed class IndexFollowerTests : IDisposable
{
    private readonly StoreFolder _store = new();
    private readonly EmbeddedPassageIndex _index = new();
    private readonly IndexFollower _follower;

    public IndexFollowerTests() => _follower = new IndexFollower(_store.Database, _index);

    public void Dispose()
    {
        _follower.Dispose();
        _index.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task LoadingBringsEveryPassageWithItsOffsets()
    {
        var article = await _store.Save(Article("a"));
        await _follower.LoadAsync(default);

        var hit = (await Found("lễ ký 22.9")).ShouldHaveSingleItem();

        article.Text[hit.Passage.Start..hit.Passage.End].ShouldBe("Lễ ký diễn ra chiều 22/9.");
    }

    [Fact]
    public async Task AnEmptyStoreLoadsAnEmptyIndex()
    {
        (await _follower.CatchUpAsync(default)).ShouldBeTrue();
        (await _index.CountAsync(default)).ShouldBe(0);
        _follower.Revision.ShouldBe(0);
    }

    [Fact]
    public async Task WhatAnotherProcessSavesIsFollowed()
    {
        await _store.Save(Article("a", "Đại sứ trình quốc thư."));
        await _follower.LoadAsync(default);
        await _follower.CatchUpAsync(default);
        var other = new SqliteArticleStore(new StoreDatabase(_store.Options));

        (await _follower.CatchUpAsync(default)).ShouldBeFalse();
        var (b, a) = (Article("b", "Bộ trưởng thăm Lào."), Article("a", "Đại sứ chào từ biệt."));
        await other.SaveAsync(b, PassagesOf(b), default, default);
        await other.SaveAsync(a, PassagesOf(a), default, default);

        (await _follower.CatchUpAsync(default)).ShouldBeTrue();
        (await Found("thăm Lào")).Count.ShouldBe(1);
        (await Found("chào từ biệt")).Count.ShouldBe(1);
        (await Found("trình quốc thư")).ShouldBeEmpty();
        (await _follower.CatchUpAsync(default)).ShouldBeFalse();
    }

    [Fact]
    public async Task WhatWasRemovedLeavesTheIndexAndCanComeBack()
    {
        await _store.Save(Article("a"));
        await _follower.LoadAsync(default);

        await _store.Articles.RemoveAsync(IdOf("a"), default);
        await _follower.CatchUpAsync(default);
        (await _index.CountAsync(default)).ShouldBe(0);

        await _store.Save(Article("a"));
        await _follower.CatchUpAsync(default);
        (await _index.CountAsync(default)).ShouldBe(2);
    }

    [Fact]
    public async Task DuplicatesAreNotIndexedButTheirOutletsCount()
    {
        await _store.Save(Article("a", outlet: "VTC News"));
        await _follower.LoadAsync(default);

        await _store.Save(Article("b", outlet: "PLVN", duplicateOf: "a"));
        await _follower.CatchUpAsync(default);

        (await _index.CountAsync(default)).ShouldBe(2);
        (await Found("hội đàm", new PassageFilter(Outlets: ["plvn"]))).Select(hit => hit.Passage.ArticleId).ShouldBe([IdOf("a")]);
    }

    [Fact]
    public async Task WhenAnOriginalGoesItsHeirIsIndexed()
    {
        await DuplicatesAreNotIndexedButTheirOutletsCount();

        await _store.Articles.RemoveAsync(IdOf("a"), default);
        await _follower.CatchUpAsync(default);

        (await Found("hội đàm")).Select(hit => hit.Passage.ArticleId).ShouldBe([IdOf("b")]);
        (await Found("hội đàm", new PassageFilter(Outlets: ["VTC News"]))).ShouldBeEmpty();
    }

    [Fact]
    public async Task AnArticleThatBecomesADuplicateLeavesTheIndex()
    {
        await _store.Save(Article("a"));
        await _store.Save(Article("b"));
        await _follower.LoadAsync(default);

        await _store.Save(Article("b", duplicateOf: "a"));
        await _follower.CatchUpAsync(default);

        (await Found("hội đàm")).Select(hit => hit.Passage.ArticleId).ShouldBe([IdOf("a")]);
    }

    [Fact]
    public async Task AfterAnyHistoryTheFollowerHasWhatAFreshLoadHas()
    {
        var random = new Random(7);
        await _follower.LoadAsync(default);
        for (var step = 0; step < 120; step++)
        {
            var name = $"n{random.Next(12)}";
            if (random.Next(4) == 0)
            {
                await _store.Articles.RemoveAsync(IdOf(name), default);
            }
            else
            {
                var originals = (await _store.Articles.KnownAsync(default).ToListAsync()).Where(known => known.Id != IdOf(name) && known.DuplicateOf != IdOf(name)).ToArray();
                var original = originals.Length > 0 && random.Next(3) == 0 ? originals[random.Next(originals.Length)].Id : null;
                var article = Article(name, $"Hội nghị {random.Next(9)}.\nHợp tác {random.Next(9)}.", $"Báo {random.Next(4)}") with { DuplicateOf = original };
                await _store.Save(article);
            }

            if (random.Next(3) == 0)
            {
                await _follower.CatchUpAsync(default);
            }
        }

        await _follower.CatchUpAsync(default);
        using var fresh = new EmbeddedPassageIndex();
        using var loader = new IndexFollower(_store.Database, fresh);
        await loader.LoadAsync(default);
        var query = new PassageQuery { Terms = new QuestionVector().AddText("hội nghị hợp tác 1 2 3 báo").ToSparseVector(), K = 1000 };
        (await _index.SearchAsync(query, default)).ByTerms.ShouldBe((await fresh.SearchAsync(query, default)).ByTerms);
        _follower.Revision.ShouldBe(loader.Revision);
    }

    [Fact]
    public async Task AFailedCatchUpIsMadeUpForTheNextTime()
    {
        await _follower.LoadAsync(default);
        await _store.Save(Article("a"));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => _follower.CatchUpAsync(cancelled.Token));

        (await _follower.CatchUpAsync(default)).ShouldBeTrue();
        (await _index.CountAsync(default)).ShouldBe(2);
    }

    private async Task<IReadOnlyList<ScoredPassage>> Found(string question, PassageFilter? filter = null) =>
        (await _index.SearchAsync(new PassageQuery { Terms = new QuestionVector().AddText(question).ToSparseVector(), Filter = filter ?? PassageFilter.None }, default)).ByTerms;
}
