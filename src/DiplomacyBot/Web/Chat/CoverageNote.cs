using System.Globalization;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Language.Dates;
using static DiplomacyBot.Web.Layout;

namespace DiplomacyBot.Web.Chat;

/// <summary>Tells a reader what can be asked about: how many articles, of which outlets, of which time.</summary>
internal static class CoverageNote
{
    private const int MostOutlets = 8;

    /// <summary>A number in short and, opened, the rest. It needs no script.</summary>
    public static string Render(CoverageSummary coverage)
    {
        var articles = coverage.Articles - coverage.Duplicates;
        return $"<details class=\"coverage\"><summary>Kho tin: {Number(articles)} bài</summary><div>{(articles == 0 ? "<p>Kho tin chưa có bài nào; bot chưa trả lời được câu hỏi nào.</p>" : Inside(coverage, articles))}</div></details>";
    }

    private static string Inside(CoverageSummary coverage, int articles)
    {
        var period = coverage is { From: { } from, To: { } to } ? $", đăng {(from == to ? "ngày " : "")}{VietnameseDate.Show(from, to, DatePrecision.Period)}" : "";
        var note = $"<p>{Number(articles)} bài báo{period}. Điều gì các bài này không nói đến, bot sẽ trả lời là không có.</p>";
        if (coverage.Outlets.Count == 0)
        {
            return note;
        }

        var rest = coverage.Outlets.Skip(MostOutlets).Sum(static o => o.Articles);
        var unknown = coverage.Articles - coverage.Outlets.Sum(static o => o.Articles);
        var lines = coverage.Outlets.Take(MostOutlets).Select(static o => Line(o.Outlet, o.Articles))
            .Append(rest > 0 ? Line($"{Number(coverage.Outlets.Count - MostOutlets)} báo khác", rest) : "")
            .Append(unknown > 0 ? Line("Không rõ báo", unknown) : "");
        return $"{note}<ul>{string.Concat(lines)}</ul>";
    }

    private static string Line(string outlet, int articles) => $"<li><span>{Html.Encode(outlet)}</span> <span>{Number(articles)}</span></li>";

    /// <summary>The Vietnamese way: 1.234.</summary>
    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
