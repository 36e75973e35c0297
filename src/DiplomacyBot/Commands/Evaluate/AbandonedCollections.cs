using DiplomacyBot.Qdrant;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>Collections of evaluations that were killed: named, and removed once they are too old for any evaluation to be still using them.</summary>
internal static class AbandonedCollections
{
    /// <summary>What the aliases of evaluations begin with.</summary>
    public const string AliasPrefix = "diplomacybot-evaluate-";

    /// <param name="index">The server.</param>
    /// <param name="remove">Whether old ones are removed, not only named.</param>
    /// <param name="streams">Told about each.</param>
    /// <param name="cancellationToken">Stops the calls.</param>
    /// <exception cref="Retrieval.Index.IndexUnavailableException">The server is away.</exception>
    public static async Task TellAsync(QdrantPassageIndex index, bool remove, Streams streams, CancellationToken cancellationToken)
    {
        foreach (var left in await index.LeftAsync(AliasPrefix, cancellationToken))
        {
            if (remove && left.Made is { } made && Leftovers.IsAbandoned(made))
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
