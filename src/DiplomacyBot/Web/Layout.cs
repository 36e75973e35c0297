using System.Text.Encodings.Web;

namespace DiplomacyBot.Web;

/// <summary>What all pages share.</summary>
internal static class Layout
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    /// <summary>Everything up to and with the opening body tag.</summary>
    public static string Head(string title) =>
        $"<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Html.Encode(title)} – DiplomacyBot</title><link rel=\"stylesheet\" href=\"/assets/site.css\"><link rel=\"icon\" href=\"data:,\"></head><body>\n";

    /// <summary>A page that only says something.</summary>
    public static string Message(string title, string text) =>
        $"{Head(title)}<main><h1>{Html.Encode(title)}</h1><p>{Html.Encode(text)}</p><p><a href=\"/\">← Hỏi tiếp</a></p></main></body></html>";
}
