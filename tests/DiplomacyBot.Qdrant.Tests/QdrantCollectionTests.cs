using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using DiplomacyBot.Retrieval.Tests.Contract;

namespace DiplomacyBot.Qdrant.Tests;

/// <summary>How collections follow one another, on any Qdrant.</summary>
public sealed class QdrantCollectionTests : IAsyncLifetime
{
    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await TestServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [SkippableFact]
    public async Task TwoProcessesSeeTheSameCollectionThroughEveryRebuild()
    {
        var options = _server.Options();
        var (writer, reader) = (_server.Index(options), _server.Index(options));
        for (var round = 1; round <= 3; round++)
        {
            await writer.RebuildAsync(Articles.Stream(Articles.Of($"a{round}", "hội đàm")), default);

            (await Found(reader)).ShouldBe([$"a{round}"], "the reader's old collection is gone: it finds the new one by itself");
        }

        (await reader.CountAsync(default)).ShouldBe(1);
    }

    [SkippableFact]
    public async Task WhatKilledMeasurementsLeftIsFoundByNameWithItsTime()
    {
        var prefix = $"left-{Guid.NewGuid():N}-";
        var (killed, serving) = (_server.Options(), _server.Options());
        killed.Collection = $"{prefix}{Guid.NewGuid():N}";
        serving.Collection = $"{prefix}readers";
        var before = DateTimeOffset.UtcNow.AddMilliseconds(-1);
        await _server.Index(killed, new QdrantContent("another store")).UpsertAsync([Articles.Of("a", "hội đàm")], default);
        await _server.Index(serving).UpsertAsync([Articles.Of("b", "hội đàm")], default);

        var next = _server.Index();
        var left = (await next.LeftAsync(prefix, default)).ShouldHaveSingleItem();
        left.Name.ShouldStartWith(killed.Collection + "--");
        left.Made!.Value.ShouldBeInRange(before, DateTimeOffset.UtcNow);

        await next.RemoveAsync(left, default);
        (await next.LeftAsync(prefix, default)).ShouldBeEmpty();
        (await Found(_server.Index(serving))).ShouldBe(["b"], "what readers are answered from is nobody's leftover");
    }

    [SkippableFact]
    public async Task TermsWeighedOtherwiseAreNeverMixed()
    {
        var options = _server.Options();
        var before = _server.Index(options);
        await before.UpsertAsync([Articles.Of("a", "hội đàm")], default);
        var after = _server.Index(options, weighting: TermWeighting.Default with { UsualLength = 90 });

        (await after.FindAsync(Question(), default)).ShouldBeNull();
        (await after.LiveAsync(default))!.Fits.ShouldBeFalse();
        await Should.ThrowAsync<IndexUnavailableException>(() => after.UpsertAsync([Articles.Of("b", "hội đàm")], default));

        await after.RebuildAsync(Articles.Stream(Articles.Of("b", "hội đàm")), default);
        (await Found(after)).ShouldBe(["b"]);
        (await before.FindAsync(Question(), default)).ShouldBeNull();
    }

    [SkippableFact]
    public async Task VectorsOfAnotherModelAreNotSearchedButTermsAre()
    {
        var options = _server.Options();
        var before = _server.Index(options, new QdrantContent("kho", "model-1"));
        await before.UpsertAsync([Articles.Of("a", "hội đàm").WithVectors([1, 0])], default);
        var after = _server.Index(options, new QdrantContent("kho", "model-2"));

        var found = await after.FindAsync(Question() with { Vector = new float[] { 1, 0 } }, default);

        found!.ByTerms.Count.ShouldBe(1);
        found.ByVector.ShouldBeEmpty();
        (await before.FindAsync(Question() with { Vector = new float[] { 1, 0 } }, default))!.ByVector.Count.ShouldBe(1);
    }

    [SkippableFact]
    public async Task AnotherDatabasesArticlesAreNeitherFoundNorTouched()
    {
        var options = _server.Options();
        var theirs = _server.Index(options, new QdrantContent("kho 1"));
        await theirs.UpsertAsync([Articles.Of("a", "hội đàm")], default);
        var ours = _server.Index(options, new QdrantContent("kho 2"));

        (await ours.FindAsync(Question(), default)).ShouldBeNull();
        (await ours.CountAsync(default)).ShouldBe(0);
        await Should.ThrowAsync<IndexUnavailableException>(() => ours.UpsertAsync([Articles.Of("b", "hội đàm")], default));
        await Should.ThrowAsync<IndexUnavailableException>(() => ours.DeleteArticleAsync("a", default));
        (await Found(theirs)).ShouldBe(["a"]);
    }

    [SkippableFact]
    public async Task AFailedRebuildLeavesNoCollectionBehind()
    {
        var index = _server.Index();
        await index.UpsertAsync([Articles.Of("a", "hội đàm")], default);
        var live = (await index.LiveAsync(default))!.Name;

        await Should.ThrowAsync<InvalidDataException>(() => index.RebuildAsync(Failing(), default));

        (await index.LiveAsync(default))!.Name.ShouldBe(live);
        (await Found(index)).ShouldBe(["a"]);

        static async IAsyncEnumerable<ArticlePassages> Failing()
        {
            for (var i = 0; i < 100; i++)
            {
                yield return Articles.Of($"b{i}", "hội đàm");
            }

            await Task.Yield();
            throw new InvalidDataException();
        }
    }

    [SkippableFact]
    public async Task EveryOptionOfACollectionIsOneThatQdrantTakes()
    {
        var options = _server.Options();
        (options.Int8Quantization, options.OnDisk, options.StrictMode, options.ExactVectors) = (true, true, true, false);
        (options.ReadConsistency, options.WriteOrdering) = ("majority", "strong");
        (options.ShardNumber, options.ReplicationFactor, options.WriteConsistencyFactor) = (1, 1, 1);
        var index = _server.Index(options);
        await index.UpsertAsync([Articles.Of("a", "hội đàm").WithVectors([1, 0]) with { PublishedFrom = new(2021, 4, 19), Outlets = ["VTC News"] }], default);

        var found = await index.SearchAsync(Question() with { Vector = new float[] { 1, 1 }, Filter = new PassageFilter(new(2021, 1, 1), new(2021, 12, 31), ["vtc news"], ["a"]) }, default);

        found.ByTerms.Count.ShouldBe(1);
        found.ByVector.Count.ShouldBe(1);
    }

    [SkippableFact]
    public async Task BothListsComeInOneRequest()
    {
        Skip.If(Environment.GetEnvironmentVariable("QDRANT_URL") is { Length: > 0 }, "only the double counts requests");
        var index = _server.Index();
        await index.UpsertAsync([Articles.Of("a", "hội đàm").WithVectors([1, 0])], default);
        var before = _server.Double.Requests.Count;

        await index.SearchAsync(Question() with { Vector = new float[] { 1, 0 } }, default);

        _server.Double.Requests.Skip(before).ShouldBe(["POST /collections/{collection_name}/points/query/batch"]);
    }

    [SkippableFact]
    public async Task FieldsAreIndexedBeforeTheFirstPointComes()
    {
        Skip.If(Environment.GetEnvironmentVariable("QDRANT_URL") is { Length: > 0 }, "only the double counts requests");
        await _server.Index().UpsertAsync([Articles.Of("a", "hội đàm")], default);

        var requests = _server.Double.Requests.ToList();
        requests.FindLastIndex(name => name.EndsWith("/index", StringComparison.Ordinal)).ShouldBeLessThan(requests.FindIndex(name => name.EndsWith("/points/batch", StringComparison.Ordinal)));
        requests.FindIndex(name => name.EndsWith("/collections/aliases", StringComparison.Ordinal)).ShouldBe(requests.FindLastIndex(name => name.StartsWith("POST", StringComparison.Ordinal)), "questions come when all is there");
    }

    private static PassageQuery Question() => new() { Terms = new QuestionVector().AddText("hội đàm").ToSparseVector() };

    private static async Task<IEnumerable<string>> Found(QdrantPassageIndex index) => (await index.SearchAsync(Question(), default)).ByTerms.Select(hit => hit.Passage.ArticleId);
}
