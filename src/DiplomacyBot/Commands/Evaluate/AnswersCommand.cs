using System.CommandLine;
using DiplomacyBot.Evaluation.Answers;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary><c>evaluate answers --questions FILE</c></summary>
internal static class AnswersCommand
{
    public static Command Create(GlobalOptions global, Streams streams)
    {
        var options = new EvaluateOptions(streams.Speech, EvaluateTexts.AnswerQuestions);
        var given = new Option<bool>("--given-context") { Description = EvaluateTexts.GivenContext.In(streams.Speech) };
        var half = new Option<bool>("--half-outside") { Description = EvaluateTexts.HalfOutside.In(streams.Speech) };
        var command = new Command("answers", EvaluateTexts.Answers.In(streams.Speech));
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.Add(given);
        command.Add(half);
        command.SetAction((parsed, token) =>
        {
            var contexts = parsed.GetValue(options.Contexts);
            if (parsed.GetValue(options.Questions) is not { } questions)
            {
                streams.Complain(EvaluateTexts.QuestionsNeeded);
                return Task.FromResult(ExitCodes.Usage);
            }

            if (contexts is null && (parsed.GetValue(given) || parsed.GetValue(half)))
            {
                streams.Complain(EvaluateTexts.ContextsNeeded);
                return Task.FromResult(ExitCodes.Usage);
            }

            if (!options.DistractorsFit(parsed))
            {
                streams.Complain(EvaluateTexts.DistractorsNeeded);
                return Task.FromResult(ExitCodes.Usage);
            }

            var distractors = options.DistractorsOf(parsed);
            var request = new AnswersRequest
            {
                Questions = questions,
                Contexts = contexts,
                Distractors = distractors,
                Existing = contexts is null && distractors.Paths.Count == 0,
                GivenContext = parsed.GetValue(given),
                HalfOutside = parsed.GetValue(half),
                StripAccents = parsed.GetValue(options.StripAccents),
                Sample = parsed.GetValue(options.Sample),
                Seed = parsed.GetValue(options.Seed) ?? 1,
            };
            return EvaluationRun.RunAsync(global.Settings(parsed), options, parsed, streams, temporary: !request.Existing, (evaluator, progress) => evaluator.MeasureAsync(request, progress, token), token);
        });
        return command;
    }
}
