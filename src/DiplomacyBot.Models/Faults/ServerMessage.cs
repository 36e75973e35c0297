using System.Text.Json;

namespace DiplomacyBot.Models.Faults;

/// <summary>What a server says about an error.</summary>
/// <param name="Text">Its words; empty when there are none.</param>
/// <param name="Code">Its code or type; empty when there is none.</param>
/// <param name="IsJson">False for pages of proxies and other servers.</param>
internal readonly record struct ServerMessage(string Text, string Code, bool IsJson)
{
    private const int Longest = 300;

    /// <summary>Reads the forms in use: OpenAI's and Azure's <c>{"error":{"message","code","type"}}</c>, <c>{"error":"…"}</c>, vLLM's <c>{"message"}</c>, FastAPI's <c>{"detail"}</c>.</summary>
    /// <param name="body">The reply.</param>
    /// <param name="secret">The key, which some servers repeat; it is blotted out.</param>
    public static ServerMessage Read(ReadOnlyMemory<byte> body, string? secret)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return new ServerMessage("", "", IsJson: true);
            }

            var error = root.TryGetProperty("error", out var inner) ? inner : root;
            var (text, code) = error.ValueKind == JsonValueKind.Object
                ? (Said(error, "message") ?? Said(error, "detail") ?? Said(root, "message") ?? "", $"{Said(error, "code")} {Said(error, "type") ?? Said(root, "error_type")}".Trim())
                : (error.ValueKind == JsonValueKind.String ? error.GetString()! : "", Said(root, "error_type") ?? "");
            return new ServerMessage(Clean(text, secret), code, IsJson: true);
        }
        catch (JsonException)
        {
            return new ServerMessage("", "", IsJson: false);
        }
    }

    /// <summary>One line, of bounded length, without the key.</summary>
    public static string Clean(string text, string? secret)
    {
        if (!string.IsNullOrEmpty(secret))
        {
            text = text.Replace(secret, "***", StringComparison.Ordinal);
        }

        text = string.Join(' ', text.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        return text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    private static string? Said(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
