using DiplomacyBot.Answering.Answers;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Evaluation.Refusal;

/// <summary>Lets every question be answered and remembers below which confidence it would have been refused: one run then gives the figures of every threshold.</summary>
internal sealed class LiftedThreshold : IPostConfigureOptions<AnsweringOptions>
{
    /// <summary>The threshold as configured.</summary>
    public double Value { get; private set; }

    public void PostConfigure(string? name, AnsweringOptions options)
    {
        Value = options.Confidence;
        options.Confidence = 0;
    }
}
