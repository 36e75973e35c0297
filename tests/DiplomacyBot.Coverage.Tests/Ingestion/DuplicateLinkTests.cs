using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Ingestion;

namespace DiplomacyBot.Coverage.Tests.Ingestion;

public sealed class DuplicateLinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly MemoryArticleStore _store = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AReprintIsLinkedToTheArticleItRepeats()
    {
        var summary = await RunAsync(("a", Texts.Body(1)), ("b", "(TTXVN) - " + Texts.Body(1) + "\nTheo TTXVN"), ("c", Texts.Body(2)));

        summary.Counts.ShouldBe(new IngestionCounts(2, 0, 0, 1, 0));
        Links().ShouldBe(["a", "b→a", "c"]);
    }

    [Fact]
    public async Task ALinkNeverLeadsToAnotherDuplicate()
    {
        await RunAsync(("a", Texts.Body(1)), ("b", Texts.Body(1) + "\nTheo TTXVN"), ("c", Texts.Body(1) + "\nTheo TTXVN"));

        Links().ShouldBe(["a", "b→a", "c→a"]);
    }

    [Fact]
    public async Task ShortTextsAreDuplicatesOnlyWhenTheyAreEqual()
    {
        await RunAsync(("a", "Tổng thống Mỹ thăm Malaysia sáng 26/10."), ("b", "Tổng thống Mỹ thăm Malaysia sáng 27/10."), ("c", "Tổng thống Mỹ thăm Malaysia, sáng 26/10"));

        Links().ShouldBe(["a", "b", "c→a"]);
    }

    [Fact]
    public async Task ADuplicateThatChangesIsIndexedItself()
    {
        await RunAsync(("a", Texts.Body(1)), ("b", Texts.Body(1)));

        (await RunAsync(("a", Texts.Body(1)), ("b", Texts.Body(2)))).Counts.Updated.ShouldBe(1);

        Links().ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task AnArticleThatBecomesAReprintIsLinked()
    {
        await RunAsync(("a", Texts.Body(1)), ("b", Texts.Body(2)));

        (await RunAsync(("a", Texts.Body(1)), ("b", Texts.Body(1)))).Counts.Duplicates.ShouldBe(1);

        Links().ShouldBe(["a", "b→a"]);
    }

    [Fact]
    public async Task WhenAnOriginalChangesItsDuplicatesAreSettledAnew()
    {
        await RunAsync(("a", Texts.Body(1)), ("b", Texts.Body(1)), ("c", Texts.Body(1)), ("d", Texts.Body(2)));
        Links().ShouldBe(["a", "b→a", "c→a", "d"]);

        await RunAsync(("a", Texts.Body(3)), ("b", Texts.Body(1)), ("c", Texts.Body(1)), ("d", Texts.Body(2)));

        Links().ShouldBe(["a", "b", "c→b", "d"]);
    }

    [Fact]
    public async Task WhenAnOriginalTurnsIntoAReprintItsDuplicatesDoNotChain()
    {
        await RunAsync(("a", Texts.Body(1)), ("b", Texts.Body(1)), ("c", Texts.Body(2)));

        await RunAsync(("a", Texts.Body(2)), ("b", Texts.Body(1)), ("c", Texts.Body(2)));

        Links().ShouldBe(["a→c", "b", "c"]);
    }

    [Fact]
    public async Task ACorrectionOfTheOriginalKeepsItsDuplicates()
    {
        await RunAsync(("a", Texts.Body(1)), ("b", Texts.Body(1)));

        (await RunAsync(("a", Texts.Body(1).Replace("Theo hội", "Theo Hội", StringComparison.Ordinal) + " Xin cảm ơn."), ("b", Texts.Body(1)))).Counts.Updated.ShouldBe(1);

        Links().ShouldBe(["a", "b→a"]);
    }

    [Fact]
    public async Task KilledWhileDuplicatesAreSettledTheNextRunFinishes()
    {
        for (var stop = 0; stop < 4; stop++)
        {
            foreach (var article in _store.All.ToList())
            {
                await _store.RemoveAsync(article.Article.Id, CancellationToken.None);
            }

            await RunAsync(("a", Texts.Body(1)), ("b", Texts.Body(1)), ("c", Texts.Body(1)));
            (_store.Failure, _store.FailAfter) = (new StoreBusyException("killed"), _store.Saves.Count + stop);
            await RunAsync(("a", Texts.Body(3)), ("b", Texts.Body(1)), ("c", Texts.Body(1)));
            NoChains();
            _store.Failure = null;
            await RunAsync(("a", Texts.Body(3)), ("b", Texts.Body(1)), ("c", Texts.Body(1)));

            Links().ShouldBe(["a", "b", "c→b"]);
        }
    }

    [Fact]
    public async Task ADuplicateKeepsPassagesToTakeItsOriginalsPlace()
    {
        await RunAsync(("a", Texts.Body(1)), ("b", Texts.Body(1)));

        _store.All.ShouldAllBe(s => s.Passages.Count > 0);
    }

    private async Task<IngestionSummary> RunAsync(params (string Name, string Text)[] articles)
    {
        _folder.Write("in.jsonl", string.Join('\n', articles.Select(a => Texts.Line(a.Name, a.Text, "Bài " + a.Name))));
        return await Parts.Pipeline(_store).RunAsync([_folder.Path], null, CancellationToken.None);
    }

    private IEnumerable<string> Links()
    {
        NoChains();
        return _store.All.Select(s => s.Article).Select(a => a.DuplicateOf is { } original ? $"{a.SourceKey}→{_store[original].Article.SourceKey}" : a.SourceKey);
    }

    private void NoChains() => _store.All.ShouldAllBe(s => s.Article.DuplicateOf == null || _store[s.Article.DuplicateOf].Article.DuplicateOf == null);
}
