namespace DiplomacyBot.Answering.Passages;

/// <summary>How near to each other a passage has the words that follow each other in the question.</summary>
internal static class WordCloseness
{
    /// <summary>Words in different sentences are this many syllables farther apart.</summary>
    private const int OtherSentence = 10;

    private const double Reach = 3;

    /// <summary>0 (none of the neighbours are both there) to 1 (all stand side by side).</summary>
    public static double Of(QuestionTerms terms, TermMatches matches)
    {
        var words = terms.ContentWords;
        if (words.Length < 2)
        {
            return 0;
        }

        var last = new int[words.Length];
        var nearest = new int[words.Length];
        Array.Fill(last, -1);
        Array.Fill(nearest, int.MaxValue);
        for (var i = 0; i < matches.At.Length; i++)
        {
            if (matches.At[i] == 0)
            {
                continue;
            }

            for (var w = 0; w < words.Length; w++)
            {
                if (!Ends(words[w], matches, i))
                {
                    continue;
                }

                last[w] = i;
                if (w > 0 && last[w - 1] >= 0 && last[w - 1] != i)
                {
                    nearest[w] = Math.Min(nearest[w], Distance(matches, last[w - 1], i) - words[w].Length + 1);
                }

                if (w + 1 < words.Length && last[w + 1] >= 0 && last[w + 1] != i)
                {
                    nearest[w + 1] = Math.Min(nearest[w + 1], Distance(matches, last[w + 1], i) - words[w].Length + 1);
                }
            }
        }

        double near = 0, total = 1e-9;
        for (var w = 1; w < words.Length; w++)
        {
            var weight = Math.Sqrt(words[w].Weight * words[w - 1].Weight);
            total += weight;
            near += nearest[w] == int.MaxValue ? 0 : weight * (Reach + 1) / (Reach + Math.Max(1, nearest[w]));
        }

        return near / total;
    }

    private static bool Ends(QuestionWord word, TermMatches matches, int at) =>
        (matches.At[at] >> word.Last & 1) != 0 && (word.Length == 1 || (at > 0 && (matches.At[at - 1] >> word.First & 1) != 0));

    private static int Distance(TermMatches matches, int left, int right) => right - left + (matches.SentenceOf(left) == matches.SentenceOf(right) ? 0 : OtherSentence);
}
