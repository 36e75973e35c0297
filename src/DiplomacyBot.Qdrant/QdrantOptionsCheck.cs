using System.Globalization;
using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Qdrant;

/// <summary>Refuses settings that cannot work, naming the key and the remedy.</summary>
internal sealed class QdrantOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<QdrantOptions>
{
    private const int LongestName = 100;

    private static readonly Phrase Address = new("một địa chỉ http hoặc https không có tên người dùng và tham số, ví dụ http://127.0.0.1:6333", "an http or https address without user name and query, such as http://127.0.0.1:6333");
    private static readonly Phrase Certificate = new("một tệp PEM có thật, hoặc bỏ khóa này", "a PEM file that exists, or leave it out");
    private static readonly Phrase Name = new Phrase("1 đến {0} chữ cái không dấu, chữ số, “-” hoặc “_”, không có “--” và không kết thúc bằng “-”", "1 to {0} ASCII letters, digits, '-' or '_', without \"--\" and not ending with '-'").With(LongestName);
    private static readonly Phrase Copies = new("1 trở lên, hoặc bỏ khóa này", "1 or more, or leave it out");
    private static readonly Phrase Consistency = new("majority, quorum, all hoặc một số từ 1, hoặc bỏ khóa này", "majority, quorum, all or a number from 1, or leave it out");
    private static readonly Phrase Ordering = new("weak, medium hoặc strong, hoặc bỏ khóa này", "weak, medium or strong, or leave it out");

    public ValidateOptionsResult Validate(string? name, QdrantOptions options)
    {
        var faults = new SettingFaults("Qdrant")
            .Check(IsAddress(options.Url), "Url", options.Url, Address)
            .Check(options.CaCertificate is null || File.Exists(options.CaCertificate), "CaCertificate", options.CaCertificate, Certificate)
            .Check(IsName(options.Collection), "Collection", options.Collection, Name)
            .Check(options.ShardNumber is null or >= 1, "ShardNumber", options.ShardNumber, Copies)
            .Check(options.ReplicationFactor is null or >= 1, "ReplicationFactor", options.ReplicationFactor, Copies)
            .Check(options.WriteConsistencyFactor is null or >= 1, "WriteConsistencyFactor", options.WriteConsistencyFactor, Copies)
            .Check(options.ReadConsistency is null or "majority" or "quorum" or "all" || IsPositive(options.ReadConsistency), "ReadConsistency", options.ReadConsistency, Consistency)
            .Check(options.WriteOrdering is null or "weak" or "medium" or "strong", "WriteOrdering", options.WriteOrdering, Ordering)
            .CheckRanges(options);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }

    private static bool IsAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length + address.Query.Length + address.Fragment.Length == 0;

    private static bool IsName(string? name) =>
        name is { Length: >= 1 and <= LongestName } && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && !name.Contains("--", StringComparison.Ordinal) && !name.EndsWith('-');

    private static bool IsPositive(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
}
