using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Web.Chat;

/// <summary>Registers the chat page.</summary>
internal static class WebChatRegistration
{
    public static IServiceCollection AddWebChat(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<WebChatOptions>().BindConfiguration("WebChat");
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WebChatOptions>, WebChatOptionsCheck>());

        // A redirect would carry the secret to a host nobody named.
        services.AddHttpClient(AzureDirectLine.HttpClientName, AzureDirectLine.Configure).ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.AddSingleton<AzureDirectLine>();
        services.AddSingleton(WebChatScript.Choose());
        services.AddSingleton<ExampleQuestions>();
        return services;
    }

    /// <summary>Maps <c>/</c>, the files it needs, and the exchange of Azure's secret for tokens.</summary>
    public static void MapWebChat(this WebApplication app)
    {
        ChatPageEndpoint.Map(app);
        if (app.Services.GetRequiredService<WebChatScript>() is { Integrity: not null } elsewhere)
        {
            Log.WebChatFromElsewhere(app.Services.GetRequiredService<ILogger<WebChatScript>>(), elsewhere.Url);
        }

        if (app.Services.GetRequiredService<AzureDirectLine>().Endpoint is not null)
        {
            TokenEndpoint.Map(app);
        }
    }
}
