using Microsoft.Extensions.Options;

namespace DiplomacyBot.Web.Chat;

/// <summary>The secret travels to the endpoint: over the open network only encrypted.</summary>
internal sealed class WebChatOptionsCheck : IValidateOptions<WebChatOptions>
{
    public ValidateOptionsResult Validate(string? name, WebChatOptions options) =>
        Uri.TryCreate(options.AzureDirectLineEndpoint, UriKind.Absolute, out var url) && url is { PathAndQuery: "/", Fragment: "", UserInfo: "" }
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("WebChat:AzureDirectLineEndpoint must be an https address without a path, such as https://directline.botframework.com.");
}
