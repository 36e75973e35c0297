using System.Text.RegularExpressions;

namespace DiplomacyBot.Coverage.Cleaning.Rules;

/// <summary>
/// Pictures: a line that only names the photographer is removed, a caption is marked and stays, and the announcement of a
/// gallery that ends the text ("Một số hình ảnh của … :") is removed because nothing follows it.
/// </summary>
internal sealed partial class CaptionRule : ICleaningRule
{
    private const int CreditWords = 9;
    private const int GalleryWords = 40;
    private const int CaptionWords = 80;

    private static readonly Phrases Bare = new(
        "Ảnh minh họa", "Ảnh tư liệu", "Ảnh", "Ảnh chụp màn hình", "Ảnh cắt từ clip", "Ảnh cắt từ video", "Clip", "Video", "Ảnh minh họa AI");

    public void Apply(LineSheet sheet)
    {
        for (var i = 0; i < sheet.Count; i++)
        {
            var line = sheet[i];
            if (!MayBeCaption(line))
            {
                continue;
            }

            if (Bare.Has(line) || (line.Words <= CreditWords && Credit().IsMatch(line.Key)))
            {
                sheet.Remove(i, RemovalReason.PhotoCredit);
            }
            else if (CreditAtEnd().IsMatch(line.Key) || CaptionStart().IsMatch(line.Key))
            {
                sheet.MarkCaption(i);
            }
        }

        if (sheet.KeptIndexes() is [.., var last] && sheet[last].Words <= GalleryWords && Gallery().IsMatch(sheet[last].Key))
        {
            sheet.Remove(last, RemovalReason.Gallery);
        }
    }

    // Spares paragraphs the patterns below: a caption is short, and names its source behind a colon or opens as captions do.
    private static bool MayBeCaption(SheetLine line) =>
        line.Words <= CreditWords || (line.Words <= CaptionWords && (line.Text.Contains(':', StringComparison.Ordinal) || "ảẢhHtTqQcC".Contains(line.Text[0], StringComparison.Ordinal)));

    // "Ảnh: Reuters", "(Ảnh: THX/TTXVN)", "Ảnh minh họa. Nguồn: AFP", "Nguồn video: THĐT". What follows the colon must be a
    // name, not a clause, so it holds no full stop but its last.
    [GeneratedRegex(@"^[(\[]?((ảnh|hình|ảnh, clip|ảnh/clip|clip|video)( minh h(?:ọa|oạ)| tư liệu)?[.\s-]*[(]?((nguồn|ảnh)( ảnh)?\s*:)|(ảnh|nguồn ảnh|nguồn video|nguồn clip|nguồn hình|ảnh, clip|ảnh minh h(?:ọa|oạ)|ảnh tư liệu)\s*:)[^.:;,]{2,50}(, [^.:;,]{2,30})?\.?[)\]]{0,2}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"[\s.(\-–|][(]?(ảnh|nguồn|nguồn ảnh|ảnh tư liệu|ảnh minh h(?:ọa|oạ)|video|clip|hình)\s*:\s*[^:]{2,70}$", RegexOptions.CultureInvariant)]
    private static partial Regex CreditAtEnd();

    [GeneratedRegex(@"^(ảnh minh h(?:ọa|oạ)|hình ảnh tại|toàn cảnh (phiên|cuộc|buổi|lễ|hội)|quang cảnh (phiên|cuộc|buổi|lễ|hội)|các đại biểu chụp ảnh|(clip|video|ảnh)\s*:)", RegexOptions.CultureInvariant)]
    private static partial Regex CaptionStart();

    [GeneratedRegex(@"^(một số|những|chùm|dưới đây là (một số|những)|sau đây là (một số|những)) (hình )?ảnh .{0,250}:$", RegexOptions.CultureInvariant)]
    private static partial Regex Gallery();
}
