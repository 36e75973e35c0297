using System.Text.RegularExpressions;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Chat.FollowUps;

/// <summary>The main clause of a sentence, with the time and place that stand before it: "Trưa 15/11, tại Hà Nội, RCEP được ký."</summary>
/// <param name="Text">The clause, without what stands before and behind it.</param>
/// <param name="Time">The date before it; null when there is none or, as "hôm qua", it means nothing without its article.</param>
/// <param name="Since">The date is a beginning: "Từ ngày 1/1/2020, …".</param>
/// <param name="Place">The place before it; null when there is none.</param>
internal sealed partial record Clause(string Text, string? Time, bool Since, string? Place)
{
    private const int Longest = 140;

    /// <summary>What circumstances begin with; a clause that begins so tells no fact of its own.</summary>
    private static readonly HashSet<string> Circumstances = new(
        ("ngày sáng trưa chiều tối đêm hôm tuần tháng năm tại ở trong theo nhân sau trước vào từ với cũng trên cùng khi nếu để do vì tuy nhưng còn và bên ngoài đến về qua dù mặc "
        + "như hiện đáng đặc thêm cho đây đó đầu cuối dịp gần khoảng kể hồi").Split(' '), StringComparer.Ordinal);

    /// <summary>Reads a sentence; null when its main clause is not plain enough to make a question of.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="published">The day its article appeared, for dates without a year.</param>
    public static Clause? Of(string sentence, DateOnly published)
    {
        // A byline ("(Hà Nội) - …") is no part of the sentence; quotation marks belong to facts and may hold commas.
        var parts = Separator().Split(Byline().Replace(sentence, "").TrimEnd('.', ' '));
        string? time = null, place = null;
        var since = false;
        foreach (var part in parts.Select(static p => p.Trim()))
        {
            if (part.Length == 0 || !Circumstances.Contains(First(part)))
            {
                return part.Length is > 0 and <= Longest && char.IsUpper(part[0]) ? new Clause(part, time, since, place) : null;
            }

            if (time is null && DateReader.Read(part, published) is [var date] && Date(part, date) is { } told)
            {
                (time, since) = (told, First(part) is "từ" or "kể");
            }

            place ??= InPlace().Match(part) is { Success: true } match ? match.Groups[1].Value : null;
        }

        return null;
    }

    /// <summary>A day, month or year in figures; null for what only its article dates, such as "chiều nay".</summary>
    public static string? Date(string text, DateMention date) =>
        date.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year && text[date.Start..date.End] is var words && !Relative().IsMatch(words) && words.Any(char.IsAsciiDigit) ? words : null;

    private static string First(string part) => part.Split(' ', 2)[0].ToLowerInvariant();

    [GeneratedRegex(@"[,;:](?![0-9])(?=(?:[^“”]*“[^”]*”)*[^“”]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\b(?:nay|qua|ngoái|mai|trước|sau|này|tới|cùng)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"^(?:\([^)]{1,60}\)|[\p{Lu}0-9 .]{2,30})\s*[-–—]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex(@"(?:^|\s)(?:tại|ở|Tại|Ở)\s+((?:(?:thành phố|thủ đô|TP|tỉnh)\s+)?\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*)*)(?:\s*\([^)]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex InPlace();
}
