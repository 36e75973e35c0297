using System.Globalization;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Models;

/// <summary>Refuses settings that cannot work, naming the key and the remedy. Never repeats a key.</summary>
internal sealed class ModelOptionsCheck : IValidateOptions<ChatModelOptions>, IValidateOptions<EmbeddingModelOptions>
{
    private const int LongestPrefix = 500;

    public ValidateOptionsResult Validate(string? name, ChatModelOptions options) => Result(Common(options));

    public ValidateOptionsResult Validate(string? name, EmbeddingModelOptions options)
    {
        var faults = Common(options);
        Check(faults, options, options.Dimensions is null or (>= 1 and <= 65_536), "Dimensions", options.Dimensions, "1 to 65536, or leave it out");
        Check(faults, options, !options.RequestDimensions || options.Dimensions is not null, "RequestDimensions", "true", "Dimensions too, or set it to false");
        Check(faults, options, options.QuestionPrefix.Length <= LongestPrefix, "QuestionPrefix", $"{options.QuestionPrefix.Length} characters long", $"at most {LongestPrefix}");
        Check(faults, options, options.PassagePrefix.Length <= LongestPrefix, "PassagePrefix", $"{options.PassagePrefix.Length} characters long", $"at most {LongestPrefix}");
        Check(faults, options, options.BatchSize is >= 1 and <= 2048, "BatchSize", options.BatchSize, "1 to 2048");
        Check(faults, options, options.BatchTokens is >= 100 and <= 300_000, "BatchTokens", options.BatchTokens, "100 to 300000");
        Check(faults, options, options.MaxInputTokens is >= 32 and <= 100_000, "MaxInputTokens", options.MaxInputTokens, "32 to 100000");
        Check(faults, options, options.QuestionTimeout >= TimeSpan.FromMilliseconds(50) && options.QuestionTimeout <= TimeSpan.FromMinutes(1), "QuestionTimeout", options.QuestionTimeout, "00:00:00.05 to 00:01:00");
        return Result(faults);
    }

    private static List<string> Common(ModelOptions options)
    {
        List<string> faults = [];
        if (options.Provider is not { } provider)
        {
            Check(faults, options, options.Endpoint is null && options.Model is null && options.Deployment is null, "Provider", "missing", "OpenAI, AzureOpenAI or Compatible, or leave the whole section out");
            return faults;
        }

        Check(faults, options, Enum.IsDefined(provider), "Provider", provider, "OpenAI, AzureOpenAI or Compatible");
        Check(faults, options, options.Endpoint is null ? provider == ModelProvider.OpenAI : IsAddress(options.Endpoint), "Endpoint", Shown(options.Endpoint), AddressWanted(provider));
        Check(faults, options, !string.IsNullOrWhiteSpace(options.Model) || (provider == ModelProvider.AzureOpenAI && !string.IsNullOrWhiteSpace(options.Deployment)), "Model", options.Model ?? "missing", "the model's name at the provider");
        Check(faults, options, provider == ModelProvider.AzureOpenAI || options.Deployment is null, "Deployment", options.Deployment, "it for AzureOpenAI only");
        Check(faults, options, provider != ModelProvider.AzureOpenAI || IsVersion(options.ApiVersion), "ApiVersion", options.ApiVersion, "a version such as 2024-10-21");
        Check(faults, options, provider != ModelProvider.OpenAI || options.Endpoint is not null || !string.IsNullOrEmpty(options.ApiKey), "ApiKey", "missing", $"OpenAI's key, best as the environment variable {options.Section.Replace(":", "__", StringComparison.Ordinal)}__ApiKey");
        Check(faults, options, options.ApiKey is null || options.ApiKey.All(static c => c is > ' ' and <= '~'), "ApiKey", "not printable ASCII without blanks", "the key alone; a line break at its end is easily copied along");
        Check(faults, options, options.Timeout >= TimeSpan.FromSeconds(1) && options.Timeout <= TimeSpan.FromMinutes(10), "Timeout", options.Timeout, "00:00:01 to 00:10:00");
        Check(faults, options, options.Retries is >= 0 and <= 20, "Retries", options.Retries, "0 to 20");
        Check(faults, options, options.MaxParallel is >= 1 and <= 64, "MaxParallel", options.MaxParallel, "1 to 64");
        return faults;
    }

    private static void Check(List<string> faults, ModelOptions options, bool holds, string key, object? found, string wanted)
    {
        if (!holds)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{options.Section}:{key} is {found}: give {wanted}."));
        }
    }

    private static ValidateOptionsResult Result(List<string> faults) => faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length + address.Query.Length + address.Fragment.Length == 0;

    /// <summary>Without what stands in front of an @ or behind a ?: somebody may have put a password or key there.</summary>
    private static string Shown(string? endpoint) => endpoint switch
    {
        null => "missing",
        _ when endpoint.AsSpan().IndexOfAny('@', '?', '#') >= 0 => "an address with a user name, query or fragment",
        _ => endpoint,
    };

    private static bool IsVersion(string? version) => version is { Length: >= 1 and <= 40 } && version.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');

    private static string AddressWanted(ModelProvider provider) => provider switch
    {
        ModelProvider.AzureOpenAI => "the resource's address, such as https://newsroom.openai.azure.com",
        ModelProvider.Compatible => "the server's base address without user name and query, such as http://127.0.0.1:11434/v1",
        _ => "an http or https address without user name and query, or leave it out",
    };
}
