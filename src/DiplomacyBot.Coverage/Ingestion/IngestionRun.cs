using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Coverage.Ingestion;

/// <summary>Counts and reports one run.</summary>
internal sealed class IngestionRun(IProgress<IngestionProgress>? progress, TimeProvider time)
{
    private readonly List<IngestionFailure> _failures = [];
    private readonly List<IngestionNote> _notes = [];
    private readonly long _started = time.GetTimestamp();
    private IngestionCounts _counts;
    private long _bytesTotal;

    public void Begin(FoundSources sources)
    {
        _notes.AddRange(sources.Notes);
        _bytesTotal = sources.Files.Sum(file => file.Length);
        progress?.Report(new IngestionProgress(_counts, 0, _bytesTotal, null));
        foreach (var failure in sources.Failures)
        {
            Add(new ArticleOutcome(OutcomeKind.Failed, failure.SourcePath, failure.Line, Failure: failure), 0);
        }
    }

    public void Add(ArticleOutcome outcome, PreparedItem item)
    {
        _notes.AddRange(item.Notes);
        Add(outcome, item.BytesDone);
    }

    public IngestionSummary Summary(IngestionEnd end) => new(end, _counts, _failures, _notes, time.GetElapsedTime(_started));

    private void Add(ArticleOutcome outcome, long bytesDone)
    {
        _counts = _counts.With(outcome.Kind);
        if (outcome.Failure is { } failure)
        {
            _failures.Add(failure);
        }

        progress?.Report(new IngestionProgress(_counts, bytesDone, _bytesTotal, outcome));
    }
}
