namespace DiplomacyBot.Answering.Answers;

/// <summary>Sees an answer grow while a model writes it. Calls come one after the other, and before the answer is returned.</summary>
public interface IAnswerListener
{
    /// <summary>What is being done now, in Vietnamese, for the reader: "Đang tìm trong kho tin…".</summary>
    ValueTask OnStageAsync(string stage, CancellationToken cancellationToken);

    /// <summary>The answer so far: checked whole sentences with their citation numbers, each call beginning with the text of the call before.</summary>
    /// <param name="textSoFar">Text as <see cref="Answer.Text"/> will begin, unless the finished answer is another one (an extract given instead).</param>
    ValueTask OnTextAsync(string textSoFar, CancellationToken cancellationToken);
}
