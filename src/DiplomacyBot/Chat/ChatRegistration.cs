using DiplomacyBot.Channels;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Chat;

/// <summary>Registers the bot in chats.</summary>
internal static class ChatRegistration
{
    /// <summary>Adds the bot and the channels it is reached through. Needs the web server, answering and example questions.</summary>
    public static IServiceCollection AddChat(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<ChatOptions>().BindConfiguration("Chat");
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ChatOptions>, ChatOptionsCheck>());
        services.AddSingleton<SourceLinks>();
        services.AddSingleton<Welcomes>();
        return services.AddChannels<ChatBot>();
    }
}
