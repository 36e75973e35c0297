using System.Globalization;
using System.Text;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Answering.Answers;

/// <summary>What the reader is told when there is no answer. Never a number in brackets: nothing is cited.</summary>
internal static class NoAnswerText
{
    private const int OutletsNamed = 3;
    private const int TitlesNamed = 3;

    /// <summary>The coverage does not hold the answer: says so, what it does hold, and what comes nearest.</summary>
    public static string NotInCoverage(CoverageScope scope, IReadOnlyList<SourceArticle> nearest)
    {
        var text = new StringBuilder("Xin lỗi, tôi không tìm thấy câu trả lời trong các bài báo đang có.");
        if (scope.Articles == 0)
        {
            return text.Append(" Hiện chưa có bài báo nào được nạp.").ToString();
        }

        text.Append(CultureInfo.InvariantCulture, $" Kho tin hiện có {scope.Articles} bài");
        if (scope.Outlets.Count > 0)
        {
            text.Append(scope.Outlets.Count > OutletsNamed
                ? $" của {Names(scope.Outlets.Take(OutletsNamed))} và {scope.Outlets.Count - OutletsNamed} nguồn khác"
                : $" của {Names(scope.Outlets)}");
        }

        if (scope is { From: { } from, To: { } to })
        {
            text.Append(from == to ? $", ngày {Show(from)}" : $", từ {Show(from)} đến {Show(to)}");
        }

        text.Append('.');
        if (nearest.Count > 0)
        {
            text.Append(" Bài gần nhất với câu hỏi: ").AppendJoin("; ", nearest.Take(TitlesNamed).Select(a => $"“{ShownName.Title(a.Title)}”")).Append('.');
        }

        return text.ToString();
    }

    public static string Empty => "Xin mời nhập câu hỏi, ví dụ: “Chủ đề của năm Chủ tịch ASEAN 2020 là gì?”";

    public static string Unclear => "Xin lỗi, tôi chưa hiểu bạn muốn hỏi gì. Bạn vui lòng hỏi rõ hơn, ví dụ: “Chủ đề của năm Chủ tịch ASEAN 2020 là gì?”";

    /// <summary>The question points at something that was never said.</summary>
    public static string LeftOpen => "Xin lỗi, tôi chưa rõ bạn đang hỏi về ai hoặc về điều gì. Bạn vui lòng nêu rõ tên trong câu hỏi, ví dụ: “Thủ tướng Nhật Bản là ai?”";

    public static string TooLong(int longest) => $"Câu hỏi dài quá {longest} ký tự. Xin hỏi ngắn gọn hơn.";

    private static string Names(IEnumerable<string> outlets) => string.Join(", ", outlets.Select(ShownName.Outlet));

    private static string Show(DateOnly date) => VietnameseDate.Show(date, DatePrecision.Day);
}
