using System.Text.Json;

namespace DiplomacyBot.Models.Double;

/// <summary>A request as it came.</summary>
/// <param name="Path">Path without query.</param>
/// <param name="Query">Query with its question mark; empty when there is none.</param>
/// <param name="Headers">Headers by name.</param>
/// <param name="Body">The JSON.</param>
public sealed record ModelRequest(string Path, string Query, IReadOnlyDictionary<string, string> Headers, JsonElement Body)
{
    /// <summary>The texts of an embedding request.</summary>
    public IReadOnlyList<string> Inputs => Body.GetProperty("input") is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(static text => text.GetString()!)] : [Body.GetProperty("input").GetString()!];

    /// <summary>The messages of a chat request, by role.</summary>
    public IReadOnlyList<(string Role, string Text)> Messages => [.. Body.GetProperty("messages").EnumerateArray().Select(static message => (message.GetProperty("role").GetString()!, TextOf(message.GetProperty("content"))))];

    private static string TextOf(JsonElement content) =>
        content.ValueKind == JsonValueKind.String ? content.GetString()! : string.Concat(content.EnumerateArray().Select(static part => part.GetProperty("text").GetString()));
}
