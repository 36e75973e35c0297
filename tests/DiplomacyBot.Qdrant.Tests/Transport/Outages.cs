using System.Text;
using Microsoft.AspNetCore.Http;

namespace DiplomacyBot.Qdrant.Tests.Transport;

/// <summary>What a server can do instead of answering.</summary>
internal static class Outages
{
    public static Func<HttpContext, Task<bool>> Status(int status, string? retryAfter = null) => async context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        await context.Response.WriteAsync("""{"status":{"error":"overloaded"},"time":0.1}""");
        return true;
    };

    /// <summary>The connection is cut before anything is said.</summary>
    public static Task<bool> Cut(HttpContext context)
    {
        context.Abort();
        return Task.FromResult(true);
    }

    /// <summary>The connection is cut in the middle of the answer.</summary>
    public static async Task<bool> Half(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1000;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("""{"result":{"aliases":[{"alias"""));
        await context.Response.Body.FlushAsync();
        context.Abort();
        return true;
    }

    public static Func<HttpContext, Task<bool>> Says(string body) => async context =>
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body);
        return true;
    };

    /// <summary>The first <paramref name="count"/> requests go wrong, the others go well.</summary>
    public static Func<HttpContext, Task<bool>> First(int count, Func<HttpContext, Task<bool>> outage)
    {
        var left = count;
        return context => Interlocked.Decrement(ref left) >= 0 ? outage(context) : Task.FromResult(false);
    }
}
