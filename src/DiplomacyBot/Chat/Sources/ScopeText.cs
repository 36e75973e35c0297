using System.Globalization;
using System.Text;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Chat.Sources;

/// <summary>What the coverage holds, in Markdown.</summary>
internal static class ScopeText
{
    private const int MostOutlets = 30;
    private const int LongestOutlet = 80;

    /// <param name="summary">What it holds.</param>
    /// <param name="improved">The reader's client makes links of addresses and the like; see <see cref="MarkdownText.From"/>.</param>
    public static string Of(CoverageSummary summary, bool improved = false)
    {
        if (summary.Articles == 0)
        {
            return "Kho tin hiện chưa có bài báo nào.";
        }

        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Kho tin hiện có **{Number(summary.Articles)} bài**");
        if (summary.Duplicates > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $", trong đó {Number(summary.Duplicates)} bài đăng lại");
        }

        if (summary is { From: { } from, To: { } to })
        {
            text.Append(from == to ? $", ngày {Day(from)}" : $", từ {Day(from)} đến {Day(to)}");
        }

        text.Append(".\n\n**Nguồn**\n");
        foreach (var outlet in summary.Outlets.Take(MostOutlets))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- {Plain(outlet.Outlet, improved)}: {Number(outlet.Articles)} bài");
        }

        if (summary.Outlets.Count > MostOutlets)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- {Number(summary.Outlets.Count - MostOutlets)} nguồn khác: {Number(summary.Outlets.Skip(MostOutlets).Sum(static o => o.Articles))} bài");
        }

        if (summary.Articles - summary.Outlets.Sum(static o => o.Articles) is > 0 and var unknown)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- Không rõ nguồn: {Number(unknown)} bài");
        }

        return text.ToString();
    }

    /// <summary>An outlet's name comes from the articles: it is no Markdown.</summary>
    private static string Plain(string outlet, bool improved) => MarkdownText.From(ShortText.Cut(outlet, LongestOutlet), static _ => false, static _ => false, improved);

    private static string Day(DateOnly day) => VietnameseDate.Show(day, DatePrecision.Day);

    /// <summary>1.234, the Vietnamese way.</summary>
    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
