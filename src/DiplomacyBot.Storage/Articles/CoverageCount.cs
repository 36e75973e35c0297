using DiplomacyBot.Coverage.Articles;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Articles;

/// <summary>
/// What the coverage holds, counted once a revision: counting all of it takes longer than answering (docs/benchmarks.md), and it only changes with the revision, whichever
/// process raises it. Safe for concurrent use.
/// </summary>
internal sealed class CoverageCount
{
    private volatile Counted? _counted;

    public CoverageSummary Of(SqliteConnection connection)
    {
        var revision = Revisions.Current(connection);
        if (_counted is { } known && known.Revision == revision)
        {
            return known.Summary;
        }

        var summary = CoverageQueries.Summarise(connection);
        _counted = new Counted(revision, summary);
        return summary;
    }

    private sealed record Counted(long Revision, CoverageSummary Summary);
}
