namespace DiplomacyBot.Answering.Answers;

/// <summary>A question with what it may refer back to.</summary>
/// <param name="Question">The question as typed.</param>
/// <param name="ConversationId">Conversation that is read and continued; null for none.</param>
/// <param name="Previous">Earlier questions given by the caller, oldest first; they are answered silently to know what they were about.</param>
public sealed record AskRequest(string Question, string? ConversationId = null, IReadOnlyList<string>? Previous = null);

/// <summary>Answers questions about the coverage.</summary>
public interface IAnswerer
{
    /// <summary>Answers; never with a quote that does not stand in a stored article.</summary>
    Task<Answer> AskAsync(AskRequest request, CancellationToken cancellationToken);

    /// <summary>Answers, and tells a listener how the answer grows. An answer that does not grow, such as an extract, tells it nothing.</summary>
    Task<Answer> AskAsync(AskRequest request, IAnswerListener listener, CancellationToken cancellationToken) => AskAsync(request, cancellationToken);
}
