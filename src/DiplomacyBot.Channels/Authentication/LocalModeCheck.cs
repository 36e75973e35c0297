using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>Refuses to start in the unauthenticated mode wherever somebody else could reach it.</summary>
internal sealed class LocalModeCheck(IConfiguration configuration, IHostEnvironment environment, OperatorLanguage? language = null) : IValidateOptions<ChannelsOptions>
{
    private const string Key = nameof(ChannelsOptions.DangerouslyAllowUnauthenticatedRequests);

    private static readonly Phrase WithAppId = new(
        "đang bật cùng với MicrosoftAppId: hãy bỏ một trong hai; đã có mã ứng dụng thì các kênh phải chứng minh danh tính.", "is set together with MicrosoftAppId. Remove one of them: with an app id, channels prove who they are.");

    private static readonly Phrase InProduction = new(
        "đang bật trong môi trường Production, mà chỉ được dùng khi phát triển tại chỗ: hãy đặt DOTNET_ENVIRONMENT=Development, hoặc bỏ khóa này.",
        "is set in the environment Production. It is for local development only: set DOTNET_ENVIRONMENT=Development, or remove it.");

    private static readonly Phrase Reachable = new(
        "đang bật trong khi máy chủ lắng nghe ở {0}, nơi máy khác có thể vào: hãy lắng nghe ở http://127.0.0.1:3978, hoặc bỏ khóa này.",
        "is set while the server listens on {0}, which other machines may reach. Listen on http://127.0.0.1:3978, or remove it.");

    public ValidateOptionsResult Validate(string? name, ChannelsOptions options)
    {
        if (!options.DangerouslyAllowUnauthenticatedRequests)
        {
            return ValidateOptionsResult.Success;
        }

        if (!string.IsNullOrEmpty(configuration["MicrosoftAppId"]))
        {
            return Fail(WithAppId);
        }

        if (environment.IsProduction())
        {
            return Fail(InProduction);
        }

        var reachable = Addresses().Where(static url => !Loopback.IsLoopbackUrl(url)).ToList();
        return reachable.Count == 0
            ? ValidateOptionsResult.Success
            : Fail(Reachable.With(string.Join(", ", reachable)));
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

    private ValidateOptionsResult Fail(Phrase why) => ValidateOptionsResult.Fail(new SettingFaults("Channels").CheckThat(false, Key, why).In(language));
}
