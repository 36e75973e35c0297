using System.Reflection;

namespace DiplomacyBot.Language.Messages;

/// <summary>What is wrong with the settings of one section: each fault names the key, what was found there, and what to give instead. Never hand it a secret.</summary>
/// <param name="section">The section of the configuration, such as <c>Qdrant</c>; empty for its top.</param>
public sealed class SettingFaults(string section)
{
    /// <summary>More of a value would bury the message.</summary>
    private const int LongestShown = 200;

    private static readonly Phrase IsMissing = new("{0} chưa có: hãy đặt {1}.", "{0} is missing: give {1}.");
    private static readonly Phrase IsEmpty = new("{0} đang để trống: hãy đặt {1}.", "{0} is empty: give {1}.");
    private static readonly Phrase IsWrong = new("{0} đang là “{2}”: hãy đặt {1}.", "{0} is \"{2}\": give {1}.");
    private static readonly Phrase Ends = new("từ {0} đến {1}", "{0} to {1}");
    private static readonly Phrase EndsAndMeaning = new("từ {0} đến {1} ({2})", "{0} to {1} ({2})");

    private readonly List<Phrase> _faults = [];

    /// <summary>How many were found.</summary>
    public int Count => _faults.Count;

    /// <summary>The faults in the operator's language; null for nobody in particular, who reads Vietnamese.</summary>
    public IReadOnlyList<string> In(OperatorLanguage? language) => [.. _faults.Select(fault => fault.In(language))];

    /// <summary>A range, both ends included.</summary>
    public static Phrase Between(object least, object most) => Ends.With(SettingText.Of(least), SettingText.Of(most));

    /// <summary>A setting that does not hold, in words.</summary>
    /// <param name="key">Its full name.</param>
    /// <param name="found">Its value, null for none.</param>
    /// <param name="wanted">What to give instead, to follow on "give".</param>
    public static Phrase Of(string key, object? found, Phrase wanted) =>
        found is null ? IsMissing.With(key, wanted) : Shown(found) is { Length: > 0 } text ? IsWrong.With(key, wanted, text) : IsEmpty.With(key, wanted);

    /// <summary>Notes a setting that does not hold.</summary>
    /// <param name="holds">Whether it does.</param>
    /// <param name="key">Its name in the section.</param>
    /// <param name="found">Its value, null for none.</param>
    /// <param name="wanted">What to give instead, to follow on "give".</param>
    public SettingFaults Check(bool holds, string key, object? found, Phrase wanted)
    {
        if (!holds)
        {
            _faults.Add(Of(Full(key), found, wanted));
        }

        return this;
    }

    /// <summary>Notes a fault in words of its own, which follow the key: for secrets, and for settings that do not go together.</summary>
    public SettingFaults CheckThat(bool holds, string key, Phrase fault)
    {
        if (!holds)
        {
            _faults.Add(new Phrase($"{Full(key)} {fault.Vi}", $"{Full(key)} {fault.En}"));
        }

        return this;
    }

    /// <summary>Notes every property that is outside the range its <see cref="BetweenAttribute"/> gives.</summary>
    /// <param name="options">The settings of the section.</param>
    public SettingFaults CheckRanges(object options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var property in options.GetType().GetProperties())
        {
            if (property.GetCustomAttribute<BetweenAttribute>() is { } range && property.GetValue(options) is IComparable value)
            {
                Check(range.Holds(value), property.Name, value, EndsAndMeaning.With(SettingText.Of(range.Least), SettingText.Of(range.Most), range.Meaning));
            }
        }

        return this;
    }

    private string Full(string key) => section.Length == 0 ? key : $"{section}:{key}";

    private static string Shown(object found)
    {
        var text = SettingText.Of(found);
        return text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown), "…");
    }
}
