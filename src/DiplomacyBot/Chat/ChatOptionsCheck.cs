using Microsoft.Extensions.Options;

namespace DiplomacyBot.Chat;

/// <summary>A citation whose link leads nowhere breaks the promise that every quote can be checked.</summary>
internal sealed class ChatOptionsCheck(IConfiguration configuration) : IValidateOptions<ChatOptions>
{
    public ValidateOptionsResult Validate(string? name, ChatOptions options)
    {
        if (string.IsNullOrEmpty(options.PublicBaseUrl))
        {
            return string.IsNullOrEmpty(configuration["MicrosoftAppId"])
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail("Chat:PublicBaseUrl is missing: with MicrosoftAppId, citations need the address readers reach this server under, such as https://bot.example.vn.");
        }

        return Uri.TryCreate(options.PublicBaseUrl, UriKind.Absolute, out var url) && url is { Scheme: "https" or "http", Query: "", Fragment: "", UserInfo: "" }
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Chat:PublicBaseUrl must be an address such as https://bot.example.vn, without a query.");
    }
}
