using System.Text.Encodings.Web;
using DiplomacyBot.Web.Assets;

namespace DiplomacyBot.Web;

/// <summary>The frame of all pages.</summary>
internal static class Layout
{
    public const string Name = "Hỏi kho tin đối ngoại";

    /// <summary>Leaves Vietnamese letters as they are and takes everything that could be markup.</summary>
    public static readonly HtmlEncoder Html = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    /// <summary>Everything up to and with the opening body tag.</summary>
    /// <param name="title">The page's title, plain text.</param>
    /// <param name="more">More for the head, markup.</param>
    public static string Head(string title, string more = "") =>
        $"""
        <!DOCTYPE html>
        <html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content"><meta name="color-scheme" content="light dark">
        <title>{Html.Encode(title)} – DiplomacyBot</title><link rel="icon" href="{AssetCatalogue.Url("icon.svg")}" type="image/svg+xml"><link rel="stylesheet" href="{AssetCatalogue.Url("site.css")}">{more}</head><body>

        """;

    /// <summary>A page that only says something.</summary>
    public static string Message(string title, string text) =>
        $"{Head(title)}<main class=\"sheet\"><h1>{Html.Encode(title)}</h1><p>{Html.Encode(text)}</p><p><a href=\"/\">← {Name}</a></p></main></body></html>";
}
