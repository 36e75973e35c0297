using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Answering.Tests.Generation;

/// <summary>Notes what a listener is told.</summary>
internal sealed class Listener : IAnswerListener
{
    public List<string> Stages { get; } = [];

    public List<string> Texts { get; } = [];

    public ValueTask OnStageAsync(string stage, CancellationToken cancellationToken)
    {
        Stages.Add(stage);
        return ValueTask.CompletedTask;
    }

    public ValueTask OnTextAsync(string textSoFar, CancellationToken cancellationToken)
    {
        Texts.Add(textSoFar);
        return ValueTask.CompletedTask;
    }
}
