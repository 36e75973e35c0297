using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Web.Chat;

/// <summary>The secret travels to the endpoint: over the open network only encrypted.</summary>
internal sealed class WebChatOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<WebChatOptions>
{
    private static readonly Phrase Address = new("một địa chỉ https không có đường dẫn, ví dụ https://directline.botframework.com", "an https address without a path, such as https://directline.botframework.com");

    public ValidateOptionsResult Validate(string? name, WebChatOptions options)
    {
        var faults = new SettingFaults("WebChat").Check(IsSafe(options.AzureDirectLineEndpoint), nameof(options.AzureDirectLineEndpoint), options.AzureDirectLineEndpoint, Address);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }

    private static bool IsSafe(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { PathAndQuery: "/", Fragment: "", UserInfo: "" }
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
