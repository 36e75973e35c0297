using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels;

/// <summary>Refuses settings that cannot work, naming the key and the remedy.</summary>
internal sealed class ChannelsOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<ChannelsOptions>
{
    private static readonly Phrase Metadata = new(
        "một địa chỉ http hoặc https của siêu dữ liệu OpenID, thường là https://login.botframework.com/v1/.well-known/openidconfiguration", "an http or https address of OpenID metadata, usually https://login.botframework.com/v1/.well-known/openidconfiguration");

    public ValidateOptionsResult Validate(string? name, ChannelsOptions options)
    {
        var faults = new SettingFaults("Channels").CheckRanges(options)
            .Check(IsAddress(options.OpenIdMetadataAddress), nameof(options.OpenIdMetadataAddress), options.OpenIdMetadataAddress, Metadata);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http";
}
