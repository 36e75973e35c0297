using System.Text.RegularExpressions;

namespace DiplomacyBot.Coverage.Cleaning.Rules;

/// <summary>Links of the page's frame: "Nhảy đến nội dung", menus and the path "Trang chủ > Thời sự" above the headline.</summary>
internal sealed partial class NavigationRule : ICleaningRule
{
    // A menu stands above the first paragraph; the same word further down may be a cross-heading.
    private static readonly Phrases Anywhere = new(
        "Nhảy đến nội dung", "Chuyển đến nội dung", "Chuyển tới nội dung", "Chuyển đến nội dung chính", "Bỏ qua nội dung",
        "Đến nội dung chính", "Skip to content", "Skip to main content", "Về đầu trang", "Lên đầu trang", "Trở về đầu trang",
        "Quay lại đầu trang", "Về trang chủ", "Back to top", "Bật JavaScript để xem trang");

    private static readonly Phrases AboveText = new(
        "Trang chủ", "Trang nhất", "Menu", "Danh mục", "Chuyên mục", "Tìm kiếm", "Đăng nhập", "Đăng ký", "Đăng nhập / Đăng ký",
        "Đăng nhập | Đăng ký", "E-paper", "Báo in", "English", "Tiếng Việt", "Đóng", "Thời sự", "Chính trị", "Thế giới", "Đối ngoại");

    public void Apply(LineSheet sheet)
    {
        var inText = false;
        for (var i = 0; i < sheet.Count; i++)
        {
            var line = sheet[i];
            inText |= line.IsProse;
            if (Anywhere.Has(line) || (!inText && (AboveText.Has(line) || Breadcrumb().IsMatch(line.Key))))
            {
                sheet.Remove(i, RemovalReason.Navigation);
            }
        }
    }

    [GeneratedRegex(@"^(trang chủ|trang nhất|home)\s*[>»/|›].{0,100}$", RegexOptions.CultureInvariant)]
    private static partial Regex Breadcrumb();
}
