using DiplomacyBot.Qdrant;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>Collections of evaluations that were killed: named, and removed once they are too old for any evaluation to be still using them.</summary>
internal static class AbandonedCollections
{
    /// <summary>What the aliases of evaluations begin with.</summary>
    public const string AliasPrefix = "diplomacybot-evaluate-";

    /// <summary>No evaluation takes a day.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    /// <param name="index">The server.</param>
    /// <param name="remove">Whether old ones are removed, not only named.</param>
    /// <param name="streams">Told about each.</param>
    /// <param name="cancellationToken">Stops the calls.</param>
    /// <exception cref="Retrieval.Index.IndexUnavailableException">The server is away.</exception>
    public static async Task TellAsync(QdrantPassageIndex index, bool remove, Streams streams, CancellationToken cancellationToken)
    {
        // The calendar of this machine, also where an evaluation runs as if on another day.
        var now = TimeProvider.System.GetUtcNow();
        foreach (var left in await index.LeftAsync(AliasPrefix, cancellationToken))
        {
            if (remove && left.Made is { } made && now - made > Abandoned)
            {
                await index.RemoveAsync(left, cancellationToken);
                streams.Complain(EvaluateTexts.AbandonedRemoved, left.Name, made);
            }
            else
            {
                streams.Complain(EvaluateTexts.CollectionStands, left.Name);
            }
        }
    }
}
