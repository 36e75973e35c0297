using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Tests.Contract;

public abstract partial class PassageIndexContract
{
    [SkippableFact]
    public async Task PassagesAreRankedByCosine()
    {
        var index = await With(
            Articles.Of("a", "một", "hai").WithVectors([1, 0, 0], [0, 1, 0]),
            Articles.Of("b", "ba", "bốn").WithVectors([0.6f, 0.8f, 0], null),
            Articles.Of("c", "năm").WithVectors([-1f, 0, 0]));

        var found = await ByVector(index, [2, 0, 0]);

        found.Select(hit => $"{hit.Passage.ArticleId}{hit.Passage.Ordinal}").ShouldBe(["a0", "b0", "a1", "c0"]);
        found.Select(hit => Math.Round(hit.Score, 5)).ShouldBe([1, 0.6, 0, -1]);
    }

    [SkippableFact]
    public async Task AQuestionWithoutVectorHasNoListByVector()
    {
        var index = await With(Articles.Of("a", "một").WithVectors([1, 0]));

        (await index.SearchAsync(new PassageQuery { Terms = Question("một") }, default)).ByVector.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task EqualCosinesAreOrderedByArticleThenByPlace()
    {
        var index = await With(Articles.Of("b", "một", "hai").WithVectors([0, 1], [0, 1]), Articles.Of("a", "ba").WithVectors([0, 1]));

        (await ByVector(index, [0, 1])).Select(hit => $"{hit.Passage.ArticleId}{hit.Passage.Ordinal}").ShouldBe(["a0", "b0", "b1"]);
    }

    [SkippableFact]
    public async Task VectorsGoWithTheirArticle()
    {
        var index = await With(Articles.Of("a", "một").WithVectors([1, 0]), Articles.Of("b", "hai").WithVectors([0, 1]));

        await index.DeleteArticleAsync("a", default);
        await index.UpsertAsync([Articles.Of("b", "hai")], default);

        (await ByVector(index, [1, 0])).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task FiltersHoldForVectorsToo()
    {
        var index = await With(Articles.Of("a", "một").WithVectors([1, 0]), Articles.Of("b", "hai").WithVectors([0, 1]));

        (await ByVector(index, [1, 0], new PassageFilter(ArticleIds: ["b"]))).Select(hit => hit.Passage.ArticleId).ShouldBe(["b"]);
    }

    [SkippableFact]
    public async Task AVectorOfAnotherLengthIsRefused()
    {
        var index = await With(Articles.Of("a", "một").WithVectors([1, 0]));

        await Should.ThrowAsync<ArgumentException>(() => ByVector(index, [1, 0, 0]));
        await Should.ThrowAsync<ArgumentException>(() => index.UpsertAsync([Articles.Of("b", "hai").WithVectors([1, 0, 0])], default));
        (await index.CountAsync(default)).ShouldBe(1);
    }

    private static async Task<IReadOnlyList<ScoredPassage>> ByVector(IPassageIndex index, float[] vector, PassageFilter? filter = null) =>
        (await index.SearchAsync(new PassageQuery { Terms = SparseVector.Empty, Vector = vector, Filter = filter ?? PassageFilter.None }, default)).ByVector;
}
