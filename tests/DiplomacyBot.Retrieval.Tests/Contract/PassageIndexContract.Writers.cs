using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Tests.Contract;

public abstract partial class PassageIndexContract
{
    private static readonly string[] Words =
        ["chủ", "tịch", "nước", "hội", "đồng", "bảo", "an", "liên", "hợp", "quốc", "việt", "nam", "thương", "mại", "biển", "đông", "22/9", "22.9", "2025", "ASEAN"];

    [SkippableFact]
    public async Task ARebuildReplacesEverything()
    {
        var index = await With(Articles.Of("a", "cũ"), Articles.Of("b", "cũ"));

        await index.RebuildAsync(Articles.Stream(Articles.Of("c", "mới"), Articles.Of("d", "mới")), default);

        (await index.CountAsync(default)).ShouldBe(2);
        (await Found(index, "cũ mới")).Select(hit => hit.Passage.ArticleId).ShouldBe(["c", "d"]);
    }

    [SkippableFact]
    public async Task TheOldContentIsSearchedUntilARebuildIsComplete()
    {
        var index = await With(Articles.Of("a", "cũ"));
        var (reached, go) = (new TaskCompletionSource(), new TaskCompletionSource());

        var rebuild = Task.Run(() => index.RebuildAsync(Slow(), default));
        await reached.Task;
        (await Found(index, "cũ mới")).Select(hit => hit.Passage.ArticleId).ShouldBe(["a"]);
        go.SetResult();
        await rebuild;

        (await Found(index, "cũ mới")).Select(hit => hit.Passage.ArticleId).ShouldBe(["b"]);

        async IAsyncEnumerable<ArticlePassages> Slow()
        {
            yield return Articles.Of("b", "mới");
            reached.SetResult();
            await go.Task;
        }
    }

    [SkippableFact]
    public async Task ARebuildThatFailsLeavesTheOldContent()
    {
        var index = await With(Articles.Of("a", "cũ"));

        await Should.ThrowAsync<InvalidDataException>(() => index.RebuildAsync(Failing(), default));
        await Should.ThrowAsync<ArgumentException>(() => index.RebuildAsync(Articles.Stream(Broken()), default));

        (await Found(index, "cũ mới")).Select(hit => hit.Passage.ArticleId).ShouldBe(["a"]);

        static async IAsyncEnumerable<ArticlePassages> Failing()
        {
            for (var i = 0; i < 500; i++)
            {
                yield return Articles.Of($"b{i}", "mới");
            }

            await Task.Yield();
            throw new InvalidDataException();
        }

        static IEnumerable<ArticlePassages> Broken() =>
            Enumerable.Range(0, 500).Select(i => i == 250 ? Articles.Of("x", "mới") with { Passages = [new IndexedPassage(0, 0, 99)] } : Articles.Of($"b{i}", "mới"));
    }

    [SkippableFact]
    public async Task ACancelledCallThrowsAndChangesNothing()
    {
        var index = await With(Articles.Of("a", "cũ"));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => index.UpsertAsync([Articles.Of("b", "mới")], cancelled.Token));
        await Should.ThrowAsync<OperationCanceledException>(() => index.DeleteArticleAsync("a", cancelled.Token));
        await Should.ThrowAsync<OperationCanceledException>(() => index.RebuildAsync(Articles.Stream(Articles.Of("b", "mới")), cancelled.Token));
        await Should.ThrowAsync<OperationCanceledException>(() => index.SearchAsync(new PassageQuery { Terms = Question("cũ") }, cancelled.Token));
        (await Found(index, "cũ mới")).Select(hit => hit.Passage.ArticleId).ShouldBe(["a"]);
    }

    [SkippableFact]
    public async Task ReadersSeeWholeStatesWhileAWriterWrites()
    {
        var index = await With(Articles.Of("a", "chung 0", "chung 0", "chung 0"));
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            var searches = 0;
            do
            {
                var found = await Found(index, "chung");
                found.Count.ShouldBe(3, "a state in which the article is gone or doubled was seen");
                searches++;
            }
            while (!done.IsCancellationRequested);
            return searches;
        })).ToArray();

        for (var i = 1; i <= 200; i++)
        {
            await index.UpsertAsync([Articles.Of("a", $"chung {i}", $"chung {i}", $"chung {i}")], default);
        }

        await done.CancelAsync();
        (await Task.WhenAll(readers)).ShouldAllBe(searches => searches > 0);
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task AfterAnyHistoryResultsAreThoseOfThePlainFormula(int seed)
    {
        var random = new Random(seed);
        var (index, reference) = (Create(), new ReferenceIndex());
        for (var step = 0; step < 60; step++)
        {
            if (random.Next(4) == 0)
            {
                var id = $"a{random.Next(25)}";
                await index.DeleteArticleAsync(id, default);
                reference.Delete(id);
            }
            else
            {
                var batch = Enumerable.Range(0, random.Next(1, 5)).Select(_ => RandomArticle(random)).ToArray();
                await index.UpsertAsync(batch, default);
                Array.ForEach(batch, reference.Upsert);
            }

            var question = Question(RandomText(random, random.Next(1, 8)));
            var k = random.Next(1, 30);
            var outlets = random.Next(3) == 0 ? new[] { "Báo 1" } : null;
            var query = new PassageQuery { Terms = question, K = k, Filter = new PassageFilter(Outlets: outlets) };
            ShouldBeSame((await index.SearchAsync(query, default)).ByTerms, reference.Search(question, k, article => outlets is null || article.Outlets.Contains("Báo 1")));
        }

        var rebuilt = Create();
        await rebuilt.RebuildAsync(Articles.Stream(reference.Articles), default);
        var last = new PassageQuery { Terms = Question(string.Join(' ', Words)), K = 1000 };
        ShouldBeSame((await index.SearchAsync(last, default)).ByTerms, (await rebuilt.SearchAsync(last, default)).ByTerms);
    }

    private static ArticlePassages RandomArticle(Random random) =>
        Articles.Of($"a{random.Next(25)}", [.. Enumerable.Range(0, random.Next(4)).Select(_ => RandomText(random, random.Next(1, 40)))]) with
        {
            Title = RandomText(random, random.Next(5)),
            Outlets = [$"Báo {random.Next(3)}"],
            PublishedFrom = random.Next(3) == 0 ? null : new DateOnly(2025, 1, 1).AddDays(random.Next(600)),
        };

    private static string RandomText(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
}
