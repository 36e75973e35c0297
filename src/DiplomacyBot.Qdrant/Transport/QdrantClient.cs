using System.Net;
using System.Text.Json;
using DiplomacyBot.Qdrant.Wire;

namespace DiplomacyBot.Qdrant.Transport;

/// <summary>The part of Qdrant's REST API that the index needs, typed. Safe for concurrent use.</summary>
internal sealed class QdrantClient(QdrantConnection connection, QdrantOptions options)
{
    private readonly string _read = options.ReadConsistency is { } consistency ? $"?consistency={consistency}" : "";
    private readonly string _write = "?wait=true" + (options.WriteOrdering is { } ordering ? $"&ordering={ordering}" : "");

    public async Task<IReadOnlyList<string>> CollectionsAsync(CancellationToken cancellationToken)
    {
        var list = await connection.SendAsync(HttpMethod.Get, "collections", null, QdrantJson.Default.ReplyCollectionList, cancellationToken);
        return [.. (list.Collections ?? []).Select(static c => c.Name).OfType<string>()];
    }

    /// <summary>What an alias points to; null when there is no such alias.</summary>
    public async Task<string?> ResolveAsync(string alias, bool asQuestion, CancellationToken cancellationToken)
    {
        var list = asQuestion
            ? await connection.AskAsync(HttpMethod.Get, "aliases", null, QdrantJson.Default.ReplyAliasList, cancellationToken)
            : await connection.SendAsync(HttpMethod.Get, "aliases", null, QdrantJson.Default.ReplyAliasList, cancellationToken);
        return (list.Aliases ?? []).FirstOrDefault(a => a.AliasName == alias)?.CollectionName;
    }

    public async Task<bool> ExistsAsync(string collection, CancellationToken cancellationToken) =>
        (await connection.SendAsync(HttpMethod.Get, $"collections/{collection}/exists", null, QdrantJson.Default.ReplyCollectionExists, cancellationToken)).Exists;

    /// <summary>Creates a collection of a name that nobody else uses.</summary>
    public async Task CreateAsync(string collection, CreateCollection shape, CancellationToken cancellationToken)
    {
        try
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(shape, QdrantJson.Default.CreateCollection);
            await connection.SendAsync(HttpMethod.Put, $"collections/{collection}", body, QdrantJson.Default.ReplyNullableBoolean, cancellationToken);
        }
        catch (QdrantException e) when (e.Status is HttpStatusCode.Conflict or HttpStatusCode.BadRequest)
        {
            // An attempt whose answer was lost has created it already.
            if (!await ExistsAsync(collection, cancellationToken))
            {
                throw;
            }
        }
    }

    public async Task DropAsync(string collection, CancellationToken cancellationToken) =>
        await connection.SendAsync(HttpMethod.Delete, $"collections/{collection}", null, QdrantJson.Default.ReplyNullableBoolean, cancellationToken);

    public async Task IndexFieldAsync(string collection, CreateFieldIndex field, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(field, QdrantJson.Default.CreateFieldIndex);
        await connection.SendAsync(HttpMethod.Put, $"collections/{collection}/index{_write}", body, QdrantJson.Default.ReplyUpdateReply, cancellationToken);
    }

    public async Task ChangeAliasesAsync(IReadOnlyList<AliasAction> actions, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new ChangeAliases(actions), QdrantJson.Default.ChangeAliases);
        await connection.SendAsync(HttpMethod.Post, "collections/aliases", body, QdrantJson.Default.ReplyNullableBoolean, cancellationToken);
    }

    public async Task UpdateAsync(string collection, IReadOnlyList<UpdateOperation> operations, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new UpdateOperations(operations), QdrantJson.Default.UpdateOperations);
        await connection.SendAsync(HttpMethod.Post, $"collections/{collection}/points/batch{_write}", body, QdrantJson.Default.ReplyListUpdateReply, cancellationToken);
    }

    public async Task<long> CountAsync(string collection, Filter? filter, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new CountRequest(filter, Exact: true), QdrantJson.Default.CountRequest);
        return (await connection.SendAsync(HttpMethod.Post, $"collections/{collection}/points/count{_read}", body, QdrantJson.Default.ReplyCountReply, cancellationToken)).Count ?? 0;
    }

    /// <summary>All searches in one request; one list of points for each, in their order.</summary>
    public async Task<IReadOnlyList<QueryReply>> QueryAsync(string collection, IReadOnlyList<Query> searches, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new QueryBatch(searches), QdrantJson.Default.QueryBatch);
        return await connection.AskAsync(HttpMethod.Post, $"collections/{collection}/points/query/batch{_read}", body, QdrantJson.Default.ReplyListQueryReply, cancellationToken);
    }

    public Task<ScrollReply> ScrollAsync(string collection, ScrollRequest page, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(page, QdrantJson.Default.ScrollRequest);
        return connection.SendAsync(HttpMethod.Post, $"collections/{collection}/points/scroll{_read}", body, QdrantJson.Default.ReplyScrollReply, cancellationToken);
    }
}
