using System.Text.RegularExpressions;

namespace DiplomacyBot.Coverage.Cleaning.Rules;

/// <summary>Lines that send the reader elsewhere: "Mời độc giả xem thêm video: …", "Xem thêm: …", "&gt;&gt; …", "Quảng cáo".</summary>
internal sealed partial class PromotionRule : ICleaningRule
{
    private const int LinkWords = 45;

    private static readonly Phrases Whole = new(
        "Quảng cáo", "Advertisement", "Ads", "QC", "Tài trợ", "Nội dung quảng cáo", "Thông tin quảng cáo", "Xem tài liệu", "Xem chi tiết tại đây", "Xem chi tiết",
        "Xem video", "Xem tại đây", "Bấm để xem", "Nhấn để xem thêm", "Tải ứng dụng", "Đăng ký nhận tin", "Nhận bản tin");

    public void Apply(LineSheet sheet)
    {
        for (var i = 0; i < sheet.Count; i++)
        {
            var line = sheet[i];
            if (Whole.Has(line)
                || (line.Words <= LinkWords && (Invitation().IsMatch(line.Key) || Link().IsMatch(line.Key) || (Arrow().IsMatch(line.Key) && !line.EndsSentence && !line.Key.Contains("ảnh", StringComparison.Ordinal)))))
            {
                sheet.Remove(i, RemovalReason.Promotion);
            }
        }
    }

    [GeneratedRegex(@"^[>»\s]*mời (độc giả|quý độc giả|bạn đọc|quý vị|quý vị và các bạn|quý bạn đọc|các bạn)( cùng)? (xem|theo dõi|đón đọc|đón xem|tham khảo)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Invitation();

    // A headline after the colon: nothing that ends as a sentence with a full stop.
    [GeneratedRegex(@"^[>»\s]*(xem thêm|đọc thêm|xem ngay|đọc ngay|tin liên quan|bài liên quan|xem tiếp)\s*[:>»-]+\s*[^.]*[^.]$", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(>>+|»|▶|►|☞)", RegexOptions.CultureInvariant)]
    private static partial Regex Arrow();
}
