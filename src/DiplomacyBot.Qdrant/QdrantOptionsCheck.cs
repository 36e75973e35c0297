using System.Globalization;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Qdrant;

/// <summary>Refuses settings that cannot work, naming the key and the remedy.</summary>
internal sealed class QdrantOptionsCheck : IValidateOptions<QdrantOptions>
{
    private const int LongestName = 100;

    public ValidateOptionsResult Validate(string? name, QdrantOptions options)
    {
        List<string> faults = [];
        Check(IsAddress(options.Url), "Url", options.Url, "an http or https address without user name and query, such as http://127.0.0.1:6333");
        Check(options.CaCertificate is null || File.Exists(options.CaCertificate), "CaCertificate", options.CaCertificate, "a PEM file that exists, or leave it out");
        Check(IsName(options.Collection), "Collection", options.Collection, $"1 to {LongestName} letters, digits, '-' or '_', without \"--\"");
        Check(options.SearchTimeout >= TimeSpan.FromMilliseconds(100) && options.SearchTimeout <= TimeSpan.FromMinutes(1), "SearchTimeout", options.SearchTimeout, "00:00:00.1 to 00:01:00");
        Check(options.WriteTimeout >= TimeSpan.FromSeconds(1) && options.WriteTimeout <= TimeSpan.FromMinutes(10), "WriteTimeout", options.WriteTimeout, "00:00:01 to 00:10:00");
        Check(options.Retries is >= 0 and <= 20, "Retries", options.Retries, "0 to 20");
        Check(options.BatchSize is >= 1 and <= 1000, "BatchSize", options.BatchSize, "1 to 1000");
        Check(options.ShardNumber is null or >= 1, "ShardNumber", options.ShardNumber, "1 or more, or leave it out");
        Check(options.ReplicationFactor is null or >= 1, "ReplicationFactor", options.ReplicationFactor, "1 or more, or leave it out");
        Check(options.WriteConsistencyFactor is null or >= 1, "WriteConsistencyFactor", options.WriteConsistencyFactor, "1 or more, or leave it out");
        Check(options.ReadConsistency is null or "majority" or "quorum" or "all" || IsPositive(options.ReadConsistency), "ReadConsistency", options.ReadConsistency, "majority, quorum, all or a number, or leave it out");
        Check(options.WriteOrdering is null or "weak" or "medium" or "strong", "WriteOrdering", options.WriteOrdering, "weak, medium or strong, or leave it out");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);

        void Check(bool holds, string key, object? found, string wanted)
        {
            if (!holds)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"Qdrant:{key} is \"{found}\": give {wanted}."));
            }
        }
    }

    private static bool IsAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length + address.Query.Length + address.Fragment.Length == 0;

    private static bool IsName(string? name) =>
        name is { Length: >= 1 and <= LongestName } && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && !name.Contains("--", StringComparison.Ordinal) && !name.EndsWith('-');

    private static bool IsPositive(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
}
