using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Chat;

/// <summary>Cuts answers that are too large for a message.</summary>
internal static partial class AnswerText
{
    /// <summary>
    /// The answer with at most <paramref name="most"/> UTF-16 code units of text: whole paragraphs where at least half of them fit, else cut
    /// with "…" and never inside a letter or a citation number. Citations the text no longer points to go.
    /// </summary>
    public static Answer Shortened(Answer answer, int most)
    {
        if (answer.Text.Length <= most)
        {
            return answer;
        }

        var paragraph = most > 0 ? answer.Text.LastIndexOf("\n\n", Math.Min(most, answer.Text.Length - 1), StringComparison.Ordinal) : 0;
        var text = most <= 1 ? "" : paragraph > most / 2 ? answer.Text[..paragraph] : LooseEnd().Replace(ShortText.Limit(answer.Text, most), "…");
        var numbers = Number().Matches(text).Select(static m => int.Parse(m.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)).ToHashSet();
        return answer with { Text = text, Citations = [.. answer.Citations.Where(c => numbers.Contains(c.Position))] };
    }

    [GeneratedRegex(@"\[([0-9]{1,6})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s*(?:\[[0-9]*)?…$", RegexOptions.CultureInvariant)]
    private static partial Regex LooseEnd();
}
