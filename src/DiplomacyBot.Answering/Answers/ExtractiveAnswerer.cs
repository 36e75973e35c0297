namespace DiplomacyBot.Answering.Answers;

/// <summary>Answers with sentences of the coverage, without any model.</summary>
internal sealed class ExtractiveAnswerer(AnswerTurns turns, ExtractiveWriter writer) : IAnswerer
{
    public Task<Answer> AskAsync(AskRequest request, CancellationToken cancellationToken) => turns.AskAsync(request, writer.WriteAsync, rewrite: null, cancellationToken);
}
