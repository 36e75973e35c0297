using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Answering.Generation;

/// <summary>Answers with a chat model's checked sentences, on the same evidence and with the same refusals as by extraction.</summary>
internal sealed class GroundedAnswerer(AnswerTurns turns, GroundedWriter writer, ModelRewriter rewriter) : IAnswerer
{
    public Task<Answer> AskAsync(AskRequest request, CancellationToken cancellationToken) =>
        turns.AskAsync(request, (evidence, token) => writer.WriteAsync(evidence, null, token), rewriter.RewriteAsync, cancellationToken);

    public async Task<Answer> AskAsync(AskRequest request, IAnswerListener listener, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(listener);
        await listener.OnStageAsync("Đang tìm trong kho tin…", cancellationToken);
        return await turns.AskAsync(request, (evidence, token) => writer.WriteAsync(evidence, listener, token), rewriter.RewriteAsync, cancellationToken);
    }
}
