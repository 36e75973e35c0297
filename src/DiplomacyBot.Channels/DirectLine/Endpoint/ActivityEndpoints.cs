using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.DirectLine.Access;
using DiplomacyBot.Channels.DirectLine.Conversations;
using DiplomacyBot.Channels.DirectLine.Streams;
using DiplomacyBot.Channels.Endpoint;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.DirectLine.Endpoint;

/// <summary><c>POST</c> and <c>GET conversations/{id}/activities</c>, and uploads, which are refused.</summary>
internal sealed class ActivityEndpoints(
    CallerReader callers, ConversationDirectory conversations, IDirectLineStore store, TurnIntake turns, IOptions<DirectLineOptions> options, ILogger<ActivityEndpoints> logger)
{
    private const int Page = 100;

    public async Task PostAsync(HttpContext context)
    {
        var conversation = await FindAsync(context);
        var activity = await ReadAsync(context);
        if (!conversation.Messages.TryTake(options.Value.MessagesPerMinute, out var wait))
        {
            throw new DirectLineException(StatusCodes.Status429TooManyRequests, "Bạn gửi quá nhanh. Xin đợi một lát rồi gửi lại.", wait);
        }

        var id = await turns.TakeAsync(conversation, activity, context.RequestAborted) ?? throw ConversationEndpoints.Ended();
        await context.Response.WriteAsync(StatusCodes.Status200OK, new Posted(id), DirectLineJson.Compact.Posted);
    }

    /// <summary>
    /// What is new. While the store is away there is nothing new: after one error directlinejs would never ask again, and nobody would know.
    /// </summary>
    public async Task GetAsync(HttpContext context)
    {
        var id = ConversationId(context);
        await callers.ReadAsync(context.Request, id);
        var asked = context.Request.Query["watermark"].ToString();
        try
        {
            var conversation = await conversations.FindAsync(id, context.RequestAborted) ?? throw ConversationEndpoints.Ended();
            var watermark = Watermark.Read(asked, conversation.LastStored);
            var page = await store.ReadAsync(id, watermark, Page, context.RequestAborted);
            await context.Response.WriteAsync(ActivitySet.Write([.. page.Select(static a => a.Json)], page.Count > 0 ? page[^1].Sequence : watermark));
        }
        catch (Exception e) when (e is not (DirectLineException or OperationCanceledException) && !context.Response.HasStarted)
        {
            Log.PollFailed(logger, e);
            await context.Response.WriteAsync(ActivitySet.Write([], Watermark.Read(asked, long.MaxValue)));
        }
    }

    /// <summary>Files are not read: the user is told in the conversation, the client by the status.</summary>
    public async Task UploadAsync(HttpContext context)
    {
        var conversation = await FindAsync(context);
        if (conversation.Messages.TryTake(options.Value.MessagesPerMinute, out _))
        {
            var word = new Activity { Type = ActivityTypes.Message, Text = "Tôi chưa nhận được tệp hay hình ảnh. Bạn vui lòng gõ câu hỏi bằng chữ giúp tôi.", Locale = "vi-VN", From = Conversation.Bot, Recipient = conversation.User };
            await conversation.AddAsync(word, Delivery.Kept, null, null, context.RequestAborted);
        }

        throw new DirectLineException(StatusCodes.Status415UnsupportedMediaType, "Bot không nhận tệp. Xin gõ câu hỏi bằng chữ.");
    }

    private async Task<Conversation> FindAsync(HttpContext context)
    {
        var id = ConversationId(context);
        await callers.ReadAsync(context.Request, id);
        return await conversations.FindAsync(id, context.RequestAborted) ?? throw ConversationEndpoints.Ended();
    }

    private async Task<Activity> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new DirectLineException(StatusCodes.Status415UnsupportedMediaType, "Content-Type phải là application/json.");
        }

        try
        {
            return ActivityJson.Read(await ActivityBody.ReadAsync(context, options.Value.LargestActivityBytes));
        }
        catch (BadHttpRequestException e)
        {
            throw new DirectLineException(e.StatusCode, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? "Tin nhắn quá dài." : "Yêu cầu không hợp lệ.");
        }
        catch (JsonException)
        {
            throw new DirectLineException(StatusCodes.Status400BadRequest, "Thân yêu cầu phải là một Activity dạng JSON.");
        }
    }

    private static string ConversationId(HttpContext context) => (string)context.Request.RouteValues["conversationId"]!;
}
