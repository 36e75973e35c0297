using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>Refuses to start in the unauthenticated mode wherever somebody else could reach it.</summary>
internal sealed class LocalModeCheck(IConfiguration configuration, IHostEnvironment environment) : IValidateOptions<ChannelsOptions>
{
    private const string Key = "Channels:DangerouslyAllowUnauthenticatedRequests";

    public ValidateOptionsResult Validate(string? name, ChannelsOptions options)
    {
        if (!options.DangerouslyAllowUnauthenticatedRequests)
        {
            return ValidateOptionsResult.Success;
        }

        if (!string.IsNullOrEmpty(configuration["MicrosoftAppId"]))
        {
            return Fail("is set together with MicrosoftAppId. Remove one of them: with an app id, channels prove who they are.");
        }

        if (environment.IsProduction())
        {
            return Fail("is set in the environment Production. It is for local development only: set DOTNET_ENVIRONMENT=Development, or remove it.");
        }

        var reachable = Addresses().Where(static url => !Loopback.IsLoopbackUrl(url)).ToList();
        return reachable.Count == 0
            ? ValidateOptionsResult.Success
            : Fail($"is set while the server listens on {string.Join(", ", reachable)}, which other machines may reach. Listen on http://127.0.0.1:3978, or remove it.");
    }

    private IEnumerable<string> Addresses()
    {
        foreach (var url in (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return url;
        }

        // Ports alone mean every address of the machine.
        foreach (var ports in new[] { "http_ports", "https_ports" })
        {
            foreach (var port in (configuration[ports] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                yield return $"*:{port}";
            }
        }

        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
        {
            yield return endpoint["Url"] ?? "";
        }
    }

    private static ValidateOptionsResult Fail(string why) => ValidateOptionsResult.Fail($"{Key} {why}");
}
