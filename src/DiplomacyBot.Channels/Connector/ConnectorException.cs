namespace DiplomacyBot.Channels.Connector;

/// <summary>A channel did not take an activity.</summary>
public sealed class ConnectorException : Exception
{
    /// <summary>A channel answered with a status that is no success, after all attempts.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    public ConnectorException(int statusCode)
        : base($"The channel answered {statusCode}.") => StatusCode = statusCode;

    /// <summary>It was not even tried.</summary>
    /// <param name="message">Why.</param>
    public ConnectorException(string message)
        : base(message)
    {
    }

    /// <summary>The HTTP status; null when there was no request.</summary>
    public int? StatusCode { get; }
}
