using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Json;

namespace DiplomacyBot.Web;

/// <summary><c>POST /api/ask</c>.</summary>
internal static class AskEndpoint
{
    private const string ConversationPrefix = "api:";
    private const int LongestConversationId = 128;
    private const int MostPrevious = 20;

    public static void MapAsking(this WebApplication app) => app.MapPost("/api/ask", AskAsync);

    private static async Task<IResult> AskAsync(HttpContext context, IAnswerer answerer)
    {
        // A form of another site can send text/plain without asking; JSON it cannot.
        if (!context.Request.HasJsonContentType())
        {
            return Safety.Problem(StatusCodes.Status415UnsupportedMediaType, "Content-Type phải là application/json.");
        }

        AskBody? body;
        try
        {
            body = await JsonSerializer.DeserializeAsync(context.Request.Body, BotJson.Compact.AskBody, context.RequestAborted);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Safety.Problem(StatusCodes.Status400BadRequest, "Thân yêu cầu phải là JSON, ví dụ {\"question\":\"…\"}.");
        }

        if (body?.Question is not { } question)
        {
            return Safety.Problem(StatusCodes.Status400BadRequest, "Thiếu trường “question”.");
        }

        if (body.ConversationId is { Length: > LongestConversationId } || body.Previous is { Count: > MostPrevious } || body.Previous?.Contains(null!) == true)
        {
            return Safety.Problem(StatusCodes.Status400BadRequest, $"“conversationId” dài nhất {LongestConversationId} ký tự; “previous” nhiều nhất {MostPrevious} câu.");
        }

        // Whoever asks here names any conversation: those of chats, which begin with their channel, must stay out of reach.
        var conversation = string.IsNullOrWhiteSpace(body.ConversationId) ? null : ConversationPrefix + body.ConversationId;
        var answer = await answerer.AskAsync(new AskRequest(question, conversation, body.Previous), context.RequestAborted);
        return Results.Json(answer, BotJson.Compact.Answer);
    }
}
