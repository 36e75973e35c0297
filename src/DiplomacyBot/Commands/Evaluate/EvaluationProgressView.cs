using System.Globalization;
using DiplomacyBot.Evaluation.Temporary;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>Shows how far an evaluation is, on standard error: a line that changes on a terminal, one line a step elsewhere.</summary>
internal sealed class EvaluationProgressView(Streams streams) : IProgress<EvaluationProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly TimeProvider _time = TimeProvider.System;
    private long _shown;
    private EvaluationStep? _step;

    public void Report(EvaluationProgress value)
    {
        if (_step != value.Step)
        {
            streams.Error.Write(_step is not null && streams.Interactive ? "\n" : "");
            _step = value.Step;
            if (!streams.Interactive)
            {
                streams.Error.WriteLine(EvaluateTexts.Of(value.Step).In(streams.Speech));
            }
        }
        else if (_time.GetElapsedTime(_shown) < Pause && value.Done != value.Of)
        {
            return;
        }

        if (streams.Interactive)
        {
            _shown = _time.GetTimestamp();
            var last = value.Step == EvaluationStep.Questions && value.Done == value.Of;
            streams.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{EvaluateTexts.Of(value.Step).In(streams.Speech)} {value.Done}{(value.Of is { } of ? $"/{of}" : "")}{(last ? "\n" : "")}"));
        }
    }
}
