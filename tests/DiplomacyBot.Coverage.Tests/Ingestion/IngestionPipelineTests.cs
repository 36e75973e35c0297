using System.Runtime.CompilerServices;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Testing;

namespace DiplomacyBot.Coverage.Tests.Ingestion;

public sealed class IngestionPipelineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly MemoryArticleStore _store = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task TheSeedsAreAddedAndThenUnchanged()
    {
        var seeds = SharedData.Path("seeds");

        (await Parts.Pipeline(_store).RunAsync([seeds], null, CancellationToken.None)).Counts.ShouldBe(new IngestionCounts(5, 0, 0, 0, 0));
        (await Parts.Pipeline(_store).RunAsync([seeds], null, CancellationToken.None)).Counts.ShouldBe(new IngestionCounts(0, 0, 5, 0, 0));
        _store.Saves.Count.ShouldBe(5);
    }

    [Fact]
    public async Task ArticlesAreSavedInTheOrderOfTheSources()
    {
        for (var i = 0; i < 60; i++)
        {
            // Long ones between short ones: prepared out of order, they still must be saved in order.
            _folder.Write($"{i:00}.txt", Texts.Article(i, i % 7 == 0 ? 400 : 3));
        }

        await RunAsync();

        _store.All.Select(s => s.Article.SourcePath).ShouldBe(Enumerable.Range(0, 60).Select(i => $"{i:00}.txt"));
    }

    [Fact]
    public async Task OneBadFileDoesNotStopTheOthers()
    {
        _folder.Write("a.txt", Texts.Article(1));
        _folder.Write("b.txt", "");
        _folder.Write("c.txt", [1, 0, 2, 0, 0, 0, 9, 9]);
        _folder.Write("d.jsonl", "{\n" + Texts.Line("https://a.vn/4", Texts.Article(4)));
        _folder.Write("e.jsonl.gz", "no gzip");
        _folder.Write("f.txt", "Gốc");
        _folder.Write("g.txt", Texts.Article(7));

        var summary = await RunAsync();

        summary.Counts.ShouldBe(new IngestionCounts(3, 0, 0, 0, 5));
        summary.Failures.Select(f => (f.SourcePath, f.Reason, f.Line)).ShouldBe(
        [
            ("b.txt", FailureReason.Empty, null), ("c.txt", FailureReason.Binary, null), ("d.jsonl", FailureReason.BrokenLine, 1),
            ("e.jsonl.gz", FailureReason.BrokenArchive, 1), ("f.txt", FailureReason.NoText, null),
        ]);
        (summary.End, summary.Succeeded).ShouldBe((IngestionEnd.Completed, false));
    }

    [Fact]
    public async Task AReaderThatFaultsCostsOnlyItsFile()
    {
        _folder.Write("a.txt", Texts.Article(1));
        _folder.Write("b.faulty", "x");
        _folder.Write("c.txt", Texts.Article(2));

        var summary = await Parts.Pipeline(_store, new FaultyReader()).RunAsync([_folder.Path], null, CancellationToken.None);

        summary.Counts.ShouldBe(new IngestionCounts(3, 0, 0, 0, 1));
        summary.Failures.Single().ShouldBe(new IngestionFailure(FailureReason.Unexpected, "b.faulty", null, nameof(InvalidOperationException)));
    }

    [Fact]
    public async Task ChangedTextIsANewVersionAndChangedMetadataIsNot()
    {
        var file = _folder.Write("a.jsonl", Texts.Line("https://a.vn/1", Texts.Article(1), "Tiêu đề"));
        await RunAsync();

        File.WriteAllText(file, Texts.Line("https://a.vn/1", Texts.Article(1), "Tiêu đề mới"));
        (await RunAsync()).Counts.Updated.ShouldBe(1);
        _store.All.Single().Article.ShouldSatisfyAllConditions(a => a.Version.ShouldBe(1), a => a.Title.ShouldBe("Tiêu đề mới"));

        File.WriteAllText(file, Texts.Line("https://a.vn/1", Texts.Article(2), "Tiêu đề mới"));
        (await RunAsync()).Counts.Updated.ShouldBe(1);
        _store.All.Single().Article.Version.ShouldBe(2);
        (await RunAsync()).Counts.ShouldBe(new IngestionCounts(0, 0, 1, 0, 0));
    }

    [Fact]
    public async Task TheSameSourceTwiceInARunIsTakenOnce()
    {
        _folder.Write("a.jsonl", Texts.Line("https://a.vn/1", Texts.Article(1)) + "\n" + Texts.Line("https://a.vn/1", Texts.Article(1)) + "\n" + Texts.Line("https://a.vn/1", Texts.Article(2)));

        var summary = await RunAsync();

        summary.Counts.ShouldBe(new IngestionCounts(1, 0, 1, 0, 1));
        summary.Failures.Single().ShouldBe(new IngestionFailure(FailureReason.RepeatedSource, "a.jsonl", 3, "https://a.vn/1"));
        (await RunAsync()).Counts.ShouldBe(new IngestionCounts(0, 0, 2, 0, 1));
    }

    [Fact]
    public async Task ProgressIsReportedAfterEachSaveAndEndsAtTheTotal()
    {
        var file = _folder.Write("a.txt", Texts.Article(1));
        _folder.Write("b.jsonl", Texts.Line("https://a.vn/2", Texts.Article(2)) + "\n" + Texts.Line("https://a.vn/3", Texts.Article(3)));
        var reports = new List<(IngestionProgress Progress, int Saved)>();

        var summary = await Parts.Pipeline(_store).RunAsync([file + "x", _folder.Path], new Reports(p => reports.Add((p, _store.Saves.Count))), CancellationToken.None);

        reports.Select(r => r.Progress.Last?.Kind).ShouldBe([null, OutcomeKind.Failed, OutcomeKind.Added, OutcomeKind.Added, OutcomeKind.Added]);
        reports.Select(r => r.Saved).ShouldBe([0, 0, 1, 2, 3]);
        reports[^1].Progress.ShouldSatisfyAllConditions(p => p.Counts.ShouldBe(summary.Counts), p => p.BytesDone.ShouldBe(p.BytesTotal));
        reports.Select(r => r.Progress.BytesDone).ShouldBeInOrder();
    }

    [Fact]
    public async Task CancellingStopsBetweenTwoArticlesAndIsSaid()
    {
        WriteMany(50);
        using var cancel = new CancellationTokenSource();

        var summary = await Parts.Pipeline(_store).RunAsync([_folder.Path], new Reports(p => Cancel(p, cancel)), cancel.Token);

        summary.End.ShouldBe(IngestionEnd.Cancelled);
        summary.Counts.Added.ShouldBe(10);
        _store.Saves.Count.ShouldBe(10);
        (await RunAsync()).Counts.ShouldBe(new IngestionCounts(40, 0, 10, 0, 0));

        static void Cancel(IngestionProgress progress, CancellationTokenSource cancel)
        {
            if (progress.Counts.Added == 10)
            {
                cancel.Cancel();
            }
        }
    }

    [Fact]
    public async Task ABusyStoreEndsTheRunWithWhatIsDone()
    {
        WriteMany(20);
        (_store.Failure, _store.FailAfter) = (new StoreBusyException("busy"), 5);

        var summary = await RunAsync();

        (summary.End, summary.Counts.Added, summary.Succeeded).ShouldBe((IngestionEnd.StoreBusy, 5, false));
    }

    [Fact]
    public async Task AStoreThatCannotWriteIsNotTakenForABadArticle()
    {
        WriteMany(20);
        (_store.Failure, _store.FailAfter) = (new IOException("disk full"), 5);

        await Should.ThrowAsync<IOException>(RunAsync);
    }

    [Fact]
    public async Task ARunCutShortAnywhereIsFinishedByTheNextOne()
    {
        WriteMany(12);
        _folder.Write("reprint.txt", "Tin in lại từ báo khác\n" + Texts.Body(3));
        var whole = new MemoryArticleStore();
        await Parts.Pipeline(whole).RunAsync([_folder.Path], null, CancellationToken.None);

        for (var at = 0; at < 13; at++)
        {
            var store = new MemoryArticleStore { Failure = new StoreBusyException("killed"), FailAfter = at };
            (await Parts.Pipeline(store).RunAsync([_folder.Path], null, CancellationToken.None)).Counts.Total.ShouldBe(at);
            store.Failure = null;
            await Parts.Pipeline(store).RunAsync([_folder.Path], null, CancellationToken.None);

            store.All.Select(s => s.Article).ShouldBe(whole.All.Select(s => s.Article));
            store.All.Select(s => s.Passages).ShouldBe(whole.All.Select(s => s.Passages), new SequenceComparer());
        }
    }

    private void WriteMany(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _folder.Write($"{i:000}.txt", Texts.Article(i));
        }
    }

    private Task<IngestionSummary> RunAsync() => Parts.Pipeline(_store).RunAsync([_folder.Path], null, CancellationToken.None);

    private sealed class Reports(Action<IngestionProgress> report) : IProgress<IngestionProgress>
    {
        public void Report(IngestionProgress value) => report(value);
    }

    private sealed class FaultyReader : ISourceReader
    {
        public bool CanRead(string path) => path.EndsWith(".faulty", StringComparison.Ordinal);

        public async IAsyncEnumerable<SourceItem> ReadAsync(SourceFile source, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            yield return new SourceArticle(new RawArticle { SourceKey = source.FullPath, SourcePath = source.DisplayPath, Text = Texts.Body(9) }, 1);
            throw new InvalidOperationException("a fault of ours");
        }
    }

    private sealed class SequenceComparer : IEqualityComparer<IReadOnlyList<Coverage.Passages.Passage>>
    {
        public bool Equals(IReadOnlyList<Coverage.Passages.Passage>? x, IReadOnlyList<Coverage.Passages.Passage>? y) => x!.SequenceEqual(y!);

        public int GetHashCode(IReadOnlyList<Coverage.Passages.Passage> obj) => obj.Count;
    }
}
