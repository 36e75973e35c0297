namespace DiplomacyBot.Channels.Connector;

/// <summary>A channel did not take an activity.</summary>
public sealed class ConnectorException : Exception
{
    /// <summary>A channel answered with a status that is no success, after all attempts.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    public ConnectorException(int statusCode)
        : base($"The channel answered {statusCode}.") => StatusCode = statusCode;

    /// <summary>A channel answered with a status that is no success and said why.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="code">The channel's name of the error; null for none.</param>
    /// <param name="reason">The channel's words; null for none.</param>
    internal ConnectorException(int statusCode, string? code, string? reason)
        : base($"The channel answered {statusCode}{(code is null ? "" : $" {code}")}{(reason is null ? "" : $": {reason}")}.") =>
        (StatusCode, Code, Reason) = (statusCode, code, reason);

    /// <summary>It was not even tried.</summary>
    /// <param name="message">Why.</param>
    public ConnectorException(string message)
        : base(message)
    {
    }

    /// <summary>The HTTP status; null when there was no request.</summary>
    public int? StatusCode { get; }

    /// <summary>The channel's name of the error, such as <c>ContentStreamNotAllowed</c>; null when it gave none.</summary>
    public string? Code { get; }

    /// <summary>What the channel said of it, on one line and at most 200 characters; null when it said nothing.</summary>
    public string? Reason { get; }
}
