using DiplomacyBot.Channels.DirectLine.Access;
using DiplomacyBot.Channels.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.DirectLine.Endpoint;

/// <summary><c>POST tokens/generate</c> and <c>POST tokens/refresh</c>.</summary>
internal sealed class TokenEndpoints(CallerReader callers, DirectLineTokens tokens, AddressLimits limits, IOptions<DirectLineOptions> options)
{
    /// <summary>
    /// A token for a new conversation. Without the secret the user is always a new one: what a browser says about itself proves nothing.
    /// </summary>
    public async Task GenerateAsync(HttpContext context)
    {
        var trusted = context.Request.Headers.Authorization.Count > 0 && (await callers.ReadAsync(context.Request)).Subject is null;
        if (!trusted && !options.Value.AnonymousTokens)
        {
            throw new DirectLineException(StatusCodes.Status401Unauthorized, "Máy chủ này chỉ cấp token cho người gọi có khoá bí mật.");
        }

        if (!trusted && !limits.TryTake("token", context.Connection.RemoteIpAddress, options.Value.ConversationsPerMinute, out var wait))
        {
            throw new DirectLineException(StatusCodes.Status429TooManyRequests, "Địa chỉ này đã mở quá nhiều cuộc trò chuyện. Xin thử lại sau.", wait);
        }

        var body = await StartBodies.ReadAsync(context);
        await AnswerAsync(context, new TokenSubject(DirectLineIds.NewConversation(), trusted ? UserId(body.User) : DirectLineIds.NewUser(), trusted ? body.User?.Name : null));
    }

    /// <summary>A token like the one in the request, valid for longer.</summary>
    public async Task RefreshAsync(HttpContext context)
    {
        var caller = await callers.ReadAsync(context.Request);
        await AnswerAsync(context, caller.Subject ?? throw new DirectLineException(StatusCodes.Status400BadRequest, "Khoá bí mật không cần làm mới."));
    }

    /// <exception cref="DirectLineException">400 when the id does not begin as ids vouched for do.</exception>
    public static string UserId(StartUser? user) => user?.Id switch
    {
        null => DirectLineIds.NewUser(),
        { } id when id.StartsWith(DirectLineIds.UserPrefix, StringComparison.Ordinal) => id,
        _ => throw new DirectLineException(StatusCodes.Status400BadRequest, "“user.id” phải bắt đầu bằng “dl_”."),
    };

    private Task AnswerAsync(HttpContext context, TokenSubject subject) =>
        context.Response.WriteAsync(StatusCodes.Status200OK, new Opened(subject.ConversationId, tokens.ForCalls(subject), (int)tokens.Lifetime.TotalSeconds), DirectLineJson.Compact.Opened);
}
