using System.Text.RegularExpressions;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Language.Numbers;

namespace DiplomacyBot.Chat.FollowUps;

/// <summary>Puts the word that asks in the place of a fact: Vietnamese keeps the order of words, so that what was a sentence stays one.</summary>
internal static partial class QuestionForms
{
    /// <summary>Fewer say too little: "Quốc hội phê chuẩn khi nào?".</summary>
    private const int FewestWords = 7;

    /// <summary>All questions a clause gives, with the words that answer each; at most one of a kind.</summary>
    public static IEnumerable<(string Question, string Fact)> Of(Clause clause, DateOnly published)
    {
        if (Definition(clause.Text) is { } definition)
        {
            yield return definition;
            yield break;
        }

        if (Amount(clause.Text, published) is { } amount)
        {
            yield return amount;
        }

        if (Reported().IsMatch(clause.Text))
        {
            yield break;
        }

        var dates = DateReader.Read(clause.Text, published);
        if (clause.Time is { } time && dates.Count == 0 && Plain(clause.Text) is { } timed)
        {
            yield return ($"{timed} {(clause.Since ? "từ khi nào" : "khi nào")}?", time);
        }
        else if (clause.Time is null && dates is [var last] && last.End == clause.Text.Length && Clause.Date(clause.Text, last) is { } date && Plain(Before().Replace(clause.Text[..last.Start], "")) is { } dated)
        {
            yield return ($"{dated} khi nào?", date);
        }

        if (clause.Place is { } place && dates.Count == 0 && Plain(clause.Text) is { } placed)
        {
            yield return ($"{placed} ở đâu?", place);
        }

        if (Deed().Match(clause.Text) is { Success: true } deed && Words(deed.Groups["does"].Value) >= FewestWords - 1)
        {
            yield return ($"Ai {deed.Groups["does"].Value}?", deed.Groups["who"].Value);
        }
    }

    /// <summary>"Chủ đề của năm 2020 là …": what is asked for stands behind "là".</summary>
    private static (string, string)? Definition(string clause) => Defined().Match(clause) switch
    {
        { Success: true } of when of.Groups["person"].Success => ($"{of.Groups["what"].Value} là ai?", of.Groups["is"].Value),
        { Success: true } of => ($"{of.Groups["what"].Value} là gì?", of.Groups["is"].Value),
        _ => null,
    };

    /// <summary>"RCEP gồm 15 nước": only where the number is the clause's only one, and behind a word that amounts stand behind.</summary>
    private static (string, string)? Amount(string clause, DateOnly published)
    {
        if (NumberReader.Read(clause) is not [{ Kind: NumberKind.Cardinal, Value: > 1 } number] || DateReader.Read(clause, published).Count > 0)
        {
            return null;
        }

        var (before, after) = (About().Replace(clause[..number.Start], ""), clause[number.End..]);
        return Holds().IsMatch(before) && Counted().IsMatch(after) ? ($"{Aspect().Replace(before, "", 1)} bao nhiêu{after}?", clause[number.Start..number.End]) : null;
    }

    /// <summary>Without "đã" and the like, which a question about the time does not need; null when too little is left to be a statement.</summary>
    private static string? Plain(string clause) => Words(clause) >= FewestWords ? Aspect().Replace(clause, "", 1).Trim() : null;

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"^(?<what>(?:Chủ đề|Mục tiêu|Ưu tiên|Trọng tâm|Nội dung|Tên gọi|Phương châm|Khẩu hiệu|Thông điệp|Nhiệm vụ|Mục đích|(?<person>Người))\s[^,;“”]{6,90}?)\s(?:chính\s)?là\s(?<is>“[^”]{3,120}”|[^“”]{3,80})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Defined();

    [GeneratedRegex(@"^(?<who>(?:Ông|Bà|(?:Phó |Nguyên |Cựu )?(?:Chủ tịch|Thủ tướng|Tổng thống|Tổng Bí thư|Tổng Thư ký|Bộ trưởng|Thứ trưởng|Ngoại trưởng|Đại sứ|Tổng thư ký|Người phát ngôn|Đại tướng|Quốc vương))\s(?:(?!\svà\s)[^,;“”()]){0,60}?\p{Lu}[\p{L}-]*)(?:\s(?:cũng|vừa))?\s(?<does>(?:(?:đã|sẽ)\s)?(?:chủ trì|dẫn đầu|ký|tiếp|hội kiến|hội đàm|phát biểu|điều hành|chuyển|trao|thăm|gặp|công bố|trao tặng|có cuộc|trình|đọc|đề cử|bổ nhiệm|tham dự|dự|đến thăm)\s[^“”]{8,90})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Deed();

    [GeneratedRegex(@"\b(?:rằng|cho biết|nói|khẳng định|nhấn mạnh|bày tỏ|cho hay|cho là|đánh giá|đề nghị|kêu gọi|chia sẻ|nêu|lưu ý|tin|hy vọng|mong|cảm ơn|cùng ngày|không|chưa|hiện nay|nay|nhưng|song|mà|nên)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Reported();

    [GeneratedRegex(@"\s(?:đã|sẽ|vừa|cũng)(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Aspect();

    [GeneratedRegex(@"\s(?:vào|từ|hôm|trong)\s*$|\s$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"\s(?:khoảng|hơn|gần|trên|tới|đến|tổng cộng)\s$|\s$", RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:có|gồm|đạt|nhận|nhận được|chiếm|thu hút|điều phối|với|ký|thông qua|tổ chức|của|cho|giữa)$", RegexOptions.CultureInvariant)]
    private static partial Regex Holds();

    [GeneratedRegex(@"^\s\p{Ll}[^%()“”]{1,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
