using System.Collections.Concurrent;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.DirectLine;
using DiplomacyBot.Channels.DirectLine.Conversations;
using DiplomacyBot.Channels.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Channels.Tests.DirectLine;

/// <summary>A server with Direct Line on a free port of loopback, and a bot made of a function.</summary>
internal sealed class LineServer : IAsyncDisposable, IBot
{
    /// <summary>A key, so that tests leave no files behind.</summary>
    public const string Key = "c2l4dGVlbiBieXRlcyBhbmQgc2l4dGVlbiBtb3JlICE=";

    private readonly Func<ITurnContext, CancellationToken, Task> _bot;
    private readonly WebApplication _app;

    private LineServer(Func<ITurnContext, CancellationToken, Task> bot, MemoryDirectLineStore store, ManualTime time, (string Key, string Value)[] settings)
    {
        (_bot, Store, Time) = (bot, store, time);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["DirectLine:SigningKey"] = Key });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(static s => s.Key, static s => (string?)s.Value));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<IDirectLineStore>(store);
        builder.Services.AddSingleton<IBot>(this);
        builder.Services.AddChannels<LineServer>().AddDirectLine();
        _app = builder.Build();
        _app.MapDirectLine();
    }

    public MemoryDirectLineStore Store { get; }

    public ManualTime Time { get; }

    public HttpClient Client { get; } = new();

    /// <summary>What the bot got, in this order.</summary>
    public ConcurrentQueue<Activity> Turns { get; } = [];

    public IServiceProvider Services => _app.Services;

    /// <summary>A bot that welcomes, answers "echo" to messages and nothing to the rest.</summary>
    public static Task<LineServer> EchoAsync(MemoryDirectLineStore? store = null, ManualTime? time = null, params (string Key, string Value)[] settings) => StartAsync(
        static (turn, token) => turn.Activity.Type switch
        {
            ActivityTypes.Message => turn.SendActivityAsync("echo " + turn.Activity.Text, token),
            ActivityTypes.ConversationUpdate => turn.SendActivityAsync("welcome", token),
            _ => Task.CompletedTask,
        },
        store,
        time,
        settings);

    public static async Task<LineServer> StartAsync(Func<ITurnContext, CancellationToken, Task> bot, MemoryDirectLineStore? store = null, ManualTime? time = null, params (string Key, string Value)[] settings)
    {
        var server = new LineServer(bot, store ?? new MemoryDirectLineStore(), time ?? new ManualTime(), settings);
        await server._app.StartAsync();
        server.Client.BaseAddress = new Uri(server._app.Urls.Single() + DirectLineRegistration.Path + "/");
        return server;
    }

    /// <summary>A new conversation, its welcome still on the way.</summary>
    public Task<LineClient> OpenAsync() => LineClient.OpenAsync(this);

    /// <summary>A new conversation whose welcome has come.</summary>
    public async Task<LineClient> WelcomedAsync()
    {
        var client = await OpenAsync();
        await client.PollAsync(1);
        return client;
    }

    /// <summary>Waits until the bot got so many turns.</summary>
    public async Task<Activity[]> TurnsAsync(int turns)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Turns.Count < turns)
        {
            await Task.Delay(5, patience.Token);
        }

        return [.. Turns];
    }

    public Task StopAsync() => _app.StopAsync();

    public async Task<InvokeResponse?> OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Turns.Enqueue(turnContext.Activity);
        await _bot(turnContext, cancellationToken);
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Client.Dispose();
    }
}
