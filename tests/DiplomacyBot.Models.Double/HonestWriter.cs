using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Models.Double;

/// <summary>
/// Plays a model that copies and keeps to its prompt: of the numbered passages it takes the two sentences with the most and rarest of the question's words, as BM25 counts them over
/// what it was shown, and cites them. What it cannot show is a model's understanding: a sentence with the question's words need not hold the answer.
/// </summary>
public static partial class HonestWriter
{
    private const int Shortest = 20;
    private const int Most = 2;
    private const double Saturation = 1.2;
    private const double LengthShare = 0.5;

    /// <summary>The reply to a prompt of the bot.</summary>
    public static string Reply(string prompt)
    {
        var question = Terms(Question().Match(prompt).Groups["text"].Value).ToHashSet(StringComparer.Ordinal);
        var sentences = Passage().Matches(prompt)
            .SelectMany(static passage => Sentence().Matches(passage.Groups["text"].Value).Select(sentence => (Number: passage.Groups["number"].Value, Text: sentence.Value.Trim())))
            .Where(static sentence => sentence.Text.Length > Shortest && !RelativeDay().IsMatch(sentence.Text))
            .DistinctBy(static sentence => sentence.Text)
            .Select(static sentence => (sentence.Number, sentence.Text, Terms: Terms(sentence.Text).ToList()))
            .ToList();
        if (sentences.Count == 0)
        {
            return "KHÔNG ĐỦ CĂN CỨ";
        }

        var usual = sentences.Average(static sentence => sentence.Terms.Count);
        var weights = question.ToDictionary(static term => term, term => Math.Log(1 + (sentences.Count / (0.5 + sentences.Count(sentence => sentence.Terms.Contains(term))))), StringComparer.Ordinal);
        return string.Join(' ', sentences.OrderByDescending(Score).Take(Most).Select(static sentence => $"{sentence.Text.TrimEnd('.', '…', '!', '?')} [{sentence.Number}]."));

        double Score((string Number, string Text, List<string> Terms) sentence) => sentence.Terms.GroupBy(static term => term, StringComparer.Ordinal).Where(term => question.Contains(term.Key))
            .Sum(term => weights[term.Key] * term.Count() / (term.Count() + (Saturation * (1 - LengthShare + (LengthShare * sentence.Terms.Count / usual)))));
    }

    /// <summary>Words and pairs of neighbours without accents, for questions come without them too.</summary>
    private static IEnumerable<string> Terms(string text)
    {
        var words = Word().Matches(text).Select(static word => Folded(word.Value)).ToList();
        return words.Concat(words.Zip(words.Skip(1), static (first, second) => $"{first} {second}"));
    }

    private static string Folded(string word) =>
        string.Concat(word.ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD).Where(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    [GeneratedRegex(@"═══ ĐOẠN (?<number>\d+) ═══.*?Nội dung: (?<text>.*?)═══ HẾT ĐOẠN", RegexOptions.Singleline)]
    private static partial Regex Passage();

    [GeneratedRegex(@"═══ CÂU HỎI ═══\s*(?<text>.*?)\s*═══ HẾT CÂU HỎI", RegexOptions.Singleline)]
    private static partial Regex Question();

    [GeneratedRegex(@"[^.!?…\n]+(?:\.(?=\d)[^.!?…\n]*)*[.!?…]?")]
    private static partial Regex Sentence();

    /// <summary>The prompt wants days written out.</summary>
    [GeneratedRegex(@"\b(hôm (nay|qua|kia)|(tuần|tháng) (này|trước|tới))\b", RegexOptions.IgnoreCase)]
    private static partial Regex RelativeDay();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
