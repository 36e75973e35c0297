using System.Globalization;
using DiplomacyBot.Channels.DirectLine.Access;
using DiplomacyBot.Channels.DirectLine.Conversations;
using DiplomacyBot.Channels.DirectLine.Streams;
using DiplomacyBot.Channels.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.DirectLine.Endpoint;

/// <summary><c>POST conversations</c> starts one, <c>GET conversations/{id}?watermark=</c> comes back to it.</summary>
internal sealed class ConversationEndpoints(
    CallerReader callers, DirectLineTokens tokens, ConversationDirectory conversations, TurnIntake turns, AddressLimits limits, Sites sites, IOptions<DirectLineOptions> options, TimeProvider time)
{
    public async Task StartAsync(HttpContext context)
    {
        var caller = await callers.ReadAsync(context.Request);
        var body = await StartBodies.ReadAsync(context);
        if (caller.Subject is not null && !limits.TryTake("conversation", context.Connection.RemoteIpAddress, options.Value.ConversationsPerMinute, out var wait))
        {
            throw new DirectLineException(StatusCodes.Status429TooManyRequests, "Địa chỉ này đã mở quá nhiều cuộc trò chuyện. Xin thử lại sau.", wait);
        }

        var subject = caller.Subject ?? new TokenSubject(DirectLineIds.NewConversation(), TokenEndpoints.UserId(body.User), body.User?.Name);
        var facts = new DirectLineConversation(subject.ConversationId, subject.UserId, subject.UserName, body.Locale, time.GetUtcNow());
        var (start, conversation) = await conversations.StartAsync(facts, context.RequestAborted);
        if (conversation is null)
        {
            throw new DirectLineException(StatusCodes.Status503ServiceUnavailable, "Máy chủ đang giữ quá nhiều cuộc trò chuyện. Xin thử lại sau.", TimeSpan.FromMinutes(1));
        }

        if (start == DirectLineStart.Started)
        {
            await turns.AnnounceAsync(conversation);
        }

        await AnswerAsync(context, start == DirectLineStart.Started ? StatusCodes.Status201Created : StatusCodes.Status200OK, subject, 0);
    }

    public async Task ReconnectAsync(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["conversationId"]!;
        await callers.ReadAsync(context.Request, id);
        var conversation = await conversations.FindAsync(id, context.RequestAborted) ?? throw Ended();
        var subject = new TokenSubject(id, conversation.Facts.UserId, conversation.Facts.UserName);
        await AnswerAsync(context, StatusCodes.Status200OK, subject, Watermark.Read(context.Request.Query["watermark"], conversation.LastStored));
    }

    /// <summary>404, which directlinejs takes for the end.</summary>
    public static DirectLineException Ended() => new(StatusCodes.Status404NotFound, "Cuộc trò chuyện này không còn nữa.");

    private Task AnswerAsync(HttpContext context, int status, TokenSubject subject, long watermark)
    {
        var scheme = sites.IsSecure(context.Request) ? "wss" : "ws";
        var stream = string.Create(
            CultureInfo.InvariantCulture,
            $"{scheme}://{context.Request.Host.Value}{context.Request.PathBase}{DirectLineRegistration.Path}/conversations/{subject.ConversationId}/stream?watermark={watermark}&t={tokens.ForStream(subject)}");
        return context.Response.WriteAsync(status, new Opened(subject.ConversationId, tokens.ForCalls(subject), (int)tokens.Lifetime.TotalSeconds, stream), DirectLineJson.Compact.Opened);
    }
}
