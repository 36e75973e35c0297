using System.Globalization;

namespace DiplomacyBot.Language.Messages;

/// <summary>Values of settings as a configuration file writes them, on one line and without what somebody may have hidden in an address.</summary>
internal static class SettingText
{
    private const string Scheme = "://";
    private const string Hidden = "***";

    public static string Of(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        TimeSpan time => Plain(time.ToString("c", CultureInfo.InvariantCulture)),
        string text => OnOneLine(WithoutSecrets(text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary><c>00:00:00.1000000</c> is <c>00:00:00.1</c>.</summary>
    private static string Plain(string time) => time.Contains('.', StringComparison.Ordinal) ? time.TrimEnd('0') : time;

    private static string OnOneLine(string text) => string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c));

    /// <summary>In front of an @ stands a password, behind a ? a key.</summary>
    private static string WithoutSecrets(string text)
    {
        var scheme = text.IndexOf(Scheme, StringComparison.Ordinal);
        if (text.LastIndexOf('@') is >= 0 and var at)
        {
            var start = scheme < 0 || scheme > at ? 0 : scheme + Scheme.Length;
            text = text[..start] + Hidden + text[at..];
        }

        return text.Contains(Scheme, StringComparison.Ordinal) && text.AsSpan().IndexOfAny('?', '#') is >= 0 and var tail ? text[..(tail + 1)] + Hidden : text;
    }
}
