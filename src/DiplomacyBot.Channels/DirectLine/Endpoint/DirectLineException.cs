namespace DiplomacyBot.Channels.DirectLine.Endpoint;

/// <summary>A request that is refused.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="message">Why, for people.</param>
/// <param name="retryAfter">When it may be tried again; null when trying again is no use.</param>
internal sealed class DirectLineException(int status, string message, TimeSpan? retryAfter = null) : Exception(message)
{
    public int Status => status;

    public TimeSpan? RetryAfter => retryAfter;
}
