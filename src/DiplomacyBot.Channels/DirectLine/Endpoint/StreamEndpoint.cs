using DiplomacyBot.Channels.DirectLine.Conversations;
using DiplomacyBot.Channels.DirectLine.Streams;
using DiplomacyBot.Channels.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Channels.DirectLine.Endpoint;

/// <summary>The WebSocket of a conversation. Browsers cannot send a token in a header here, so it is in the address.</summary>
internal sealed class StreamEndpoint(DirectLineTokens tokens, ConversationDirectory conversations, IDirectLineStore store, IHostApplicationLifetime lifetime, ILogger<StreamEndpoint> logger)
{
    /// <summary>A peer that is gone without a word is noticed after both.</summary>
    private static readonly WebSocketAcceptContext Accepting = new() { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) };

    public async Task HandleAsync(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["conversationId"]!;
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw new DirectLineException(StatusCodes.Status400BadRequest, "Địa chỉ này chỉ dành cho WebSocket.");
        }

        if (await tokens.ReadForStreamAsync(context.Request.Query["t"].ToString()) is not { } subject || subject.ConversationId != id)
        {
            throw new DirectLineException(StatusCodes.Status403Forbidden, "Token không hợp lệ hoặc đã hết hạn.");
        }

        var conversation = await conversations.FindAsync(id, context.RequestAborted) ?? throw ConversationEndpoints.Ended();
        var watermark = Watermark.Read(context.Request.Query["watermark"], conversation.LastStored);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(Accepting);
        await new ActivityStream(socket, conversation, store, watermark, logger).RunAsync(lifetime.ApplicationStopping);
    }
}
