using System.Globalization;

namespace DiplomacyBot.Language.Tests.Syllables;

/// <summary>Seeded random texts: words of the press with everything that breaks text handling mixed in.</summary>
internal static class RandomText
{
    private static readonly string[] Words =
    [
        "Hội", "đồng", "Bảo", "an", "LHQ", "hoà", "Thuý", "quý", "TP. HCM", "GS.TS.", "v.v.", "ông J. D. Vance", "12,5", "1.234", "22.9", "19/4",
        "tỷ", "tỉ USD", "phần trăm", "lần thứ", "XIII", "mười hai", "năm 2025", "MiG-29", "COVID-19", "Türk", "Yılmaz", "hòa bình.Ngày", "Ảnh: Reuters.",
        "(Ảnh: TTXVN)", "“Gắn kết”", "\"Chúng tôi", "'đình chiến'", "đi!\"", "«Oui»", "...", "…", "./.", "?", "!", ".", ",", ";", ":", "- ", "• ", "1. ", "a) ",
    ];

    private static readonly string[] Oddities =
    [
        "\n", "\r\n", "\n\n", "\t", "\u00A0", "\u200B", "\u200D", "\uFEFF", "\u0301", "\u0323", "\u0302", "\u031B", "\u20D0", "\uD83D", "\uDE00", "😀", "👍🏽",
        "\0", "\u0007", "\uFFFE", "\uFFFF", "İ", "I\u0307", "ß", "æ", "ǰ", "J\u030C", "\u212A", "\u212B", "\u1100", "\u1161", "\u11A8", "한국", "中国", "é", "Ð", "ð",
        "\u0345", "ﬁ", "Å", "\u0958", "\u2028", "\u1D1BC", "oà", "òa", "uý", "úy", "Q", "q", "\u180E",
    ];

    public static IEnumerable<string> Many(int count)
    {
        var random = new Random(20251103);
        for (var n = 0; n < count; n++)
        {
            yield return Make(random, random.Next(3) switch { 0 => 0, 1 => 15, _ => 70 });
        }
    }

    public static IEnumerable<string> Vietnamese(int count)
    {
        var random = new Random(190421);
        for (var n = 0; n < count; n++)
        {
            yield return Make(random, 0);
        }
    }

    /// <summary>The text in escapes, so that a failing test can be read.</summary>
    public static string Show(string text) => string.Concat(text.Select(c =>
        c is >= ' ' and < (char)0x2100 ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    private static string Make(Random random, int percentOdd)
    {
        var parts = new string[random.Next(14)];
        for (var i = 0; i < parts.Length; i++)
        {
            var odd = random.Next(100) < percentOdd;
            var part = odd ? Oddities[random.Next(Oddities.Length)] : Words[random.Next(Words.Length)];
            parts[i] = odd || random.Next(4) == 0 ? part : part + ' ';
        }

        return string.Concat(parts);
    }
}
