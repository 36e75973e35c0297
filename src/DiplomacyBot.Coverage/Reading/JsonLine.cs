using System.Text.Json;

namespace DiplomacyBot.Coverage.Reading;

/// <summary>One line of a JSON Lines file: the fields we know; all others are ignored.</summary>
internal sealed record JsonLine(string? Id, string? Title, string? Date, string? Outlet, string? Author, string? Url, string Text)
{
    /// <summary>Reads one line.</summary>
    /// <exception cref="JsonException">It is not a JSON object, has no text, or a known field is not text.</exception>
    public static JsonLine Parse(ReadOnlyMemory<byte> line)
    {
        using var document = JsonDocument.Parse(line);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("the line is not a JSON object");
        }

        var root = document.RootElement;
        return new JsonLine(
            Field(root, "id"), Field(root, "title"), Field(root, "date"), Field(root, "outlet"), Field(root, "author"), Field(root, "url"),
            Field(root, "text", keepBlank: true) ?? throw new JsonException("the field \"text\" is missing"));
    }

    private static string? Field(JsonElement root, string name, bool keepBlank = false)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        // Ids and years are often written as bare numbers.
        if (value.ValueKind == JsonValueKind.Number && name is "id" or "date")
        {
            return value.GetRawText();
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw new JsonException($"the field \"{name}\" is not text");
        }

        try
        {
            var text = value.GetString()!;
            return keepBlank ? text : string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException($"the field \"{name}\" holds half a character", e);
        }
    }
}
