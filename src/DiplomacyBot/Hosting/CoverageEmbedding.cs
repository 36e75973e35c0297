using DiplomacyBot.Commands;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Storage.Vectors;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>While the server runs, embeds what lacks a vector, when an embedding model is configured. Questions are answered meanwhile, by terms where vectors are missing.</summary>
internal sealed class CoverageEmbedding(IServiceProvider services, IOptions<HostingOptions> options, TimeProvider time, OperatorLanguage language, ILogger<CoverageEmbedding> logger) : BackgroundService
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (services.GetService<VectorFiller>() is not { } filler)
        {
            return;
        }

        var usual = TimeSpan.FromMilliseconds(options.Value.FollowMilliseconds);
        var (pause, told) = (usual, (string?)null);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await filler.FillAsync(null, stoppingToken) == FillOutcome.Filled)
                {
                    Log.Embedded(logger);
                }

                (pause, told) = (usual, null);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // Told once for as long as the reason is the same; what is stored stays, and the rest follows when the model is back.
                if (told != e.Message)
                {
                    // What has words of its own needs no stack trace.
                    var known = ModelTexts.Known(e);
                    Log.EmbeddingFailed(logger, known is null ? e : null, LogTexts.EmbeddingFailed.Say(language.Value, known ?? Phrase.Verbatim(e.Message)));
                    told = e.Message;
                }

                pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
            }

            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
