using System.Text.RegularExpressions;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Hosting;

/// <summary>A value that is not of its setting's type: .NET's binder says so in English and names types that mean nothing to people.</summary>
internal static partial class UnreadableValue
{
    private static readonly Phrase Whole = new("một số nguyên", "a whole number");
    private static readonly Phrase Number = new("một số, dấu thập phân là dấu chấm, ví dụ 0.5", "a number such as 0.5");
    private static readonly Phrase Switch = new("true hoặc false", "true or false");
    private static readonly Phrase Duration = new("một khoảng thời gian dạng giờ:phút:giây, ví dụ 00:00:05", "a duration as hours:minutes:seconds, such as 00:00:05");
    private static readonly Phrase OneOf = new("một trong các giá trị {0}", "one of {0}");
    private static readonly Phrase Other = new("một giá trị hợp lệ; xem appsettings.sample.json", "a value that fits; see appsettings.sample.json");
    private static readonly Phrase Levels = OneOf.With(string.Join(", ", System.Enum.GetNames<LogLevel>()));

    /// <summary>What is wrong; null when the exception is about something else.</summary>
    public static Phrase? Of(InvalidOperationException e)
    {
        if (Binder().Match(e.Message) is { Success: true } bound)
        {
            return SettingFaults.Of(bound.Groups["key"].Value, bound.Groups["value"].Value, Wanted(bound.Groups["type"].Value));
        }

        // Levels of the log are not bound but read by the logging's own configuration, which does not name the key.
        return Logging().Match(e.Message) is { Success: true } logged ? SettingFaults.Of("Logging:LogLevel", logged.Groups["value"].Value, Levels) : null;
    }

    private static Phrase Wanted(string type)
    {
        var plain = Nullable().Match(type) is { Success: true } nullable ? nullable.Groups["type"].Value : type;
        return plain switch
        {
            "System.Int32" or "System.Int64" => Whole,
            "System.Double" or "System.Single" => Number,
            "System.Boolean" => Switch,
            "System.TimeSpan" => Duration,
            _ when Enum(plain) is { } choices => OneOf.With(string.Join(", ", System.Enum.GetNames(choices))),
            _ => Other,
        };
    }

    /// <summary>The type of a setting with a choice; all of them are ours.</summary>
    private static Type? Enum(string name) => AppDomain.CurrentDomain.GetAssemblies()
        .Where(static assembly => assembly.GetName().Name?.StartsWith(nameof(DiplomacyBot), StringComparison.Ordinal) == true)
        .Select(assembly => assembly.GetType(name)).FirstOrDefault(static type => type is { IsEnum: true });

    [GeneratedRegex("^Failed to convert configuration value '(?<value>.*)' at '(?<key>[^']+)' to type '(?<type>[^']+)'", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Binder();

    [GeneratedRegex("^Configuration value '(?<value>.*)' is not supported", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Logging();

    [GeneratedRegex(@"^System\.Nullable`1\[(?<type>[^\]]+)\]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nullable();
}
