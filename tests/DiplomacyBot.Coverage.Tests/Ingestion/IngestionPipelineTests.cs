using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Testing;

namespace DiplomacyBot.Coverage.Tests.Ingestion;

public class IngestionPipelineTests
{
    [SkippableFact]
    public async Task TheSeedsAreAddedAndThenUnchanged()
    {
        var store = new MemoryArticleStore();
        var pipeline = Parts.Pipeline(store);

        var first = await pipeline.RunAsync([SharedData.Path("seeds")], null, CancellationToken.None);
        var second = await pipeline.RunAsync([SharedData.Path("seeds")], null, CancellationToken.None);

        first.Counts.ShouldBe(new IngestionCounts(5, 0, 0, 0, 0));
        second.Counts.ShouldBe(new IngestionCounts(0, 0, 5, 0, 0));
        store.Saves.Count.ShouldBe(5);
    }
}
