using System.Text.Json;
using DiplomacyBot.Channels.Endpoint;
using Microsoft.AspNetCore.Http;

namespace DiplomacyBot.Channels.DirectLine.Endpoint;

/// <summary>Reads the small bodies of requests for tokens and conversations.</summary>
internal static class StartBodies
{
    private const int Largest = 8 * 1024;
    private const int LongestLocale = 35;
    private const int LongestId = 128;
    private const int LongestName = 128;

    /// <exception cref="DirectLineException">400 or 413.</exception>
    public static async Task<StartBody> ReadAsync(HttpContext context)
    {
        try
        {
            var json = await ActivityBody.ReadAsync(context, Largest);
            var body = json.Length == 0 ? null : JsonSerializer.Deserialize(json, DirectLineJson.Compact.StartBody);
            return new StartBody(User(body?.User), Locale(body?.Locale));
        }
        catch (BadHttpRequestException e)
        {
            throw new DirectLineException(e.StatusCode, "Yêu cầu quá lớn hoặc không hợp lệ.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new DirectLineException(StatusCodes.Status400BadRequest, "Thân yêu cầu phải là JSON, ví dụ {\"user\":{\"id\":\"dl_…\"},\"locale\":\"vi-VN\"}.");
        }
    }

    private static StartUser? User(StartUser? user) => user is null ? null : new StartUser(Plain(user.Id, LongestId), Plain(user.Name, LongestName));

    private static string? Plain(string? text, int longest) => text is { Length: > 0 } && text.Length <= longest && !text.Any(char.IsControl) ? text : null;

    private static string? Locale(string? tag) => tag is { Length: > 1 and <= LongestLocale } && tag.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : null;
}
