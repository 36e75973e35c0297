using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DiplomacyBot.Chat;

/// <summary>JSON that chats build themselves.</summary>
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(string))]
internal sealed partial class ChatJson : JsonSerializerContext
{
    /// <summary><c>{}</c>: what an invoke without a result is answered with.</summary>
    public static JsonElement Empty => JsonSerializer.SerializeToElement(new JsonObject(), Default.JsonObject);

    public static JsonElement Text(string value) => JsonSerializer.SerializeToElement(value, Default.String);
}
