using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using DiplomacyBot.Storage.Following;
using DiplomacyBot.Storage.Vectors;
using static DiplomacyBot.Storage.Tests.StoreFolder;

namespace DiplomacyBot.Storage.Tests.Vectors;

public sealed class PassageVectorStoreTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly PassageVectorStore _vectors;

    public PassageVectorStoreTests() => _vectors = new PassageVectorStore(_folder.Database);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task VectorsOfTheChosenModelReachTheIndex()
    {
        var article = await _folder.Save(Article("a"));
        using var index = new EmbeddedPassageIndex();
        using var follower = new IndexFollower(_folder.Database, index, new IndexFollowerOptions { Model = "m" });
        await follower.LoadAsync(default);

        (await _vectors.SaveAsync(article.Id, 1, "m", [new float[] { 1, 0 }, new float[] { 0, 1 }], default)).ShouldBeTrue();
        (await _vectors.SaveAsync(article.Id, 1, "khác", [new float[] { 1, 0, 0 }, new float[] { 0, 1, 0 }], default)).ShouldBeTrue();
        await follower.CatchUpAsync(default);

        var found = (await index.SearchAsync(new PassageQuery { Terms = SparseVector.Empty, Vector = new float[] { 0, 1 } }, default)).ByVector;
        found.Select(hit => hit.Passage.Ordinal).ShouldBe([1, 0]);
    }

    [Fact]
    public async Task WhatLacksVectorsIsListedUntilItHasThem()
    {
        var article = await _folder.Save(Article("a"));
        await _folder.Save(Article("b", duplicateOf: "a"));

        (await _vectors.MissingAsync("m", 10, default)).ShouldBe([article.Id]);
        await _vectors.SaveAsync(article.Id, 1, "m", [new float[] { 1 }, new float[] { 1 }], default);

        (await _vectors.MissingAsync("m", 10, default)).ShouldBeEmpty();
        (await _vectors.MissingAsync("khác", 10, default)).ShouldBe([article.Id]);
    }

    [Fact]
    public async Task VectorsOfAnOldVersionAreNotStoredAndGoWithTheirPassages()
    {
        var article = await _folder.Save(Article("a"));
        await _vectors.SaveAsync(article.Id, 1, "m", [new float[] { 1 }, new float[] { 1 }], default);

        await _folder.Save(Article("a", "Bản mới.") with { Version = 2 });

        (await _vectors.MissingAsync("m", 10, default)).ShouldBe([article.Id]);
        (await _vectors.SaveAsync(article.Id, 1, "m", [new float[] { 1 }], default)).ShouldBeFalse();
        (await _vectors.SaveAsync(article.Id, 2, "m", [new float[] { 1 }, new float[] { 2 }], default)).ShouldBeFalse();
        (await _vectors.SaveAsync("0000000000000000", 1, "m", [], default)).ShouldBeFalse();
        (await _vectors.SaveAsync(article.Id, 2, "m", [new float[] { 1 }], default)).ShouldBeTrue();
    }
}
