using DiplomacyBot.Channels.DirectLine.Access;
using DiplomacyBot.Channels.DirectLine.Tokens;
using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.DirectLine;

/// <summary>Refuses settings that cannot work or would not protect, naming the key and the remedy.</summary>
internal sealed class DirectLineOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<DirectLineOptions>
{
    private const int ShortestSecret = 32;

    private static readonly Phrase Origins = new("địa chỉ các trang web không có đường dẫn, ví dụ https://portal.example.vn", "addresses of web sites without a path, such as https://portal.example.vn");
    private static readonly Phrase SecretTooShort = new("ngắn hơn {0} ký tự: hãy tạo một chuỗi bí mật bằng “openssl rand -base64 32”.", "is shorter than {0} characters: make one with \"openssl rand -base64 32\".");
    private static readonly Phrase NobodyGetsTokens = new(
        "đang là false mà chưa có DirectLine:Secret, nên không ai lấy được mã truy cập: hãy đặt Secret, hoặc đặt khóa này là true.", "is false and there is no DirectLine:Secret, so nobody could get a token: give a Secret, or set this to true.");
    private static readonly Phrase NoKey = new(
        "không phải Base64 của ít nhất {0} byte: hãy tạo khóa bằng “openssl rand -base64 32”, hoặc bỏ khóa cấu hình này.", "is not Base64 of at least {0} bytes: make one with \"openssl rand -base64 32\", or leave it out.");
    private static readonly Phrase KeyFile = new("tệp giữ khóa ký, hoặc đặt SigningKey", "the file that keeps the key, or SigningKey instead");

    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        var origin = Sites.Split(options.AllowedOrigins).FirstOrDefault(static o => !IsOrigin(o));
        var faults = new SettingFaults("DirectLine").CheckRanges(options)
            .Check(origin is null, nameof(options.AllowedOrigins), origin, Origins)
            .CheckThat(options.Secret is not { Length: < ShortestSecret }, nameof(options.Secret), SecretTooShort.With(ShortestSecret))
            .CheckThat(options.AnonymousTokens || options.Secret is not null, nameof(options.AnonymousTokens), NobodyGetsTokens)
            .CheckThat(options.SigningKey is not { } key || IsKey(key), nameof(options.SigningKey), NoKey.With(TokenKey.Length))
            .Check(options.SigningKey is not null || !string.IsNullOrWhiteSpace(options.KeyFile), nameof(options.KeyFile), options.KeyFile, KeyFile);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }

    private static bool IsKey(string text) => Convert.TryFromBase64String(text, new byte[text.Length], out var length) && length >= TokenKey.Length;

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "https" or "http", PathAndQuery: "/", Fragment: "", UserInfo: "" };
}
