using System.Net;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Qdrant.Transport;

/// <summary>One attempt that may succeed when made again: 429, 5xx, a broken connection, an answer cut short or not of Qdrant.</summary>
internal sealed class QdrantFailure(Phrase reason, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(reason.En, inner)
{
    /// <summary>Why, to follow on the server's name.</summary>
    public Phrase Reason => reason;

    /// <summary>How long the server asks to wait.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    public static bool IsTransient(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500;
}
