using DiplomacyBot.Channels.Authentication;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Endpoint;
using DiplomacyBot.Channels.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels;

/// <summary>Registers the Bot Framework endpoint.</summary>
public static class ChannelsRegistration
{
    /// <summary>Adds everything <c>POST /api/messages</c> needs to talk to <typeparamref name="TBot"/>.</summary>
    /// <typeparam name="TBot">The bot; one object serves all turns.</typeparam>
    public static IServiceCollection AddChannels<TBot>(this IServiceCollection services)
        where TBot : class, IBot
    {
        services.AddOptionsWithValidateOnStart<ChannelsOptions>().BindConfiguration("Channels");
        services.AddOptionsWithValidateOnStart<MicrosoftAppOptions>().Configure<IConfiguration>(static (app, configuration) => configuration.Bind(app));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ChannelsOptions>, ChannelsOptionsCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ChannelsOptions>, LocalModeCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MicrosoftAppOptions>, MicrosoftAppOptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);

        // A redirect would carry a request, and perhaps a token, to a host nobody checked.
        services.AddHttpClient(ConnectorClient.HttpClientName, ConnectorClient.Configure).ConfigurePrimaryHttpMessageHandler(Direct);
        services.AddHttpClient(SigningKeyReader.HttpClientName, static client => client.Timeout = TimeSpan.FromSeconds(10)).ConfigurePrimaryHttpMessageHandler(Direct);
        services.AddHttpClient(MsalAppTokens.HttpClientName).ConfigurePrimaryHttpMessageHandler(Direct);

        services.TryAddSingleton<SigningKeyReader>();
        services.TryAddSingleton<SigningKeyCache>();
        services.TryAddSingleton<ChannelTokenValidator>();
        services.TryAddSingleton<RequestGate>();
        services.TryAddSingleton<ServiceHosts>();
        services.TryAddSingleton<IAppTokens, MsalAppTokens>();
        services.TryAddSingleton<ThreadRateLimits>();
        services.TryAddSingleton<ConnectorClient>();
        services.TryAddSingleton<IBot, TBot>();
        services.TryAddSingleton<TurnQueue>();
        services.TryAddSingleton<TurnRunner>();
        services.TryAddSingleton<MessagesEndpoint>();
        services.AddHostedService<TurnWorkers>();
        services.AddHostedService<LocalModeWatch>();
        return services;
    }

    /// <summary>Maps <c>POST /api/messages</c>; other methods get 405.</summary>
    public static IEndpointConventionBuilder MapChannels(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/messages", (RequestDelegate)(static context => context.RequestServices.GetRequiredService<MessagesEndpoint>().HandleAsync(context)));

    private static SocketsHttpHandler Direct() => new() { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
