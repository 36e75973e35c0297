using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Evaluation.Metrics;

/// <summary>
/// Compares a short answer with right ones by the rules of SQuAD (Rajpurkar et al., 2016), adapted to Vietnamese: the token is the syllable in normal form (small letters,
/// one place for the tone mark, no punctuation), and what falls away like a, an, the are the articles of the plural, các and những.
/// </summary>
public static class ShortAnswerScore
{
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "các", "những" };

    /// <summary>1 when the tokens are the same in the same order as those of one of the right answers, else 0.</summary>
    public static double Exact(string? answer, IReadOnlyList<string> right)
    {
        var tokens = Tokens(answer);
        return tokens.Count > 0 && right.Any(r => tokens.SequenceEqual(Tokens(r))) ? 1 : 0;
    }

    /// <summary>Harmonic mean of precision and recall over the tokens, each counted as often as it occurs; the best over the right answers, 0 to 1.</summary>
    public static double F1(string? answer, IReadOnlyList<string> right)
    {
        ArgumentNullException.ThrowIfNull(right);
        var tokens = Tokens(answer);
        return right.Count == 0 ? 0 : right.Max(r => F1(tokens, Tokens(r)));
    }

    private static double F1(List<string> answer, List<string> right)
    {
        var left = right.CountBy(t => t).ToDictionary();
        var shared = 0;
        foreach (var token in answer)
        {
            if (left.TryGetValue(token, out var count) && count > 0)
            {
                left[token] = count - 1;
                shared++;
            }
        }

        return shared == 0 ? 0 : 2.0 * shared / (answer.Count + right.Count);
    }

    private static List<string> Tokens(string? text)
    {
        var keys = SyllableReader.Read(text ?? "").Select(s => s.Key).ToList();
        var bare = keys.Where(k => !Articles.Contains(k)).ToList();
        return bare.Count > 0 ? bare : keys;
    }
}
