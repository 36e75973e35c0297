using DiplomacyBot.Qdrant.Transport;
using DiplomacyBot.Qdrant.Wire;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Qdrant.Collections;

/// <summary>Creates collections, moves the alias from one to the next, removes what is no longer needed.</summary>
internal sealed class CollectionKeeper(QdrantClient client, QdrantOptions options, QdrantContent content, TermWeighting weighting, TimeProvider time, ILogger log)
{
    private readonly string _owner = ContentFingerprint.OfOwner(content.Owner);
    private readonly string _terms = ContentFingerprint.OfTerms(weighting);
    private readonly string _model = ContentFingerprint.OfModel(content.Model);

    /// <summary>The collection behind the alias; null when there is none.</summary>
    /// <param name="asQuestion">True when a question waits for it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<Collection?> LiveAsync(bool asQuestion, CancellationToken cancellationToken) =>
        await client.ResolveAsync(options.Collection, asQuestion, cancellationToken) is { } name ? Describe(name) : null;

    public async Task<Collection?> FindAsync(string name, CancellationToken cancellationToken) =>
        await client.ExistsAsync(name, cancellationToken) ? Describe(name) : null;

    /// <summary>Makes an empty collection with its payload indexes.</summary>
    public async Task<Collection> CreateAsync(int dimensions, CancellationToken cancellationToken)
    {
        var name = new CollectionName(options.Collection, _owner, _terms, _model, dimensions, CollectionName.NewStamp(time.GetUtcNow())).ToString();
        await client.CreateAsync(name, CollectionShape.Of(dimensions, options), cancellationToken);
        foreach (var field in CollectionShape.FieldIndexes)
        {
            await client.IndexFieldAsync(name, field, cancellationToken);
        }

        Log.Created(log, name);
        return Describe(name);
    }

    /// <summary>Moves the alias in one step, then removes this store's other collections: what was live, and builds that were given up.</summary>
    public async Task PublishAsync(string name, CancellationToken cancellationToken)
    {
        var before = await client.ResolveAsync(options.Collection, asQuestion: false, cancellationToken);
        if (before != name)
        {
            var create = new AliasAction { CreateAlias = new CreateAlias(name, options.Collection) };
            await client.ChangeAliasesAsync(before is null ? [create] : [new AliasAction { DeleteAlias = new DeleteAlias(options.Collection) }, create], cancellationToken);
        }

        var dropped = await DropAllAsync(name, cancellationToken);
        Log.Published(log, name, dropped);
    }

    /// <summary>Removes this store's collections of this alias, but one.</summary>
    public async Task<int> DropAllAsync(string? except, CancellationToken cancellationToken)
    {
        var old = (await client.CollectionsAsync(cancellationToken)).Where(other => other != except && CollectionName.Parse(other) is { } parts && parts.Alias == options.Collection && parts.Owner == _owner).ToList();
        foreach (var other in old)
        {
            await DropAsync(other, cancellationToken);
        }

        return old.Count;
    }

    /// <summary>Collections of any store whose alias is this and 32 hexadecimal digits.</summary>
    public async Task<IReadOnlyList<LeftCollection>> LeftAsync(string aliasPrefix, CancellationToken cancellationToken) =>
    [
        .. (await client.CollectionsAsync(cancellationToken))
            .Select(static name => (Name: name, Parts: CollectionName.Parse(name)))
            .Where(other => other.Parts is { Alias: var alias } && alias.StartsWith(aliasPrefix, StringComparison.Ordinal) && Guid.TryParseExact(alias.AsSpan(aliasPrefix.Length), "N", out _))
            .Select(static other => new LeftCollection(other.Name, other.Parts!.Made)),
    ];

    /// <summary>Removes a collection; when that fails it is left for the next time.</summary>
    public async Task DropAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            await client.DropAsync(name, cancellationToken);
        }
        catch (IndexUnavailableException e)
        {
            Log.NotDropped(log, e, name);
        }
    }

    private Collection Describe(string name) => CollectionName.Parse(name) is { } parts
        ? new Collection(name, parts.Owner == _owner, parts.Terms == _terms, parts.Model == _model, parts.Dimensions)
        : new Collection(name, false, false, false, 0);
}

/// <summary>A collection, compared with what is configured.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Ours">True when it holds this store's articles.</param>
/// <param name="TermsFit">True when its terms are weighed as questions' terms are.</param>
/// <param name="ModelFits">True when its vectors come from the embedding model of questions.</param>
/// <param name="Dimensions">Length of its vectors; 0 for none.</param>
internal sealed record Collection(string Name, bool Ours, bool TermsFit, bool ModelFits, int Dimensions)
{
    public ProjectionBuild ToBuild() => new(Name, Ours, TermsFit && ModelFits, Dimensions);
}
