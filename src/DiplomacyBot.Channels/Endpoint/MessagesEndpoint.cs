using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Authentication;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Endpoint;

/// <summary>
/// <c>POST /api/messages</c>: 202 when the activity was taken, 200 with replies or an invoke's response; 400 for what is no activity, 401
/// for every failed token check, 413, 415, and 503 with Retry-After when too many are waiting.
/// </summary>
internal sealed class MessagesEndpoint(RequestGate gate, ServiceHosts hosts, TurnQueue queue, IOptions<ChannelsOptions> options, ILogger<MessagesEndpoint> logger)
{
    public async Task HandleAsync(HttpContext context)
    {
        // A page of another site can make a browser send text/plain here without asking; JSON it cannot.
        if (!context.Request.HasJsonContentType())
        {
            await RefuseAsync(context, StatusCodes.Status415UnsupportedMediaType, "Content-Type phải là application/json.");
            return;
        }

        Activity activity;
        try
        {
            activity = ActivityJson.Read(await ActivityBody.ReadAsync(context, options.Value.LargestActivityBytes));
        }
        catch (BadHttpRequestException e)
        {
            await RefuseAsync(context, e.StatusCode, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? "Activity quá lớn." : "Yêu cầu không hợp lệ.");
            return;
        }
        catch (JsonException)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "Thân yêu cầu phải là một Activity dạng JSON.");
            return;
        }

        if (string.IsNullOrEmpty(activity.Type) || string.IsNullOrEmpty(activity.Conversation?.Id))
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "Activity phải có “type” và “conversation.id”.");
            return;
        }

        var verdict = await gate.CheckAsync(context, activity);
        if (!verdict.IsAccepted)
        {
            Log.Unauthorized(logger, Shown(activity.ChannelId), verdict.Reason!);
            context.Response.Headers.WWWAuthenticate = "Bearer";
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "Yêu cầu chưa được xác thực.");
            return;
        }

        await AcceptAsync(context, new Turn(activity));
    }

    private async Task AcceptAsync(HttpContext context, Turn turn)
    {
        if (!turn.ExpectsReplies && !hosts.IsAllowed(turn.Activity.ServiceUrl))
        {
            Log.ServiceUrlRefused(logger, Shown(turn.Activity.ChannelId), Shown(turn.Activity.ServiceUrl));
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "“serviceUrl” không phải là địa chỉ được phép.");
            return;
        }

        if (!queue.TryAdd(turn))
        {
            Log.QueueFull(logger, Shown(turn.Activity.ChannelId), queue.Count);
            context.Response.Headers.RetryAfter = options.Value.RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "Bot đang bận. Xin thử lại sau.");
            return;
        }

        if (!turn.IsAwaited)
        {
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            return;
        }

        try
        {
            await RespondAsync(context, turn, await turn.Outcome.WaitAsync(context.RequestAborted));
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "Máy chủ đang dừng. Xin thử lại sau.");
        }
        catch (OperationCanceledException)
        {
            // The caller is gone; the turn goes on.
        }
    }

    private static Task RespondAsync(HttpContext context, Turn turn, TurnOutcome outcome)
    {
        if (turn.ExpectsReplies)
        {
            return WriteAsync(context, StatusCodes.Status200OK, new ExpectedReplies(outcome.Replies), ActivityJson.Strict.ExpectedReplies);
        }

        // The channel may ask again later; that the bot failed is in the log.
        var response = outcome.Failed ? new InvokeResponse(StatusCodes.Status503ServiceUnavailable) : outcome.Response ?? new InvokeResponse(StatusCodes.Status501NotImplemented);
        context.Response.StatusCode = response.Status;
        return response.Body is { } body ? WriteAsync(context, response.Status, body, ActivityJson.Strict.JsonElement) : Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpContext context, int status, string error) => WriteAsync(context, status, new Problem(error), ActivityJson.Strict.Problem);

    private static Task WriteAsync<T>(HttpContext context, int status, T value, JsonTypeInfo<T> type)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(value, type, "application/json; charset=utf-8");
    }

    /// <summary>What strangers send goes into the log short and on one line.</summary>
    private static string? Shown(string? value) => value is null ? null : string.Concat(value.Take(100).Select(static c => char.IsControl(c) ? ' ' : c));
}
