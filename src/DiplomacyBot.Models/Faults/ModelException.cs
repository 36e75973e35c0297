using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Models.Faults;

/// <summary>A model could not be used. The message is fit for logs: it holds no key, and no text that was sent unless the server repeats it.</summary>
public sealed class ModelException : Exception
{
    /// <param name="fault">Why.</param>
    /// <param name="reason">In words, with the remedy.</param>
    /// <param name="retryAfter">How long the server asks to wait.</param>
    /// <remarks>There is no inner exception by intent: those of clients carry whole replies, in which servers repeat keys.</remarks>
    public ModelException(ModelFault fault, Phrase reason, TimeSpan? retryAfter = null)
        : base(reason.En) => (Fault, Reason, RetryAfter) = (fault, reason, retryAfter);

    /// <summary>Why.</summary>
    public ModelFault Fault { get; }

    /// <summary>The same in words for operators, with the remedy.</summary>
    public Phrase Reason { get; }

    /// <summary>How long the server asks to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Whether nothing was sent, because calls failed a moment ago: it says nothing new about the model.</summary>
    internal bool Unsent { get; init; }

    /// <summary>Whether the same request may succeed soon.</summary>
    public bool IsTransient => Fault is ModelFault.TooMany or ModelFault.Unreachable or ModelFault.Timeout or ModelFault.ServerError or ModelFault.CutShort;
}
