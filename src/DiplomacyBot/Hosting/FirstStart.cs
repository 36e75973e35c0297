using DiplomacyBot.Commands;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>What happens before the server takes its first question.</summary>
internal static class FirstStart
{
    /// <summary>Lies in the data directory while the samples are loaded: a first start that was cut short is finished by the next one.</summary>
    private const string Unfinished = "loading-samples";

    /// <summary>
    /// Makes the database when there is none, loads the index, and fills a database that nothing was ever written to with the
    /// sample coverage. One that was emptied by hand stays empty.
    /// </summary>
    public static async Task PrepareAsync(IServiceProvider services, Streams streams, CancellationToken cancellationToken)
    {
        var follower = services.GetRequiredService<IndexFollower>();
        await follower.LoadAsync(cancellationToken);
        var mark = Path.Combine(Path.GetDirectoryName(services.GetRequiredService<StoreDatabase>().FilePath)!, Unfinished);
        if ((follower.Revision == 0 || File.Exists(mark)) && Samples(services, streams) is { } samples)
        {
            await LoadAsync(services.GetRequiredService<IngestionPipeline>(), samples, mark, streams, cancellationToken);
            await follower.LoadAsync(cancellationToken);
        }
    }

    /// <summary>Tells where the server listens.</summary>
    public static async Task AnnounceAsync(WebApplication app, Streams streams, CancellationToken cancellationToken)
    {
        var summary = await app.Services.GetRequiredService<IArticleStore>().SummariseAsync(cancellationToken);
        streams.Say(Texts.Ready, summary.Articles, summary.Passages, string.Join(", ", app.Urls));
        // What was said reaches its reader also when the server is told to end at that very moment.
        await streams.Out.FlushAsync(CancellationToken.None);
    }

    private static string? Samples(IServiceProvider services, Streams streams)
    {
        var folder = services.GetRequiredService<IOptions<HostingOptions>>().Value.SampleCoverage;
        if (string.IsNullOrEmpty(folder))
        {
            return null;
        }

        folder = Path.GetFullPath(folder, AppContext.BaseDirectory);
        if (Directory.Exists(folder))
        {
            return folder;
        }

        streams.Complain(Texts.SamplesMissing, folder);
        return null;
    }

    private static async Task LoadAsync(IngestionPipeline pipeline, string samples, string mark, Streams streams, CancellationToken cancellationToken)
    {
        streams.Say(Texts.LoadingSamples, samples);
        await File.WriteAllBytesAsync(mark, [], cancellationToken);
        var summary = await pipeline.RunAsync([samples], null, cancellationToken);
        IngestionReport.Print(summary, streams);
        if (summary.End == IngestionEnd.Completed)
        {
            File.Delete(mark);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }
}
