using System.Text.RegularExpressions;

namespace DiplomacyBot.Coverage.Cleaning.Rules;

/// <summary>
/// The footer of the company behind a site: name, licence, addresses, telephones. It is taken off the end of the text only,
/// line by line upwards, and only when it names a company or licence and at least three kinds of contact lines: an article
/// that ends with where to send donations has no licence.
/// </summary>
internal sealed partial class CompanyFooterRule : ICleaningRule
{
    private const int LeastKinds = 3;
    private const int LabelWords = 12;
    private const int FooterWords = 45;

    public void Apply(LineSheet sheet)
    {
        var kept = sheet.KeptIndexes();
        var first = kept.Count;
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        for (var k = kept.Count - 1; k >= 0; k--)
        {
            var line = sheet[kept[k]];
            if (KindOf(line) is { } kind)
            {
                kinds.Add(kind);
                first = k;
            }
            else if (line.IsProse || line.Words > LabelWords)
            {
                break;
            }
        }

        if (first > 0 && kinds.Count >= LeastKinds && (kinds.Contains("company") || kinds.Contains("licence")))
        {
            for (var k = first; k < kept.Count; k++)
            {
                sheet.Remove(kept[k], RemovalReason.CompanyFooter);
            }
        }
    }

    private static string? KindOf(SheetLine line)
    {
        if (line.Words > FooterWords)
        {
            return null;
        }

        return CompanyName().IsMatch(line.Text) ? "company"
            : Licence().IsMatch(line.Key) ? "licence"
            : Seat().IsMatch(line.Key) ? "seat"
            : Mail().IsMatch(line.Key) ? "mail"
            : Telephone().IsMatch(line.Key) ? "telephone"
            : Editors().IsMatch(line.Key) ? "editors"
            : null;
    }

    // In capitals throughout, as a letterhead is.
    [GeneratedRegex(@"^(CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|CTY)\s[\p{Lu}\p{M}\d\s&.,()\-–""“”]+$", RegexOptions.CultureInvariant)]
    private static partial Regex CompanyName();

    [GeneratedRegex(@"^(giấ[yp] phép\b|gpkd|gpđkkd|mã số thuế|mst\s*:|số đăng ký kinh doanh|bản quyền (thuộc|©)|©|copyright\b|ghi rõ nguồn|cơ quan chủ quản)", RegexOptions.CultureInvariant)]
    private static partial Regex Licence();

    [GeneratedRegex(@"^(trụ sở|địa chỉ|chi nhánh|văn phòng( đại diện)?|t(?:òa|oà) soạn|đ/c)\b[^.!?]*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Seat();

    [GeneratedRegex(@"^(e-?mail|thư điện tử|website|web)\s*:|^[\w.+-]+@[\w-]+(\.[\w-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex(@"^(điện thoại|đt|tel|số điện thoại|hotline|đường dây nóng|fax|liên hệ quảng cáo)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"^(quyền |phó )?(tổng biên tập|thư ký t(?:òa|oà) soạn)\b|^(người )?chịu trách nhiệm (nội dung|chính)", RegexOptions.CultureInvariant)]
    private static partial Regex Editors();
}
