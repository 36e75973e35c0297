using DiplomacyBot.Channels;
using DiplomacyBot.Channels.DirectLine;
using DiplomacyBot.Chat;
using DiplomacyBot.Json;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Web;
using DiplomacyBot.Web.Assets;
using DiplomacyBot.Web.Chat;
using DiplomacyBot.Web.Sources;

namespace DiplomacyBot.Hosting;

/// <summary>Builds the web server.</summary>
internal static class WebHost
{
    /// <summary>The Bot Framework's customary port, on this machine only.</summary>
    private const string DefaultUrl = "http://127.0.0.1:3978";

    /// <summary>Questions are short; nothing this server takes is larger.</summary>
    private const int LargestBody = 64 * 1024;

    /// <param name="settings">What the command line says.</param>
    /// <param name="speech">Language of messages for operators.</param>
    /// <exception cref="BadConfigurationException">A setting is wrong.</exception>
    public static WebApplication Build(Dictionary<string, string?> settings, MessageLanguage speech = MessageLanguage.Vietnamese)
    {
        var builder = Configuration.Explained(() =>
        {
            var fresh = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Directory.GetCurrentDirectory() });
            fresh.Configuration.AddJsonFile("appsettings.Local.json", optional: true).AddUserSecrets(typeof(WebHost).Assembly, optional: true).AddEnvironmentVariables().AddInMemoryCollection(settings);
            return fresh;
        });
        ListenAddresses.Check(builder.Configuration);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });

        // The host logs a failed start with its stack trace and throws it as well: people are told once, in words.
        builder.Logging.ClearProviders().AddBotLogging().AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, BotJson.Compact));
        builder.Services.AddSingleton(new OperatorLanguage(speech));
        builder.Services.AddDiplomacyBot(builder.Configuration);
        builder.Services.AddWebChat();
        builder.Services.AddHostedService<CoverageFollowing>();
        builder.Services.AddHostedService<CoverageProjecting>();
        builder.Services.AddHostedService<CoverageEmbedding>();
        builder.Services.AddHostedService<ModelsAtStart>();
        builder.Services.AddChat();

        var app = Configuration.Explained(builder.Build);
        Configuration.Check(app.Services);
        app.UseSafety();
        app.MapAssets();
        app.MapWebChat();
        app.MapAsking();
        app.MapChannels();
        app.MapDirectLine();
        app.MapArticles();
        app.MapPrivacy();
        app.MapHealth();
        return app;
    }
}
