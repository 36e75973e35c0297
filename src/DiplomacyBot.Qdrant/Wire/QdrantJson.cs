using System.Text.Json.Serialization;

namespace DiplomacyBot.Qdrant.Wire;

/// <summary>Qdrant's JSON: snake_case, nulls left out, no reflection at run time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CreateCollection))]
[JsonSerializable(typeof(CreateFieldIndex))]
[JsonSerializable(typeof(ChangeAliases))]
[JsonSerializable(typeof(UpdateOperations))]
[JsonSerializable(typeof(QueryBatch))]
[JsonSerializable(typeof(CountRequest))]
[JsonSerializable(typeof(ScrollRequest))]
[JsonSerializable(typeof(WireSparseVector))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(Reply<bool?>))]
[JsonSerializable(typeof(Reply<CollectionList>))]
[JsonSerializable(typeof(Reply<CollectionExists>))]
[JsonSerializable(typeof(Reply<AliasList>))]
[JsonSerializable(typeof(Reply<UpdateReply>))]
[JsonSerializable(typeof(Reply<List<UpdateReply>>))]
[JsonSerializable(typeof(Reply<CountReply>))]
[JsonSerializable(typeof(Reply<List<QueryReply>>))]
[JsonSerializable(typeof(Reply<ScrollReply>))]
internal sealed partial class QdrantJson : JsonSerializerContext;
