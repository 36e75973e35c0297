using DiplomacyBot.Channels.DirectLine.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Channels.DirectLine.Endpoint;

/// <summary>What every request goes through: who may ask, and how a refusal is written.</summary>
internal sealed class DirectLineRequests(Sites sites, ILogger<DirectLineRequests> logger)
{
    /// <summary>An endpoint of <typeparamref name="T"/>.</summary>
    public static RequestDelegate To<T>(Func<T, HttpContext, Task> handle)
        where T : notnull =>
        context => context.RequestServices.GetRequiredService<DirectLineRequests>().HandleAsync(context, () => handle(context.RequestServices.GetRequiredService<T>(), context));

    private async Task HandleAsync(HttpContext context, Func<Task> handle)
    {
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            if (sites.Refusal(context) is { } reason)
            {
                throw new DirectLineException(StatusCodes.Status403Forbidden, reason);
            }

            await handle();
        }
        catch (DirectLineException refusal) when (!context.Response.HasStarted)
        {
            await context.Response.RefuseAsync(refusal);
        }
#pragma warning disable CA1031 // The store is away, most likely: clients are told to come back, and nothing of it is hidden.
        catch (Exception e) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.DirectLineFailed(logger, e, context.Request.Method);
            await context.Response.RefuseAsync(new DirectLineException(StatusCodes.Status503ServiceUnavailable, "Máy chủ đang bận. Xin thử lại sau.", TimeSpan.FromSeconds(5)));
        }
    }
}
