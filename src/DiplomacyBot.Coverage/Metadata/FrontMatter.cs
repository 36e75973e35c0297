using System.Text.RegularExpressions;
using DiplomacyBot.Coverage.Cleaning;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>
/// "Tiêu đề: …", "Nguồn: …", "Ngày: …", "Tác giả: …", "URL: …" (or their English names) in the first lines of a text file, with or
/// without lines of dashes around them. The block ends at the first line that is none of these.
/// </summary>
internal static partial class FrontMatter
{
    public static void Take(LineSheet sheet, StatedMetadata metadata)
    {
        for (var i = 0; i < sheet.Count; i++)
        {
            if (Dashes().IsMatch(sheet[i].Text))
            {
                sheet.Remove(i, RemovalReason.Metadata);
                continue;
            }

            var field = Field().Match(sheet[i].Text);
            if (!field.Success)
            {
                return;
            }

            Set(metadata, field.Groups["name"].Value.ToLowerInvariant(), field.Groups["value"].Value.Trim().Trim('"', '“', '”'));
            sheet.Remove(i, RemovalReason.Metadata);
        }
    }

    private static void Set(StatedMetadata metadata, string name, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        switch (name)
        {
            case "tiêu đề" or "title":
                metadata.Title ??= value;
                break;
            case "nguồn" or "báo" or "outlet" or "source":
                metadata.Outlet ??= value;
                break;
            case "tác giả" or "author":
                metadata.Author ??= value;
                break;
            case "ngày" or "ngày đăng" or "date":
                metadata.Publication ??= StatedDate.Read(value);
                metadata.UnreadDate ??= metadata.Publication is null ? value : null;
                break;
            default:
                metadata.Url ??= value;
                break;
        }
    }

    [GeneratedRegex(@"^-{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^(?<name>tiêu đề|title|nguồn|báo|outlet|source|tác giả|author|ngày đăng|ngày|date|url|link|đường dẫn)\s*:\s*(?<value>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Field();
}
