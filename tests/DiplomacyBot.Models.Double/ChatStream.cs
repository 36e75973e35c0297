using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace DiplomacyBot.Models.Double;

/// <summary>A reply by server-sent events, a few characters at a time.</summary>
public static class ChatStream
{
    private const int Piece = 7;

    /// <summary>Writes the whole reply.</summary>
    public static async Task WriteAsync(HttpContext context, string text, CancellationToken cancellationToken)
    {
        await WritePiecesAsync(context, text, cancellationToken);
        await EventAsync(context, new { choices = new[] { new { index = 0, delta = new { }, finish_reason = "stop" } } }, cancellationToken);
        await EventAsync(context, new { choices = Array.Empty<object>(), usage = new { prompt_tokens = 7, completion_tokens = 5, total_tokens = 12 } }, cancellationToken);
        await context.Response.WriteAsync("data: [DONE]\n\n", cancellationToken);
    }

    /// <summary>Writes a text and nothing that ends it.</summary>
    public static async Task WritePiecesAsync(HttpContext context, string text, CancellationToken cancellationToken)
    {
        context.Response.ContentType = "text/event-stream";
        foreach (var piece in text.Chunk(Piece))
        {
            await EventAsync(context, new { choices = new[] { new { index = 0, delta = new { role = "assistant", content = new string(piece) }, finish_reason = (string?)null } } }, cancellationToken);
        }
    }

    private static async Task EventAsync(HttpContext context, object content, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToNode(content)!.AsObject();
        (json["id"], json["object"], json["created"], json["model"]) = ("chatcmpl-1", "chat.completion.chunk", 1, "double");
        await context.Response.WriteAsync($"data: {json.ToJsonString()}\n\n", cancellationToken);
        await context.Response.Body.FlushAsync(cancellationToken);
    }
}
