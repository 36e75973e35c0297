using System.Text.RegularExpressions;
using DiplomacyBot.Coverage.Cleaning;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>
/// The author in the last line: "Hữu Toàn", "Mai Loan - Hương Giang", "Hoàng Anh/Báo Tin tức và Dân tộc", "Tin, ảnh: BÙI ĐỨC". What
/// names only an agency ("Theo TTXVN", "(Vietnam+)") is no author and stays in the text.
/// </summary>
internal static partial class Byline
{
    private const int MostWords = 20;

    public static void Take(LineSheet sheet, StatedMetadata metadata)
    {
        var kept = sheet.KeptIndexes();
        // A page that is all short lines has no last line to trust.
        if (kept.Count == 0 || !sheet.Kept.Any(line => line.IsProse))
        {
            return;
        }

        var last = sheet[kept[^1]];
        if (TakeFrom(sheet, kept[^1], metadata) || kept.Count < 2 || !IsSource(last))
        {
            return;
        }

        // "Bạch Dương" above "Theo Defense Express".
        TakeFrom(sheet, kept[^2], metadata);
    }

    private static bool TakeFrom(LineSheet sheet, int index, StatedMetadata metadata)
    {
        if (sheet[index].Key.Contains("(ảnh", StringComparison.Ordinal) || Read(sheet[index].Text) is not { } author)
        {
            return false;
        }

        metadata.Author ??= author;
        sheet.Remove(index, RemovalReason.Byline);
        return true;
    }

    private static bool IsSource(SheetLine line) => line.Words <= MostWords && (Source().IsMatch(line.Key) || IsAgency(line.Text));

    /// <summary>The names of a byline joined by ", "; null when the line is none.</summary>
    public static string? Read(string line)
    {
        if (line.Length > 120 || WordCount.Of(line) > MostWords)
        {
            return null;
        }

        // Behind the names: the paper, what was done with the text, whose report it is.
        var bare = Credit().Replace(Prefix().Replace(line, ""), "").TrimEnd(' ', '.', ',', ';');
        if (bare.Length == 0)
        {
            return null;
        }

        var slash = bare.IndexOf('/', StringComparison.Ordinal);
        var parts = Joins().Split(slash < 0 ? bare : bare[..slash]).Select(n => n.Trim()).Where(n => n.Length > 0).ToList();
        var names = parts.TakeWhile(PersonalName.Is).ToList();
        return names.Count is >= 1 and <= 4 && parts.Skip(names.Count).All(IsAgency) ? string.Join(", ", names.Select(PersonalName.Show)) : null;
    }

    // What may stand beside the names: a source ("Kyiv Independent", "rferl.org") or a colleague's initials ("H.P").
    private static bool IsAgency(string part) =>
        WordCount.Of(part) <= 3 && (part.Contains('.', StringComparison.Ordinal) || part.Split(' ').All(word => char.IsUpper(word[0])));

    [GeneratedRegex(@"^(?:(?:tin|bài|tin,? bài|bài viết|thực hiện|tác giả|thơ|tản văn|truyện ngắn)(?:(?:\s*,|\s*-|\s*/|\s+và)\s*(?:ảnh|clip|video|ảnh-clip))*\s*:|\()\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\s*\((?:[^()]{1,60})\)?\s*\.?\s*$|\s+\(?(?:biên dịch|lược dịch|tổng hợp|dịch|thực hiện)\b.*$|\s+(?:theo|nguồn)\s*:?\s+.*$|(?<=\p{L})\)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^\(?(?:theo|nguồn)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    [GeneratedRegex(@"\s*[-–—,&;]\s*|\s+và\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Joins();
}
