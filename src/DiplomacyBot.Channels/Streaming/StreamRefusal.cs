using DiplomacyBot.Channels.Connector;

namespace DiplomacyBot.Channels.Streaming;

/// <summary>
/// What Teams means by refusing a part of a stream ("Stream bot messages", error codes): all share the status 403 and the code
/// <c>ContentStreamNotAllowed</c>, so the words have to be read.
/// </summary>
internal static class StreamRefusal
{
    private const string Code = "ContentStreamNotAllowed";

    /// <summary>The reader pressed Stop: the answer is not wanted any more.</summary>
    public static bool IsStopByReader(ConnectorException refusal) => Says(refusal, "cancel");

    /// <summary>The message was final already: an earlier attempt arrived although its answer did not.</summary>
    public static bool IsAlreadyFinal(ConnectorException refusal) => Says(refusal, "already completed");

    private static bool Says(ConnectorException refusal, string words) =>
        refusal is { StatusCode: 403, Code: Code, Reason: { } reason } && reason.Contains(words, StringComparison.OrdinalIgnoreCase);
}
