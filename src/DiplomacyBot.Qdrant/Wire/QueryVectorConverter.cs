using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiplomacyBot.Qdrant.Wire;

/// <summary>Writes a query as Qdrant takes it: an array of components, or an object of indices and values.</summary>
internal sealed class QueryVectorConverter : JsonConverter<QueryVector>
{
    public override QueryVector Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Queries are only written.");

    public override void Write(Utf8JsonWriter writer, QueryVector value, JsonSerializerOptions options)
    {
        if (value.Sparse is { } sparse)
        {
            JsonSerializer.Serialize(writer, sparse, QdrantJson.Default.WireSparseVector);
            return;
        }

        writer.WriteStartArray();
        foreach (var component in value.Dense.Span)
        {
            writer.WriteNumberValue(component);
        }

        writer.WriteEndArray();
    }
}
