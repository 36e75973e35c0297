using System.CommandLine;
using DiplomacyBot.Channels.DirectLine;
using DiplomacyBot.Channels.DirectLine.Tokens;
using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Commands;

/// <summary><c>serve</c>, the default.</summary>
internal static class ServeCommand
{
    public static Command Create(GlobalOptions options, Streams streams)
    {
        var command = new Command("serve", Texts.Serve.In(streams.Speech)) { options.Urls };
        command.SetAction((parsed, token) => RunAsync(options, parsed, streams, token));
        return command;
    }

    public static async Task<int> RunAsync(GlobalOptions options, ParseResult parsed, Streams streams, CancellationToken cancellationToken)
    {
        await using var app = WebHost.Build(options.Settings(parsed), streams.Speech);
        await FirstStart.PrepareAsync(app.Services, streams, cancellationToken);
        try
        {
            app.Services.PrepareDirectLine();
        }
        catch (TokenKeyException e)
        {
            streams.Complain(Texts.NoTokenKey, e.File, e.Fault ?? Phrase.Verbatim(Causes.Of(e.InnerException!, streams.Speech, e.File)));
            return ExitCodes.Failed;
        }

        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException or FormatException or ArgumentOutOfRangeException or InvalidOperationException and not ObjectDisposedException)
        {
            streams.Complain(Texts.CannotListen, app.Configuration["urls"], Causes.Of(e, streams.Speech));
            return ExitCodes.Failed;
        }

        await FirstStart.AnnounceAsync(app, streams, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Success;
    }
}
