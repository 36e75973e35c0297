using DiplomacyBot.Storage.Following;
using DiplomacyBot.Storage.Vectors;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Commands;

/// <summary>Takes out of the database what was kept in case it is needed again, and no longer will be.</summary>
internal static class Pruning
{
    private const double Mebibyte = 1024 * 1024;

    public static async Task RunAsync(IServiceProvider services, Streams streams, CancellationToken cancellationToken)
    {
        var (vectors, bytes) = await services.GetRequiredService<SpareVectors>().PruneAsync(services.GetRequiredService<IOptions<IndexFollowerOptions>>().Value.Model, cancellationToken);
        if (vectors > 0)
        {
            streams.Complain(ModelTexts.Pruned, vectors, bytes / Mebibyte);
        }
    }
}
