namespace DiplomacyBot.Answering.Passages;

/// <summary>A word of a question: one term or two that belong together.</summary>
/// <param name="First">Index of its first term.</param>
/// <param name="Length">1 or 2.</param>
/// <param name="Weight">What it tells.</param>
internal readonly record struct QuestionWord(int First, int Length, double Weight)
{
    public int Last => First + Length - 1;
}

/// <summary>
/// Finds the words of two syllables among a question's terms. Vietnamese writes a space between all syllables; two of them are taken as one word where
/// much of the coverage that has the rarer one has it beside the other (lãnh đạo, ngoại giao).
/// </summary>
internal static class CompoundReader
{
    /// <summary>Least share of the passages with the rarer syllable that have both side by side.</summary>
    private const double LeastCohesion = 0.15;

    /// <summary>All terms in reading order, each in exactly one word; the closest pairs are taken first.</summary>
    public static List<QuestionWord> Read(IReadOnlyList<QuestionTerm> terms)
    {
        var taken = new bool[terms.Count];
        var words = new List<QuestionWord>(terms.Count);
        foreach (var second in Enumerable.Range(1, Math.Max(0, terms.Count - 1)).Where(i => Cohesion(terms, i) >= LeastCohesion).OrderByDescending(i => Cohesion(terms, i)))
        {
            if (!taken[second] && !taken[second - 1] && (terms[second].IsContent || terms[second - 1].IsContent))
            {
                taken[second] = taken[second - 1] = true;
                words.Add(new QuestionWord(second - 1, 2, Math.Max(terms[second].PairWeight, Math.Max(terms[second].Weight, terms[second - 1].Weight))));
            }
        }

        words.AddRange(Enumerable.Range(0, terms.Count).Where(i => !taken[i]).Select(i => new QuestionWord(i, 1, terms[i].Weight)));
        words.Sort((a, b) => a.First.CompareTo(b.First));
        return words;
    }

    private static double Cohesion(IReadOnlyList<QuestionTerm> terms, int second) =>
        terms[second].Together / (double)Math.Max(1, Math.Min(terms[second].Passages, terms[second - 1].Passages));
}
