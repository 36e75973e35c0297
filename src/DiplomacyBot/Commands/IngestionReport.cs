using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Commands;

/// <summary>What an ingestion did, for people: counts on standard output, reasons for what failed on standard error.</summary>
internal static class IngestionReport
{
    public static void Print(IngestionSummary summary, Streams streams)
    {
        foreach (var note in summary.Notes)
        {
            streams.Error.WriteLine("  " + IngestionMessages.Show(note, streams.Speech));
        }

        if (summary.Failures.Count > 0)
        {
            streams.Complain(Texts.Failures);
            foreach (var failure in summary.Failures)
            {
                streams.Error.WriteLine("  " + IngestionMessages.Show(failure, streams.Speech));
            }
        }

        var counts = summary.Counts;
        streams.Say(Texts.IngestSummary, counts.Added, counts.Updated, counts.Unchanged, counts.Duplicates, counts.Failed, summary.Elapsed.TotalSeconds);
        if (summary.End == IngestionEnd.Cancelled)
        {
            streams.Complain(Texts.Cancelled);
        }
        else if (summary.End == IngestionEnd.StoreBusy)
        {
            streams.Complain(Texts.IngestionInterrupted);
        }
    }
}
