using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Evaluation.Temporary;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>Says in words why nothing could be measured.</summary>
internal static class EvaluationFaults
{
    /// <summary>More bad lines than this are counted, not listed.</summary>
    private const int Listed = 20;

    public static async Task<int> ToldAsync(Streams streams, Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (BadInputException e)
        {
            foreach (var problem in e.Problems.Take(Listed))
            {
                streams.Complain(EvaluateTexts.Of(problem.Fault), problem.File, problem.Line, problem.Detail);
            }

            streams.Complain(EvaluateTexts.NothingMeasured, e.Problems.Count);
        }
        catch (BadDistractorsException e)
        {
            foreach (var failure in e.Failures.Take(Listed))
            {
                streams.Error.WriteLine(IngestionMessages.Show(failure, streams.Speech));
            }

            streams.Complain(EvaluateTexts.NothingMeasured, e.Failures.Count);
        }
        catch (FileNotFoundException e)
        {
            streams.Complain(Texts.NoFile, e.FileName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            streams.Complain(EvaluateTexts.CannotReadOrWrite, e.Message);
        }

        return ExitCodes.Failed;
    }
}
