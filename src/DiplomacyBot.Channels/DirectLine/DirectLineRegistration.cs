using DiplomacyBot.Channels.DirectLine.Access;
using DiplomacyBot.Channels.DirectLine.Conversations;
using DiplomacyBot.Channels.DirectLine.Endpoint;
using DiplomacyBot.Channels.DirectLine.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.DirectLine;

/// <summary>Registers this server's own Direct Line 3.0, the channel of Web Chat.</summary>
public static class DirectLineRegistration
{
    /// <summary>Where it is; Web Chat's <c>domain</c>.</summary>
    public const string Path = "/v3/directline";

    /// <summary>Adds Direct Line. Needs <see cref="ChannelsRegistration.AddChannels{TBot}"/> and an <see cref="IDirectLineStore"/>.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<DirectLineOptions>().BindConfiguration("DirectLine");
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsCheck>());
        services.TryAddSingleton<TokenKey>();
        services.TryAddSingleton<DirectLineTokens>();
        services.TryAddSingleton<Sites>();
        services.TryAddSingleton<CallerReader>();
        services.TryAddSingleton<AddressLimits>();
        services.TryAddSingleton<ConversationDirectory>();
        services.TryAddSingleton<TurnIntake>();
        services.TryAddSingleton<DirectLineRequests>();
        services.TryAddSingleton<TokenEndpoints>();
        services.TryAddSingleton<ConversationEndpoints>();
        services.TryAddSingleton<ActivityEndpoints>();
        services.TryAddSingleton<StreamEndpoint>();
        services.AddHostedService<UnfinishedTurns>();
        services.AddHostedService<ConversationSweeper>();
        return services;
    }

    /// <summary>Reads the key of the tokens, or makes it, so that a key that cannot be used stops the start and not the first reader.</summary>
    /// <exception cref="TokenKeyException">The key cannot be read or made.</exception>
    public static void PrepareDirectLine(this IServiceProvider services) => _ = services.GetRequiredService<TokenKey>().Value;

    /// <summary>Maps everything below <see cref="Path"/>.</summary>
    public static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var line = endpoints.MapGroup(Path);
        line.MapPost("/tokens/generate", DirectLineRequests.To<TokenEndpoints>(static (e, context) => e.GenerateAsync(context)));
        line.MapPost("/tokens/refresh", DirectLineRequests.To<TokenEndpoints>(static (e, context) => e.RefreshAsync(context)));
        line.MapPost("/conversations", DirectLineRequests.To<ConversationEndpoints>(static (e, context) => e.StartAsync(context)));
        line.MapGet("/conversations/{conversationId}", DirectLineRequests.To<ConversationEndpoints>(static (e, context) => e.ReconnectAsync(context)));
        line.MapPost("/conversations/{conversationId}/activities", DirectLineRequests.To<ActivityEndpoints>(static (e, context) => e.PostAsync(context)));
        line.MapGet("/conversations/{conversationId}/activities", DirectLineRequests.To<ActivityEndpoints>(static (e, context) => e.GetAsync(context)));
        line.MapPost("/conversations/{conversationId}/upload", DirectLineRequests.To<ActivityEndpoints>(static (e, context) => e.UploadAsync(context)));
        line.Map("/conversations/{conversationId}/stream", endpoints.CreateApplicationBuilder()
            .UseWebSockets()
            .Use(static next => DirectLineRequests.To<StreamEndpoint>(static (e, context) => e.HandleAsync(context)))
            .Build());
        line.MapMethods("/{**rest}", [HttpMethods.Options], DirectLineRequests.To<DirectLineRequests>(static (_, context) =>
        {
            Sites.Permit(context.Response);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }));
        line.Map("/{**rest}", DirectLineRequests.To<DirectLineRequests>(static (_, _) => throw new DirectLineException(StatusCodes.Status404NotFound, "Direct Line không có địa chỉ này.")));
    }
}
