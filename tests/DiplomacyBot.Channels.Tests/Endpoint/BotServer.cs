using System.Collections.Concurrent;
using System.Text;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Channels.Tests.Endpoint;

/// <summary>A server with <c>/api/messages</c> on a free port of loopback, a bot made of a function, and a channel that records.</summary>
internal sealed class BotServer : IAsyncDisposable, IBot
{
    private readonly Func<ITurnContext, CancellationToken, Task<InvokeResponse?>> _bot;
    private readonly WebApplication _app;

    private BotServer(Func<ITurnContext, CancellationToken, Task<InvokeResponse?>> bot, FakeChannel channel, (string Key, string Value)[] settings)
    {
        (_bot, Channel) = (bot, channel);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(static s => s.Key, static s => (string?)s.Value));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(new Recorder(Logged));
        builder.Services.AddSingleton<IBot>(this);
        builder.Services.AddChannels<BotServer>();
        builder.Services.AddHttpClient(ConnectorClient.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => channel);
        _app = builder.Build();
        _app.MapChannels();
    }

    public HttpClient Client { get; } = new();

    public FakeChannel Channel { get; }

    public ConcurrentQueue<string> Logged { get; } = [];

    public static Task<BotServer> LocalAsync(Func<ITurnContext, CancellationToken, Task> bot, params (string Key, string Value)[] settings) =>
        StartAsync(async (turn, token) => { await bot(turn, token); return null; }, [("Channels:DangerouslyAllowUnauthenticatedRequests", "true"), .. settings]);

    public static async Task<BotServer> StartAsync(Func<ITurnContext, CancellationToken, Task<InvokeResponse?>> bot, params (string Key, string Value)[] settings)
    {
        var server = new BotServer(bot, new FakeChannel(), settings);
        await server._app.StartAsync();
        server.Client.BaseAddress = new Uri(server._app.Urls.Single());
        return server;
    }

    public Task<HttpResponseMessage> PostAsync(string body, string contentType = "application/json") =>
        Client.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, contentType));

    public Task StopAsync() => _app.StopAsync();

    public Task<InvokeResponse?> OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) => _bot(turnContext, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Client.Dispose();
    }

    private sealed class Recorder(ConcurrentQueue<string> logged) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                logged.Enqueue($"{eventId.Id} {formatter(state, exception)}");
            }
        }

        public void Dispose()
        {
        }
    }
}
