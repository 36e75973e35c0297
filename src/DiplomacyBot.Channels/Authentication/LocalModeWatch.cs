using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>Says loudly that nobody is asked for a token, and stops a server that listens where the configuration did not show it.</summary>
internal sealed class LocalModeWatch(IServer server, IOptions<ChannelsOptions> options, ILogger<LocalModeWatch> logger) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.DangerouslyAllowUnauthenticatedRequests)
        {
            return Task.CompletedTask;
        }

        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (addresses.FirstOrDefault(static url => !Loopback.IsLoopbackUrl(url)) is { } reachable)
        {
            throw new InvalidOperationException($"Channels:DangerouslyAllowUnauthenticatedRequests is set while the server listens on {reachable}, which other machines may reach.");
        }

        Log.LocalMode(logger, string.Join(", ", addresses));
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
