namespace DiplomacyBot.Qdrant.Wire;

/// <summary>What every answer is wrapped in.</summary>
internal sealed record Reply<T>(T? Result);

internal sealed record ErrorReply(ErrorStatus? Status);

internal sealed record ErrorStatus(string? Error);

internal sealed record CollectionList(IReadOnlyList<CollectionName>? Collections);

internal sealed record CollectionName(string? Name);

internal sealed record CollectionExists(bool Exists);

internal sealed record AliasList(IReadOnlyList<AliasEntry>? Aliases);

internal sealed record AliasEntry(string? AliasName, string? CollectionName);

internal sealed record UpdateReply(string? Status);

internal sealed record CountReply(long? Count);

internal sealed record QueryReply(IReadOnlyList<FoundPoint>? Points);

internal sealed record FoundPoint(Guid Id, float Score, PassagePayload? Payload);

internal sealed record ScrollReply(IReadOnlyList<StoredPoint>? Points, Guid? NextPageOffset);

internal sealed record StoredPoint(Guid Id, PassagePayload? Payload);
