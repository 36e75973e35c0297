using System.Text.RegularExpressions;

namespace DiplomacyBot.Models.Double;

/// <summary>Plays a model that copies: of the numbered passages in the prompt it takes the sentence with most of the question's words, and cites it.</summary>
public static partial class HonestWriter
{
    /// <summary>The reply to a prompt of the bot.</summary>
    public static string Reply(string prompt)
    {
        var question = Question().Match(prompt).Groups["text"].Value;
        var words = Words(question).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var best = Passage().Matches(prompt)
            .SelectMany(passage => Sentence().Matches(passage.Groups["text"].Value).Select(sentence => (Number: passage.Groups["number"].Value, Text: sentence.Value.Trim())))
            .Where(static sentence => sentence.Text.Length > 20)
            .DefaultIfEmpty()
            .MaxBy(sentence => sentence.Text is null ? 0 : Words(sentence.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count(words.Contains));
        return best.Text is null ? "KHÔNG ĐỦ CĂN CỨ" : $"{best.Text.TrimEnd('.')} [{best.Number}].";
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(static word => word.Value);

    [GeneratedRegex(@"═══ ĐOẠN (?<number>\d+) ═══.*?Nội dung: (?<text>.*?)═══ HẾT ĐOẠN", RegexOptions.Singleline)]
    private static partial Regex Passage();

    [GeneratedRegex(@"═══ CÂU HỎI ═══\s*(?<text>.*?)\s*═══ HẾT CÂU HỎI", RegexOptions.Singleline)]
    private static partial Regex Question();

    [GeneratedRegex(@"[^.!?\n]+(?:\.(?=\d)[^.!?\n]*)*[.!?]?")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
