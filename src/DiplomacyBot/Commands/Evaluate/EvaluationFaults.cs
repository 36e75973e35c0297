using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Evaluation.Comparison;
using DiplomacyBot.Evaluation.Files;
using DiplomacyBot.Evaluation.Gate;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Evaluation.Temporary;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Storage.Database;

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
        catch (NothingToSearchException e)
        {
            foreach (var failure in e.First)
            {
                streams.Error.WriteLine(IngestionMessages.Show(failure, streams.Speech));
            }

            if (e.LeftOut > e.First.Count)
            {
                streams.Complain(EvaluateTexts.MorePlaces, e.LeftOut - e.First.Count);
            }

            streams.Complain(e.Paths.Count > 0 ? EvaluateTexts.NoArticlesIn : EvaluateTexts.NothingToSearch, string.Join(", ", e.Paths));
        }
        catch (BadFloorsException e)
        {
            string Say(Phrase phrase, string? name) => phrase.Say(streams.Speech, name);
            streams.Complain(EvaluateTexts.Of(e.Fault), e.Path, e.Run is null ? Say(EvaluateTexts.InFile, null) : Say(EvaluateTexts.InRun, e.Run), e.Name, e.Like is null ? "" : Say(EvaluateTexts.PerhapsMeant, e.Like));
        }
        catch (BadFileException e)
        {
            streams.Complain(EvaluateTexts.Of(e.Fault), e.Path, EvaluateTexts.Of(e.Kind).In(streams.Speech), e.Detail);
        }
        catch (IncomparableException e)
        {
            streams.Complain(EvaluateTexts.Of(e.Reason), string.Join(", ", e.Names), e.Figure);
        }
        catch (FileNotFoundException e)
        {
            streams.Complain(Texts.NoFile, e.FileName);
        }
        catch (FileAccessException e)
        {
            streams.Complain(EvaluateTexts.CannotReadOrWrite, e.Path, Causes.Of(e.InnerException!, streams.Speech, e.Path));
        }
        catch (Exception e) when (e is IOException and not StoreBusyException and not StoreUnavailableException or UnauthorizedAccessException or InvalidDataException)
        {
            streams.Complain(EvaluateTexts.CannotReadOrWriteSome, Causes.Of(e, streams.Speech));
        }

        return ExitCodes.Failed;
    }
}
