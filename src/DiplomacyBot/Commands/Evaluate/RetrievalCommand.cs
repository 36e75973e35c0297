using System.CommandLine;
using DiplomacyBot.Evaluation.Retrieval;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary><c>evaluate retrieval --contexts FILE --questions FILE</c></summary>
internal static class RetrievalCommand
{
    public static Command Create(GlobalOptions global, Streams streams)
    {
        var options = new EvaluateOptions(streams.Speech, EvaluateTexts.RetrievalQuestions);
        var command = new Command("retrieval", EvaluateTexts.Retrieval.In(streams.Speech));
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction((parsed, token) =>
        {
            if (parsed.GetValue(options.Contexts) is not { } contexts || parsed.GetValue(options.Questions) is not { } questions)
            {
                streams.Complain(EvaluateTexts.ContextsAndQuestions);
                return Task.FromResult(ExitCodes.Usage);
            }

            if (!options.DistractorsFit(parsed))
            {
                streams.Complain(EvaluateTexts.DistractorsNeeded);
                return Task.FromResult(ExitCodes.Usage);
            }

            var request = new RetrievalRequest
            {
                Contexts = contexts,
                Questions = questions,
                Distractors = options.DistractorsOf(parsed),
                StripAccents = parsed.GetValue(options.StripAccents),
                Sample = parsed.GetValue(options.Sample),
                Seed = parsed.GetValue(options.Seed) ?? 1,
            };
            return EvaluationRun.RunAsync(global.Settings(parsed), options, parsed, streams, temporary: true, (evaluator, progress) => evaluator.MeasureAsync(request, progress, token), token);
        });
        return command;
    }
}
