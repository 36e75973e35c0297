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
    /// <summary>Makes the database when there is none, fills a new one with the sample coverage, and loads the index.</summary>
    public static async Task PrepareAsync(IServiceProvider services, Streams streams, CancellationToken cancellationToken)
    {
        var isNew = !File.Exists(services.GetRequiredService<StoreDatabase>().FilePath);
        var store = services.GetRequiredService<IArticleStore>();
        var before = await store.SummariseAsync(cancellationToken);
        if (isNew && before.Articles == 0)
        {
            await LoadSamplesAsync(services, streams, cancellationToken);
        }

        await services.GetRequiredService<IndexFollower>().LoadAsync(cancellationToken);
    }

    /// <summary>Tells where the server listens.</summary>
    public static async Task AnnounceAsync(WebApplication app, Streams streams, CancellationToken cancellationToken)
    {
        var summary = await app.Services.GetRequiredService<IArticleStore>().SummariseAsync(cancellationToken);
        streams.Say(Texts.Ready, summary.Articles, summary.Passages, string.Join(", ", app.Urls));
        await streams.Out.FlushAsync(cancellationToken);
    }

    private static async Task LoadSamplesAsync(IServiceProvider services, Streams streams, CancellationToken cancellationToken)
    {
        var folder = services.GetRequiredService<IOptions<HostingOptions>>().Value.SampleCoverage;
        if (folder.Length == 0)
        {
            return;
        }

        folder = Path.IsPathRooted(folder) ? folder : Path.Combine(AppContext.BaseDirectory, folder);
        if (!Directory.Exists(folder))
        {
            streams.Complain(Texts.SamplesMissing, folder);
            return;
        }

        streams.Say(Texts.LoadingSamples, folder);
        var summary = await services.GetRequiredService<IngestionPipeline>().RunAsync([folder], null, cancellationToken);
        IngestionReport.Print(summary, streams);
    }
}
