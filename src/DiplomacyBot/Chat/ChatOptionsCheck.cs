using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Chat;

/// <summary>A citation whose link leads nowhere breaks the promise that every quote can be checked.</summary>
internal sealed class ChatOptionsCheck(IConfiguration configuration, OperatorLanguage? language = null) : IValidateOptions<ChatOptions>
{
    private static readonly Phrase Address = new(
        "địa chỉ mà người đọc mở được máy chủ này, không có tham số, ví dụ https://bot.example.vn", "the address readers reach this server under, without a query, such as https://bot.example.vn");

    private static readonly Phrase NeededWithApp = new(
        "{0}; đã có MicrosoftAppId thì các trích dẫn cần địa chỉ này", "{0}; with MicrosoftAppId, citations need it");

    public ValidateOptionsResult Validate(string? name, ChatOptions options)
    {
        var faults = new SettingFaults("Chat").CheckRanges(options);
        _ = string.IsNullOrEmpty(options.PublicBaseUrl)
            ? faults.Check(string.IsNullOrEmpty(configuration["MicrosoftAppId"]), nameof(options.PublicBaseUrl), null, NeededWithApp.With(Address))
            : faults.Check(IsAddress(options.PublicBaseUrl), nameof(options.PublicBaseUrl), options.PublicBaseUrl, Address);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "https" or "http", Query: "", Fragment: "", UserInfo: "" };
}
