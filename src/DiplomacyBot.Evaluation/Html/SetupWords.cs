using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Evaluation.Html;

/// <summary>How something was measured, in the report's language: reports keep it in English, so that two of them can be compared whoever made them.</summary>
public static partial class SetupWords
{
    /// <summary>What a key of <see cref="Reports.QualityReport.Setup"/>, or of a <see cref="Comparison.SetupDifference"/>, is called.</summary>
    public static string Name(string key, MessageLanguage language) => Name(key, new ReportWords(language));

    /// <summary>Its value in words; file names, numbers and words that are not known stay as they are.</summary>
    public static string Value(string key, string value, MessageLanguage language) => Value(key, value, new ReportWords(language));

    private static string Name(string key, ReportWords words) => key switch
    {
        "questions" => words.In("câu hỏi", key),
        "contexts" => words.In("đoạn văn", key),
        "coverage" => words.In("kho tin", key),
        "distractors" => words.In("bài gây nhiễu", key),
        "mode" => words.In("cách trả lời", key),
        "accents" => words.In("dấu", key),
        "passages" => words.In("số đoạn được xét", key),
        "sample" => words.In("số câu được chọn", key),
        "today" => words.In("ngày được coi là hôm nay", "day taken for today"),
        "engine" => words.In("chỉ mục", "index"),
        "articles" => words.In("số bài trong kho tin", "articles in the coverage"),
        "indexed" => words.In("số đoạn trong kho tin", "passages in the coverage"),
        "threshold" => words.In("ngưỡng từ chối", "threshold of refusing"),
        "seed" => words.In("hạt giống ngẫu nhiên", key),
        _ => key,
    };

    private static string Value(string key, string value, ReportWords words) => (key, value) switch
    {
        ("contexts" or "distractors", "none") => words.In("không có", value),
        ("contexts", _) when value.EndsWith(Half, StringComparison.Ordinal) => value[..^Half.Length] + words.In(" (một nửa)", Half),
        ("coverage", "existing") => words.In("có sẵn", value),
        ("coverage", "temporary") => words.In("tạm thời", value),
        ("distractors", _) => LeftOut().Replace(Cut().Replace(value, m => words.In($" ({m.Groups[1].Value} đoạn, mỗi đoạn khoảng {m.Groups[2].Value} âm tiết)", m.Value)), m => words.In($", bỏ {m.Groups[1].Value} bài", m.Value)),
        ("mode", "end to end") => words.In("tìm trong toàn bộ", value),
        ("mode", "given the right context") => words.In("từ đúng đoạn văn của câu hỏi", value),
        ("accents", "as typed") => words.In("giữ nguyên", value),
        ("accents", "stripped") => words.In("bỏ dấu", value),
        ("today", _) => words.Day(value)!,
        ("sample", "all") => words.In("tất cả", value),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private const string Half = " (half of them)";

    [GeneratedRegex(@" \((\d+) passages of about (\d+) syllables\)(?=$|, \d+ articles left out$)", RegexOptions.CultureInvariant)]
    private static partial Regex Cut();

    [GeneratedRegex(@", (\d+) articles left out$", RegexOptions.CultureInvariant)]
    private static partial Regex LeftOut();
}
