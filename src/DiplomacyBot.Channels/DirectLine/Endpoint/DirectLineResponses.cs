using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace DiplomacyBot.Channels.DirectLine.Endpoint;

/// <summary>Writes responses.</summary>
internal static class DirectLineResponses
{
    private const string Json = "application/json; charset=utf-8";

    public static Task WriteAsync<T>(this HttpResponse response, int status, T value, JsonTypeInfo<T> type)
    {
        response.StatusCode = status;
        return response.WriteAsJsonAsync(value, type, Json);
    }

    public static Task WriteAsync(this HttpResponse response, ReadOnlyMemory<byte> json)
    {
        response.ContentType = Json;
        response.ContentLength = json.Length;
        return response.Body.WriteAsync(json).AsTask();
    }

    public static Task RefuseAsync(this HttpResponse response, DirectLineException refusal)
    {
        if (refusal.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        return response.WriteAsync(refusal.Status, new Refused(new Reason(Code(refusal.Status), refusal.Message)), DirectLineJson.Compact.Refused);
    }

    private static string Code(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "MissingToken",
        StatusCodes.Status403Forbidden => "TokenExpired",
        StatusCodes.Status404NotFound => "ConversationNotFound",
        StatusCodes.Status413PayloadTooLarge => "MessageSizeTooBig",
        StatusCodes.Status415UnsupportedMediaType => "UnsupportedMediaType",
        StatusCodes.Status429TooManyRequests => "TooManyRequests",
        StatusCodes.Status503ServiceUnavailable => "ServiceUnavailable",
        _ => "BadArgument",
    };
}
