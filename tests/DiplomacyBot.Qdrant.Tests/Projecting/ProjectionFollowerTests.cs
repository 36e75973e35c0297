using DiplomacyBot.Qdrant.Tests.Transport;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Following;
using DiplomacyBot.Storage.Projecting;
using DiplomacyBot.Storage.Tests;
using DiplomacyBot.Storage.Vectors;
using static DiplomacyBot.Storage.Tests.StoreFolder;

namespace DiplomacyBot.Qdrant.Tests.Projecting;

public sealed partial class ProjectionFollowerTests : IAsyncLifetime
{
    private const string Batch = "POST /collections/{collection_name}/points/batch";

    private readonly StoreFolder _store = new();
    private TestServer _server = null!;
    private QdrantOptions _options = null!;

    public async Task InitializeAsync()
    {
        _server = await TestServer.StartDoubleAsync();
        _options = _server.Options();
        _options.Retries = 0;
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _store.Dispose();
    }

    [SkippableFact]
    public async Task AfterAnyHistoryTheServerHoldsWhatMemoryHolds()
    {
        var random = new Random(11);
        var (index, follower) = Start();
        for (var step = 0; step < 100; step++)
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
                await _store.Save(Article(name, $"Hội nghị {random.Next(9)}.\nHợp tác {random.Next(9)}.", $"Báo {random.Next(4)}") with { DuplicateOf = original });
            }

            if (random.Next(3) == 0)
            {
                // Each time as a process of its own: what it knows is what the store remembers.
                (index, follower) = random.Next(2) == 0 ? Start() : (index, follower);
                await follower.CatchUpAsync(default);
            }
        }

        await follower.CatchUpAsync(default);
        await ShouldBeEqualAsync(index);
        (await follower.CatchUpAsync(default)).ShouldBe(ProjectionOutcome.UpToDate);
    }

    [SkippableFact]
    public async Task ABuildThatWasCutShortGoesOnWhereItWas()
    {
        await SaveManyAsync(300);
        _server.Double.Interfere = AfterBatches(60, Outages.Cut);
        await Should.ThrowAsync<IndexUnavailableException>(() => Start().Follower.CatchUpAsync(default));
        var sent = Batches();
        _server.Double.Interfere = null;

        var reports = new List<ProjectionProgress>();
        var (index, follower) = Start();
        await follower.CatchUpAsync(default, new Reports(reports.Add));

        reports[0].Resumed.ShouldBeTrue();
        reports[0].Articles.ShouldBeGreaterThan(0);
        reports[^1].ShouldBe(new ProjectionProgress(300, 300, true));
        Batches().ShouldBeLessThan(sent + 100, "what was there is not sent again");
        await ShouldBeEqualAsync(index);
    }

    [SkippableFact]
    public async Task WhatChangesDuringABuildIsThereAfterwards()
    {
        await SaveManyAsync(200);
        var (index, follower) = Start();
        var changed = false;
        var reports = new Reports(_ =>
        {
            if (!changed)
            {
                changed = true;
                _store.Save(Article("n0", "Hoàn toàn khác.")).GetAwaiter().GetResult();
                _store.Articles.RemoveAsync(IdOf("n1"), default).GetAwaiter().GetResult();
                _store.Save(Article("n2", duplicateOf: "n3")).GetAwaiter().GetResult();
                _store.Save(Article("mới")).GetAwaiter().GetResult();
            }
        });

        await follower.CatchUpAsync(default, reports);

        await ShouldBeEqualAsync(index);
    }

    [SkippableFact]
    public async Task NoQuestionFailsOrMixesWhileAnotherModelIsBuilt()
    {
        await SaveManyAsync(100);
        await EmbedAsync("m1", [1, 0]);
        var (before, follower) = Start("m1");
        await follower.CatchUpAsync(default);
        await EmbedAsync("m2", [0, 1, 0]);
        var (after, next) = Start("m2");

        var (asked, byVector) = (0, 0);
        _server.Double.Interfere = async context =>
        {
            if (context.Request.Path.Value!.EndsWith("points/batch", StringComparison.Ordinal))
            {
                _server.Double.Interfere = null;
                var old = await before.FindAsync(Question with { Vector = new float[] { 1, 0 } }, default);
                var own = await after.FindAsync(Question with { Vector = new float[] { 0, 1, 0 } }, default);
                asked++;
                old!.ByVector.Count.ShouldBe(50);
                own!.ByTerms.Count.ShouldBe(50, "terms are the same for both models");
                byVector += own.ByVector.Count;
            }

            return false;
        };
        await next.CatchUpAsync(default);

        (asked, byVector).ShouldBe((1, 0));
        (await after.FindAsync(Question with { Vector = new float[] { 0, 1, 0 } }, default))!.ByVector.Count.ShouldBe(50);
        (await before.FindAsync(Question with { Vector = new float[] { 1, 0 } }, default))!.ByVector.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task VectorsThatComeLaterBringACollectionWithVectors()
    {
        await SaveManyAsync(20);
        var (index, follower) = Start("m1");
        await follower.CatchUpAsync(default);
        (await index.LiveAsync(default))!.Dimensions.ShouldBe(0);

        await EmbedAsync("m1", [1, 0]);
        await follower.CatchUpAsync(default);

        (await index.LiveAsync(default))!.Dimensions.ShouldBe(2);
        (await index.FindAsync(Question with { Vector = new float[] { 1, 0 } }, default))!.ByVector.Count.ShouldBe(40);
    }

    [SkippableFact]
    public async Task AServerThatLostEverythingIsFilledAgain()
    {
        await SaveManyAsync(30);
        var (index, follower) = Start();
        await follower.CatchUpAsync(default);
        await index.ClearAsync(default);

        (await index.FindAsync(Question, default)).ShouldBeNull();
        await follower.CatchUpAsync(default);

        await ShouldBeEqualAsync(index);
    }

    [SkippableFact]
    public async Task ASecondDatabaseDoesNotTakeThePlaceUnasked()
    {
        await SaveManyAsync(5);
        await Start().Follower.CatchUpAsync(default);
        using var other = new StoreFolder();
        await other.Save(Article("khác"));
        var (index, follower) = Start(store: other);

        (await Should.ThrowAsync<IndexUnavailableException>(() => follower.CatchUpAsync(default))).Message.ShouldContain("Qdrant:Collection");
        await ShouldBeEqualAsync(Start().Index);

        await follower.RebuildAsync(null, default);
        (await index.CountAsync(default)).ShouldBe(2);
    }

    [SkippableFact]
    public async Task TwoProcessesDoNotWriteAtOnce()
    {
        await SaveManyAsync(5);
        var (_, first) = Start();
        var (_, second) = Start();
        ProjectionOutcome? other = null;

        await first.CatchUpAsync(default, new Reports(_ => other ??= second.CatchUpAsync(default).GetAwaiter().GetResult()));

        other.ShouldBe(ProjectionOutcome.Busy);
        (await second.CatchUpAsync(default)).ShouldBe(ProjectionOutcome.UpToDate);
    }

    private (QdrantPassageIndex Index, ProjectionFollower Follower) Start(string? model = null, StoreFolder? store = null)
    {
        store ??= _store;
        var index = _server.Index(_options, new QdrantContent(StoreIdentity.Read(store.Database), model));
        return (index, new ProjectionFollower(store.Database, index, new IndexFollowerOptions { Model = model }));
    }

    private async Task SaveManyAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await _store.Save(Article($"n{i}", $"Hội nghị {i}.\nHợp tác {i % 7}.", $"Báo {i % 4}"));
        }
    }

    private async Task EmbedAsync(string model, float[] vector)
    {
        var vectors = new PassageVectorStore(_store.Database);
        foreach (var id in await vectors.MissingAsync(model, 1000, default))
        {
            (await vectors.SaveAsync(id, 1, model, [vector, vector], default)).ShouldBeTrue();
        }
    }

    private int Batches() => _server.Double.Requests.Count(name => name == Batch);

    private Func<Microsoft.AspNetCore.Http.HttpContext, Task<bool>> AfterBatches(int count, Func<Microsoft.AspNetCore.Http.HttpContext, Task<bool>> outage) =>
        context => Batches() >= count ? outage(context) : Task.FromResult(false);

    private async Task ShouldBeEqualAsync(QdrantPassageIndex index)
    {
        using var memory = new EmbeddedPassageIndex();
        using var loader = new IndexFollower(_store.Database, memory);
        await loader.LoadAsync(default);
        (await index.CountAsync(default)).ShouldBe(await memory.CountAsync(default));
        foreach (var text in new[] { "hội nghị hợp tác 1 2 3", "báo", "hoàn toàn khác", "hội đàm lễ ký 22/9" })
        {
            var query = new PassageQuery { Terms = new QuestionVector().AddText(text).ToSparseVector(), K = 1000 };
            (await index.SearchAsync(query, default)).ByTerms.Select(hit => hit.Passage).ToHashSet().ShouldBe((await memory.SearchAsync(query, default)).ByTerms.Select(hit => hit.Passage).ToHashSet(), ignoreOrder: true);
        }

        var difference = await new ProjectionDoctor(_store.Database, index, new ProjectionFollower(_store.Database, index)).ExamineAsync(repair: false, default);
        difference!.IsNone.ShouldBeTrue(difference.ToString());
    }

    private static PassageQuery Question => new() { Terms = new QuestionVector().AddText("hội nghị").ToSparseVector() };

    private sealed class Reports(Action<ProjectionProgress> report) : IProgress<ProjectionProgress>
    {
        public void Report(ProjectionProgress value) => report(value);
    }
}
