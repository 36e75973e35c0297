using System.Text.RegularExpressions;
using DiplomacyBot.Coverage.Cleaning;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>A first line such as "date 2021-04 (VTC News) -": date and outlet, put there by whoever gathered the text.</summary>
internal static partial class HeaderLine
{
    private const int Within = 3;

    public static void Take(LineSheet sheet, StatedMetadata metadata)
    {
        for (var i = 0; i < Math.Min(Within, sheet.Count); i++)
        {
            if (!sheet[i].IsKept || Shape().Match(sheet[i].Text) is not { Success: true } header)
            {
                continue;
            }

            if (StatedDate.Read(header.Groups["date"].Value) is not { } publication)
            {
                continue;
            }

            metadata.Publication ??= publication;
            if (header.Groups["outlet"].Success)
            {
                metadata.Outlet ??= header.Groups["outlet"].Value.Trim();
            }

            sheet.Remove(i, RemovalReason.Metadata);
            return;
        }
    }

    [GeneratedRegex(@"^(?:date|ngày)?\s*:?\s*(?<date>\d{4}(?:-\d{1,2}){0,2}|\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}|\d{1,2}/\d{4})\s*(?:\((?<outlet>[^()]{2,60})\)\s*[-–—:]?|[-–—])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shape();
}
