using DiplomacyBot.Models.Faults;
using DiplomacyBot.Storage.Vectors;

namespace DiplomacyBot.Commands;

/// <summary>Embeds what a command changed, where an embedding model is configured.</summary>
internal static class Embedding
{
    private const int Tenths = 10;

    /// <summary>What the store took stays stored, whatever becomes of this: passages without vectors are found by their terms and embedded later.</summary>
    public static async Task AfterChangesAsync(IServiceProvider services, Streams streams, CancellationToken cancellationToken)
    {
        if (services.GetService<VectorFiller>() is not { } filler)
        {
            return;
        }

        try
        {
            // When another process is at it, such as the running server, it will embed these too.
            await filler.FillAsync(new Lines(streams), cancellationToken);
        }
        catch (Exception e) when (ModelTexts.Known(e) is { } reason)
        {
            streams.Complain(ModelTexts.EmbeddingWaits, reason);
        }
    }

    private sealed class Lines(Streams streams) : IProgress<FillProgress>
    {
        private long _tenth = -1;

        public void Report(FillProgress value)
        {
            var tenth = value.Done * Tenths / Math.Max(1, value.Total);
            if (tenth > _tenth)
            {
                _tenth = tenth;
                streams.Complain(ModelTexts.Embedded, value.Done, value.Total);
            }
        }
    }
}
