using DiplomacyBot.Channels.DirectLine.Access;
using DiplomacyBot.Channels.DirectLine.Tokens;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.DirectLine;

/// <summary>Refuses settings that cannot work or would not protect, naming the key and the remedy.</summary>
internal sealed class DirectLineOptionsCheck : IValidateOptions<DirectLineOptions>
{
    private const int ShortestSecret = 32;

    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        if (Sites.Split(options.AllowedOrigins).FirstOrDefault(static o => !IsOrigin(o)) is { } origin)
        {
            return Fail($"AllowedOrigins names {origin}: give addresses of web sites without a path, such as https://portal.example.vn.");
        }

        if (options.Secret is { Length: < ShortestSecret })
        {
            return Fail($"Secret is shorter than {ShortestSecret} characters. Make one with \"openssl rand -base64 32\".");
        }

        if (!options.AnonymousTokens && options.Secret is null)
        {
            return Fail("AnonymousTokens is off and there is no Secret: nobody could get a token.");
        }

        if (options.SigningKey is { } key && (!Convert.TryFromBase64String(key, new byte[key.Length], out var length) || length < TokenKey.Length))
        {
            return Fail($"SigningKey must be Base64 of at least {TokenKey.Length} bytes. Make one with \"openssl rand -base64 32\", or leave it out.");
        }

        return options.SigningKey is null && string.IsNullOrWhiteSpace(options.KeyFile) ? Fail("KeyFile is missing: name the file that keeps the key, or give SigningKey.") : ValidateOptionsResult.Success;
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "https" or "http", PathAndQuery: "/", Fragment: "", UserInfo: "" };

    private static ValidateOptionsResult Fail(string why) => ValidateOptionsResult.Fail($"DirectLine:{why}");
}
