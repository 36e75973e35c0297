using System.Net.Http.Headers;

namespace DiplomacyBot.Qdrant.Transport;

/// <summary>How long a server asks to wait (RFC 9110, section 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>The wait, never negative; null when the header is missing.</summary>
    public static TimeSpan? Of(HttpResponseHeaders headers, TimeProvider time) => headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero,
        _ => null,
    };
}
