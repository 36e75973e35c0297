using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace DiplomacyBot.Channels.Endpoint;

/// <summary>Reads the body of a request up to a limit of its own: activities may be larger than whatever else this server takes.</summary>
internal static class ActivityBody
{
    /// <exception cref="BadHttpRequestException">413 when it is larger; other statuses when the client sends it wrongly.</exception>
    public static async Task<byte[]> ReadAsync(HttpContext context, int largest)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // Beyond this server's limit the connection is cut, often before the client has read why. What is only somewhat too large is
            // refused here instead, and its sender sees the 413.
            limit.MaxRequestBodySize = 8L * largest;
        }

        if (context.Request.ContentLength > largest)
        {
            throw TooLarge();
        }

        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            if (read.Buffer.Length > largest)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw TooLarge();
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static BadHttpRequestException TooLarge() => new("The activity is too large.", StatusCodes.Status413PayloadTooLarge);
}
