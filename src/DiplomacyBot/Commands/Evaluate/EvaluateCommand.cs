using System.CommandLine;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary><c>evaluate retrieval|answers|compare|gate</c>.</summary>
internal static class EvaluateCommand
{
    public static Command Create(GlobalOptions options, Streams streams) => new("evaluate", EvaluateTexts.Evaluate.In(streams.Speech))
    {
        RetrievalCommand.Create(options, streams),
        AnswersCommand.Create(options, streams),
        CompareCommand.Create(streams),
        GateCommand.Create(options, streams),
    };
}
