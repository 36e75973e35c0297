using System.Text.RegularExpressions;

namespace DiplomacyBot.Coverage.Cleaning.Rules;

/// <summary>
/// Lists of related stories. Under a heading that only ever stands at a page's foot ("Tin cùng chuyên mục") everything to the end
/// goes; under one that also opens boxes within an article ("Đọc thêm", "Tin liên quan") only what is recognisably a teaser goes:
/// headlines, captions, sentences cut by dots, leads that open with an outlet's sign. In both cases running text that goes on for
/// two paragraphs is the article again and stays.
/// </summary>
internal sealed partial class RelatedStoriesRule : ICleaningRule
{
    private static readonly Phrases FootHeadings = new(
        "Tin cùng chuyên mục", "Cùng chuyên mục", "Bài cùng chuyên mục", "Tin bài cùng chuyên mục", "Các tin khác", "Tin khác", "Các bài khác", "Bài khác", "Tin bài khác",
        "Các tin cũ hơn", "Tin cũ hơn", "Tin đã đưa", "Các tin đã đưa", "Tin mới hơn", "Đọc nhiều", "Đọc nhiều nhất", "Tin đọc nhiều", "Xem nhiều", "Xem nhiều nhất",
        "Tin nổi bật", "Tin mới", "Tin mới nhất", "Mới nhất", "Tin nóng", "Tin tiêu điểm", "Có thể bạn quan tâm", "Bạn có thể quan tâm", "Dành cho bạn", "Tin tài trợ", "Các tin liên quan khác");

    private static readonly Phrases BoxHeadings = new(
        "Đọc thêm", "Xem thêm", "Tin liên quan", "Tin bài liên quan", "Các tin liên quan", "Tin tức liên quan", "Bài liên quan", "Bài viết liên quan", "Các bài viết liên quan",
        "Bài viết cùng chủ đề", "Cùng chủ đề", "Chủ đề liên quan", "Sự kiện liên quan", "Liên quan", "Tham khảo thêm");

    private const int LeastProseBefore = 1;

    public void Apply(LineSheet sheet)
    {
        var kept = sheet.KeptIndexes();
        var prose = 0;
        for (var k = 0; k < kept.Count; k++)
        {
            var line = sheet[kept[k]];
            var foot = FootHeadings.Has(line);
            if (prose >= LeastProseBefore && (foot || BoxHeadings.Has(line)))
            {
                k = RemoveFrom(sheet, kept, k, foot) - 1;
            }
            else if (line.IsProse)
            {
                prose++;
            }
        }
    }

    // Returns the place of the first line that stays.
    private static int RemoveFrom(LineSheet sheet, List<int> kept, int heading, bool foot)
    {
        sheet.Remove(kept[heading], RemovalReason.RelatedStories);
        var k = heading + 1;
        for (; k < kept.Count; k++)
        {
            var line = sheet[kept[k]];
            foot |= FootHeadings.Has(line);
            if (line.IsProse && !IsTeaserLead(line) && (!foot || TextGoesOn(sheet, kept, k)))
            {
                break;
            }

            sheet.Remove(kept[k], RemovalReason.RelatedStories);
        }

        return k;
    }

    private static bool IsTeaserLead(SheetLine line) => OutletSign().IsMatch(line.Text) || SentenceEnd.IsCut(line.Text);

    private static bool TextGoesOn(LineSheet sheet, List<int> kept, int k) =>
        k + 1 < kept.Count && sheet[kept[k + 1]] is { IsProse: true } next && !IsTeaserLead(next);

    [GeneratedRegex(@"^(\([^()]{2,30}\)|[A-ZĐ][A-ZĐ.]{1,14})\s*[-–—]\s", RegexOptions.CultureInvariant)]
    private static partial Regex OutletSign();
}
