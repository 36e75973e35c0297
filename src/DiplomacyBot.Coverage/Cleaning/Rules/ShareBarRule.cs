using System.Text.RegularExpressions;

namespace DiplomacyBot.Coverage.Cleaning.Rules;

/// <summary>Buttons for sharing, listening, printing and commenting, and the bar of news aggregators ("19 / liên quan / Gốc").</summary>
internal sealed partial class ShareBarRule : ICleaningRule
{
    private static readonly Phrases Buttons = new(
        "Chia sẻ", "Chia sẻ bài viết", "Chia sẻ qua Facebook", "Chia sẻ Facebook", "Facebook", "Twitter", "Zalo", "Messenger", "Telegram",
        "Pinterest", "LinkedIn", "Copy link", "Sao chép", "Sao chép liên kết", "Sao chép link", "Đã sao chép liên kết", "In bài viết", "In bài", "Bản in", "In trang",
        "Gửi email", "Gửi bài viết", "Gửi bài", "Lưu bài", "Lưu bài viết", "Thích", "Like", "Share", "Tweet", "Bình luận", "Bình luận bài viết",
        "Viết bình luận", "Ý kiến bạn đọc", "Gửi bình luận", "Ý kiến của bạn", "Nghe bài viết", "Nghe đọc bài", "Nghe audio", "Giọng nữ", "Giọng nam",
        "Nữ miền Bắc", "Nữ miền Nam", "Nam miền Bắc", "Nam miền Nam", "Tốc độ đọc", "0:00", "00:00", "0:00 / 0:00", "0:00/0:00", "A-", "A+", "A- A+", "Cỡ chữ", "Gốc",
        "Theo dõi chúng tôi trên", "Google News", "Theo dõi trên Google News", "Xem thêm bình luận", "Đánh giá bài viết");

    private static readonly Phrases Related = new("liên quan");

    public void Apply(LineSheet sheet)
    {
        var aggregated = false;
        for (var i = 0; i < sheet.Count; i++)
        {
            if (Buttons.Has(sheet[i]) || FollowUs().IsMatch(sheet[i].Key))
            {
                aggregated |= sheet[i].Key == "gốc";
                sheet.Remove(i, RemovalReason.ShareBar);
            }
            else if (Related.Has(sheet[i]))
            {
                aggregated = true;
                sheet.Remove(i, RemovalReason.ShareBar);
                if (i > 0 && Count().IsMatch(sheet[i - 1].Text))
                {
                    sheet.Remove(i - 1, RemovalReason.ShareBar);
                }
            }
        }

        for (var i = 0; aggregated && i < sheet.Count; i++)
        {
            if (Ago().IsMatch(sheet[i].Key))
            {
                sheet.Remove(i, RemovalReason.ShareBar);
            }
        }
    }

    [GeneratedRegex(@"^\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"^\d{1,2} (phút|giờ|ngày) trước$", RegexOptions.CultureInvariant)]
    private static partial Regex Ago();

    [GeneratedRegex(@"^theo dõi [^.]{1,60} trên (google news|facebook|zalo|youtube|tiktok|telegram)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex FollowUs();
}
