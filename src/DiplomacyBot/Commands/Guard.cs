using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Hosting;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Commands;

/// <summary>Turns what can go wrong in any command into a message and an exit code.</summary>
internal static class Guard
{
    /// <summary>When set to 1, unexpected errors are printed with everything known about them.</summary>
    public const string VerboseVariable = "DIPLOMACYBOT_VERBOSE";

    public static async Task<int> RunAsync(Streams streams, Func<CancellationToken, Task<int>> command, CancellationToken cancellationToken)
    {
        try
        {
            return await command(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            streams.Complain(Texts.Cancelled);
            return ExitCodes.Cancelled;
        }
        catch (StoreUnavailableException e)
        {
            streams.Complain(StoreTexts.Of(e.Failure), e.Path, e.InnerException is { } cause ? Causes.Of(cause, streams.Speech) + "." : e.Message);
            return ExitCodes.Store;
        }
        catch (StoreBusyException e)
        {
            streams.Complain(StoreTexts.Busy, e.Message);
            return ExitCodes.Store;
        }
        catch (IndexUnavailableException e)
        {
            streams.Complain(Texts.ProjectionAway, e.Reason);
            return ExitCodes.Failed;
        }
        catch (BadConfigurationException e)
        {
            streams.Complain(Texts.BadConfiguration, e.Fault);
            return ExitCodes.Usage;
        }
#pragma warning disable CA1031 // The outermost boundary: whatever is left is reported and fails the command.
        catch (Exception e)
#pragma warning restore CA1031
        {
            streams.Complain(Texts.Unexpected, $"{e.GetType().Name}: {e.Message}", VerboseVariable);
            if (Environment.GetEnvironmentVariable(VerboseVariable) == "1")
            {
                await streams.Error.WriteLineAsync(e.ToString());
            }

            return ExitCodes.Failed;
        }
    }
}
