using System.Net;
using DiplomacyBot.Channels.Activities;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>Lets a request in or not: by its token, or in the local mode by where it comes from.</summary>
internal sealed class RequestGate(ChannelTokenValidator tokens, IOptions<ChannelsOptions> options)
{
    public async Task<TokenVerdict> CheckAsync(HttpContext context, Activity activity)
    {
        if (options.Value.DangerouslyAllowUnauthenticatedRequests)
        {
            return CheckLocal(context);
        }

        // Two headers are as good as none: which one counts would be a guess.
        var headers = context.Request.Headers.Authorization;
        return await tokens.CheckAsync(headers.Count == 1 ? headers[0] : null, activity, context.RequestAborted);
    }

    /// <summary>This machine, asked under its own name: a page whose host name was pointed here (DNS rebinding) asks under another.</summary>
    private static TokenVerdict CheckLocal(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } remote || !IPAddress.IsLoopback(remote))
        {
            return TokenVerdict.Refused("the local mode takes requests of this machine only");
        }

        return Loopback.IsLoopback(context.Request.Host.Host) ? TokenVerdict.Accepted : TokenVerdict.Refused("the Host header names another machine");
    }
}
