using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Channels.Streaming;

namespace DiplomacyBot.Chat;

/// <summary>Shows an answer in the chat while it grows, in the same Markdown as the finished message.</summary>
internal sealed class StreamedAnswer(ReplyStream stream, ChatSurface surface) : IAnswerListener
{
    public ValueTask OnStageAsync(string stage, CancellationToken cancellationToken)
    {
        stream.Inform(stage);
        return ValueTask.CompletedTask;
    }

    /// <summary>Which numbers have citations is known at the end: all within the limit are shown as such.</summary>
    public ValueTask OnTextAsync(string textSoFar, CancellationToken cancellationToken)
    {
        stream.Show(MarkdownText.From(textSoFar.TrimEnd(), n => n <= surface.MostCitations, n => n > surface.MostCitations, surface.IsWebChat));
        return ValueTask.CompletedTask;
    }
}
