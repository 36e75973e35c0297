using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Storage.Database;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Commands;

/// <summary>Turns what can go wrong in any command into a message and an exit code.</summary>
internal static class Guard
{
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
        catch (Exception e) when (e is StoreUnavailableException or StoreBusyException)
        {
            streams.Complain(Texts.StoreFailed, e.Message);
            return ExitCodes.Store;
        }
        catch (OptionsValidationException e)
        {
            streams.Complain(Texts.BadConfiguration, string.Join(" ", e.Failures));
            return ExitCodes.Usage;
        }
        catch (InvalidDataException e)
        {
            // The configuration file itself is not valid JSON: the message names the file and line.
            streams.Complain(Texts.BadConfiguration, e.InnerException is null ? e.Message : $"{e.Message} {e.InnerException.Message}");
            return ExitCodes.Usage;
        }
    }
}
