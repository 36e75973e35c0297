using System.Text.Json;

namespace DiplomacyBot.Coverage.Tests;

/// <summary>Makes articles that differ from each other as much as wanted.</summary>
internal static class Texts
{
    private static readonly string[] Words =
        ["hội", "nghị", "cấp", "cao", "hợp", "tác", "khu", "vực", "hòa", "bình", "ổn", "định", "phát", "triển", "đối", "ngoại", "đại", "sứ", "thảo", "luận", "chủ", "trì", "phiên", "họp", "quốc", "tế", "biển", "đảo", "kinh", "tế"];

    /// <summary>A headline and a body of its own.</summary>
    public static string Article(int number, int paragraphs = 3) => $"Tin đối ngoại trong ngày: bài {number}\n\n{Body(number, paragraphs)}";

    /// <summary>Paragraphs of 40 syllables; the same for the same number.</summary>
    public static string Body(int number, int paragraphs = 3)
    {
        var random = new Random(1000 + number);
        return string.Join('\n', Enumerable.Range(0, paragraphs).Select(_ => "Theo " + string.Join(' ', Enumerable.Range(0, 39).Select(_ => Words[random.Next(Words.Length)])) + "."));
    }

    /// <summary>A line of a JSON Lines file.</summary>
    public static string Line(string url, string text, string title = "Tiêu đề", string? outlet = null) => JsonSerializer.Serialize(new { url, title, outlet, text });
}
