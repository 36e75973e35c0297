using DiplomacyBot.Channels;
using DiplomacyBot.Channels.DirectLine;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Chat.Feedback;
using DiplomacyBot.Chat.FollowUps;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Chat;

/// <summary>Registers the bot in chats.</summary>
internal static class ChatRegistration
{
    private const string KeyFileName = "directline.key";

    /// <summary>Adds the bot and the channels it is reached through. Needs the web server, answering and example questions.</summary>
    public static IServiceCollection AddChat(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<ChatOptions>().BindConfiguration("Chat");
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ChatOptions>, ChatOptionsCheck>());
        services.AddSingleton<SourceLinks>();
        services.AddSingleton<Welcomes>();
        services.AddOptions<DirectLineOptions>().PostConfigure<IOptions<StorageOptions>, IOptions<ChatOptions>>(static (line, storage, chat) =>
        {
            line.KeyFile ??= Path.Combine(Path.GetDirectoryName(storage.Value.DatabasePath)!, KeyFileName);

            // Behind a proxy, pages come from there.
            if (Uri.TryCreate(chat.Value.PublicBaseUrl, UriKind.Absolute, out var url))
            {
                line.AllowedOrigins += $" {url.GetLeftPart(UriPartial.Authority)}";
            }
        });
        services.AddSingleton<GivenAnswers>();
        services.AddSingleton<ProvenQuestions>();
        services.AddSingleton<FollowUpQuestions>();
        services.AddSingleton<ChatFeedback>();
        return services.AddChannels<ChatBot>().AddDirectLine();
    }
}
