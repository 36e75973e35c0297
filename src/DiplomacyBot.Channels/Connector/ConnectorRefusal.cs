using System.Text.Json;
using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Channels.Connector;

/// <summary>Reads why a channel refused something: <c>{"error":{"code":"…","message":"…"}}</c> (Bot Connector REST API, ErrorResponse).</summary>
internal static class ConnectorRefusal
{
    private const int Longest = 200;

    public static async Task<ConnectorException> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        var (code, reason) = Read(body);
        return new ConnectorException((int)response.StatusCode, code, reason);
    }

    private static (string? Code, string? Reason) Read(byte[] body)
    {
        try
        {
            var error = JsonSerializer.Deserialize(body, ActivityJson.Strict.JsonElement);
            return error.ValueKind == JsonValueKind.Object && error.TryGetProperty("error", out var inner) && inner.ValueKind == JsonValueKind.Object
                ? (Text(inner, "code"), Text(inner, "message"))
                : (null, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Gateways answer in HTML; the status has to do.
            return (null, null);
        }
    }

    private static string? Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? string.Concat(text.Take(Longest).Select(static c => char.IsControl(c) ? ' ' : c)).TrimEnd('.')
            : null;
}
