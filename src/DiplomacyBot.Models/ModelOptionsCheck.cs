using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Models;

/// <summary>Refuses settings that cannot work, naming the key and the remedy. Never repeats a key.</summary>
internal sealed class ModelOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<ChatModelOptions>, IValidateOptions<EmbeddingModelOptions>
{
    private const int LongestPrefix = 500;

    private static readonly Phrase Providers = new("OpenAI, AzureOpenAI hoặc Compatible, hoặc bỏ cả mục này", "OpenAI, AzureOpenAI or Compatible, or leave the whole section out");
    private static readonly Phrase Name = new("tên mô hình ở nhà cung cấp", "the model's name at the provider");
    private static readonly Phrase AzureOnly = new("khóa này chỉ khi Provider là AzureOpenAI", "it for AzureOpenAI only");
    private static readonly Phrase Version = new("một phiên bản như 2024-10-21", "a version such as 2024-10-21");
    private static readonly Phrase KeyOfOpenAI = new("khóa của OpenAI, tốt nhất bằng biến môi trường {0}__ApiKey", "OpenAI's key, best as the environment variable {0}__ApiKey");
    private static readonly Phrase KeyUnreadable = new("có dấu cách hoặc ký tự lạ: hãy đặt riêng khóa; khi sao chép rất dễ dính dấu xuống dòng ở cuối.", "is not printable ASCII without blanks: give the key alone; a line break at its end is easily copied along.");
    private static readonly Phrase WithDimensions = new("đang bật mà chưa có Dimensions: hãy đặt cả Dimensions, hoặc đặt khóa này là false.", "is true without Dimensions: give Dimensions too, or set it to false.");
    private static readonly Phrase PrefixTooLong = new("dài {0} ký tự: hãy đặt nhiều nhất {1} ký tự.", "is {0} characters long: give at most {1}.");
    private static readonly Phrase AzureAddress = new("địa chỉ của tài nguyên, ví dụ https://newsroom.openai.azure.com", "the resource's address, such as https://newsroom.openai.azure.com");
    private static readonly Phrase ServerAddress = new("địa chỉ gốc của máy chủ, không có tên người dùng và tham số, ví dụ http://127.0.0.1:11434/v1", "the server's base address without user name and query, such as http://127.0.0.1:11434/v1");
    private static readonly Phrase OpenAIAddress = new("một địa chỉ http hoặc https không có tên người dùng và tham số, hoặc bỏ khóa này", "an http or https address without user name and query, or leave it out");

    public ValidateOptionsResult Validate(string? name, ChatModelOptions options) => Result(Common(options));

    public ValidateOptionsResult Validate(string? name, EmbeddingModelOptions options) => Result(Common(options)
        .Check(options.Dimensions is null or (>= 1 and <= 65_536), "Dimensions", options.Dimensions, new Phrase("{0}, hoặc bỏ khóa này", "{0}, or leave it out").With(SettingFaults.Between(1, 65_536)))
        .CheckThat(!options.RequestDimensions || options.Dimensions is not null, "RequestDimensions", WithDimensions)
        .CheckThat(options.QuestionPrefix.Length <= LongestPrefix, "QuestionPrefix", PrefixTooLong.With(options.QuestionPrefix.Length, LongestPrefix))
        .CheckThat(options.PassagePrefix.Length <= LongestPrefix, "PassagePrefix", PrefixTooLong.With(options.PassagePrefix.Length, LongestPrefix)));

    private static SettingFaults Common(ModelOptions options)
    {
        var faults = new SettingFaults(options.Section).CheckRanges(options);
        if (options.Provider is not { } provider)
        {
            return faults.Check(options.Endpoint is null && options.Model is null && options.Deployment is null, "Provider", null, Providers);
        }

        return faults
            .Check(Enum.IsDefined(provider), "Provider", provider, Providers)
            .Check(options.Endpoint is null ? provider == ModelProvider.OpenAI : IsAddress(options.Endpoint), "Endpoint", options.Endpoint, AddressWanted(provider))
            .Check(!string.IsNullOrWhiteSpace(options.Model) || (provider == ModelProvider.AzureOpenAI && !string.IsNullOrWhiteSpace(options.Deployment)), "Model", options.Model, Name)
            .Check(provider == ModelProvider.AzureOpenAI || options.Deployment is null, "Deployment", options.Deployment, AzureOnly)
            .Check(provider != ModelProvider.AzureOpenAI || IsVersion(options.ApiVersion), "ApiVersion", options.ApiVersion, Version)
            .Check(provider != ModelProvider.OpenAI || options.Endpoint is not null || !string.IsNullOrEmpty(options.ApiKey), "ApiKey", null, KeyOfOpenAI.With(options.Section.Replace(":", "__", StringComparison.Ordinal)))
            .CheckThat(options.ApiKey is null || options.ApiKey.All(static c => c is > ' ' and <= '~'), "ApiKey", KeyUnreadable);
    }

    private ValidateOptionsResult Result(SettingFaults faults) => faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length + address.Query.Length + address.Fragment.Length == 0;

    private static bool IsVersion(string? version) => version is { Length: >= 1 and <= 40 } && version.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');

    private static Phrase AddressWanted(ModelProvider provider) => provider switch
    {
        ModelProvider.AzureOpenAI => AzureAddress,
        ModelProvider.Compatible => ServerAddress,
        _ => OpenAIAddress,
    };
}
