using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Projecting;
using DiplomacyBot.Storage.Tests;
using static DiplomacyBot.Storage.Tests.StoreFolder;

namespace DiplomacyBot.Qdrant.Tests.Projecting;

public sealed class ProjectionDoctorTests : IAsyncLifetime
{
    private readonly StoreFolder _store = new();
    private TestServer _server = null!;
    private QdrantPassageIndex _index = null!;

    public async Task InitializeAsync()
    {
        _server = await TestServer.StartAsync();
        _index = _server.Index(content: new QdrantContent(StoreIdentity.Read(_store.Database)));
        foreach (var name in new[] { "a", "b", "c" })
        {
            await _store.Save(Article(name, $"Hội đàm {name}.\nLễ ký {name}."));
        }

        await Follower().CatchUpAsync(default);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _store.Dispose();
    }

    [SkippableFact]
    public async Task WhatIsEqualIsLeftAlone() => (await ExamineAsync(repair: true)).ShouldBe(new ProjectionDifference(6, 6, 0, 0, 0));

    [SkippableFact]
    public async Task EveryKindOfDifferenceIsFoundAndRepaired()
    {
        await DamageAsync();

        (await ExamineAsync(repair: false)).ShouldBe(new ProjectionDifference(6, 7, Missing: 1, Outdated: 2, Extra: 2));
        (await ExamineAsync(repair: false)).ShouldBe(new ProjectionDifference(6, 7, Missing: 1, Outdated: 2, Extra: 2), "looking changes nothing");
        (await ExamineAsync(repair: true)).Extra.ShouldBe(2);
        (await ExamineAsync(repair: true)).ShouldBe(new ProjectionDifference(6, 6, 0, 0, 0));
    }

    [SkippableFact]
    public async Task ADifferenceInCountsIsRepairedAtTheNextStart()
    {
        await _index.RemoveAsync([.. _index.StampsOf(Passages("a")).Select(stamp => stamp.Id)], default);
        (await _index.CountAsync(default)).ShouldBe(4);

        await Follower().CatchUpAsync(default);

        (await ExamineAsync(repair: false)).IsNone.ShouldBeTrue();
    }

    [SkippableFact]
    public async Task WhatHasNotBeenSentYetIsMissingUntilItIs()
    {
        await _store.Save(Article("d", "Hội đàm d."));

        (await ExamineAsync(repair: false)).Missing.ShouldBe(1);
        (await ExamineAsync(repair: true)).IsNone.ShouldBeTrue("repairing begins by catching up");
    }

    /// <summary>Behind the follower's back: b has other words, c lost a passage, z was never stored.</summary>
    private async Task DamageAsync()
    {
        await _index.UpsertAsync([Passages("b") with { Text = "Hội đàm x.\nLễ ký xx." }], default);
        await _index.RemoveAsync([_index.StampsOf(Passages("c")).Last().Id], default);
        await _index.UpsertAsync([Passages("z")], default);
    }

    /// <summary>An article as the store gives it to indexes.</summary>
    private static ArticlePassages Passages(string name)
    {
        var article = Article(name, $"Hội đàm {name}.\nLễ ký {name}.");
        return new ArticlePassages
        {
            ArticleId = article.Id, Title = article.Title, Text = article.Text, Outlets = [article.Outlet!], Passages = [.. PassagesOf(article).Select(p => new IndexedPassage(p.Ordinal, p.Start, p.End))],
        };
    }

    private ProjectionFollower Follower() => new(_store.Database, _index);

    private async Task<ProjectionDifference> ExamineAsync(bool repair) => (await new ProjectionDoctor(_store.Database, _index, Follower()).ExamineAsync(repair, default))!;
}
