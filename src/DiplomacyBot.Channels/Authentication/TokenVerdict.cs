namespace DiplomacyBot.Channels.Authentication;

/// <summary>Whether a request may come in; the reason of a refusal is for the log, never for the caller.</summary>
/// <param name="Reason">Null: it may.</param>
internal readonly record struct TokenVerdict(string? Reason)
{
    public static TokenVerdict Accepted { get; }

    public bool IsAccepted => Reason is null;

    public static TokenVerdict Refused(string reason) => new(reason);
}
