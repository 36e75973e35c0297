namespace DiplomacyBot.Answering.Passages;

/// <summary>What speaks for a passage, each about 0 to 1; the names are those of the weights' file.</summary>
internal static class PassageFeatures
{
    /// <summary>Index of the share of the terms' BM25.</summary>
    public const int Terms = 1;

    private const int Likeness = 24;
    private const int SentenceLikeness = 25;

    private const double UsualPassage = 170;
    private const double TitleOccurrence = 0.5;
    private const double TitlePresence = 0.8;
    private const double Absent = 0.3;

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "search", "terms", "pairs", "coverage", "sentenceCoverage", "sentenceCoverageSquared", "windowCoverage", "sentencePairs", "triples", "longestRun", "closeness", "sentence", "sentenceWords",
        "otherWordings", "title", "missing", "kind", "date", "length", "sentenceLength", "siblings",
        "sentenceWithTitle", "titledSentence", "answerNear", "likeness", "sentenceLikeness",
    ];

    /// <param name="terms">The question.</param>
    /// <param name="matches">Where the passage has it.</param>
    /// <param name="likeness">How much it says of the question in its words or in like ones: the passage, and its best sentence.</param>
    /// <param name="search">The passage's score in the search, divided by the best one's.</param>
    /// <param name="siblings">Sum of the same over other passages of its article.</param>
    /// <param name="date">−1 to 1: whether it is of the time asked about.</param>
    public static double[] Of(QuestionTerms terms, TermMatches matches, (double Passage, double Sentence) likeness, double search, double siblings, double date)
    {
        var values = new double[Names.Count];
        var passage = matches.Passage;
        var length = passage.Syllables.Length;
        var (sentence, window) = Sentences(terms, matches);
        var present = matches.Weight(matches.All, matches.Others);
        values[0] = search;
        values[Terms] = TermShare(terms, matches, Bm25.Penalty(length, UsualPassage));
        values[2] = Pairs(terms, matches, Bm25.Penalty(length, UsualPassage));
        values[3] = (present + (TitlePresence * terms.WeightOf(matches.InTitle & ~(matches.All | matches.Others)))) / terms.Total;
        values[4] = sentence.Coverage;
        values[5] = sentence.Coverage * sentence.Coverage;
        values[6] = window;
        values[7] = sentence.Pairs;
        (values[8], values[9]) = Runs(terms, matches);
        values[10] = WordCloseness.Of(terms, matches);
        values[11] = sentence.Score;
        values[12] = sentence.Words;
        values[13] = (present - terms.WeightOf(matches.All)) / terms.Total;
        values[14] = terms.WeightOf(matches.InTitle) / terms.Total;
        values[15] = Missing(terms, matches) / terms.Largest;
        values[16] = sentence.Holds;
        values[17] = date;
        values[18] = Math.Log2(1 + length) / 8;
        values[19] = Math.Log2(1 + (length / (double)Math.Max(1, passage.Sentences))) / 6;
        values[20] = Math.Min(1, siblings / 2);
        values[21] = sentence.WithTitle;
        values[22] = sentence.TitledScore;
        values[23] = sentence.Near;
        SetLikeness(values, likeness);
        return values;
    }

    /// <summary>Changes what <see cref="Of"/> took as given.</summary>
    public static void SetLikeness(double[] values, (double Passage, double Sentence) likeness) => (values[Likeness], values[SentenceLikeness]) = likeness;

    private static double TermShare(QuestionTerms terms, TermMatches matches, double penalty)
    {
        var sum = 0.0;
        for (var i = 0; i < terms.Terms.Count; i++)
        {
            sum += terms.Terms[i].Weight * Bm25.Saturated(matches.Occurrences[i] + (TitleOccurrence * (matches.InTitle >> i & 1)), penalty);
        }

        return sum / (Bm25.Most * terms.Total);
    }

    private static double Pairs(QuestionTerms terms, TermMatches matches, double penalty)
    {
        var sum = 0.0;
        for (var i = 0; i < terms.Terms.Count; i++)
        {
            sum += terms.Terms[i].PairWeight * Bm25.Saturated(matches.PairOccurrences[i], penalty);
        }

        return sum / (Bm25.Most * terms.PairTotal);
    }

    /// <summary>The best a sentence has in each respect, and the best share of two neighbouring sentences.</summary>
    private static (SentenceStrength Best, double Window) Sentences(QuestionTerms terms, TermMatches matches)
    {
        var (best, window) = (new SentenceStrength(), 0.0);
        SentenceMatches before = default;
        foreach (var sentence in matches.Sentences)
        {
            best = best.Or(SentenceStrength.Of(terms, matches, sentence));
            window = Math.Max(window, matches.Weight(sentence.Terms | before.Terms, sentence.Others | before.Others) / terms.Total);
            before = sentence;
        }

        return (best, window);
    }

    /// <summary>Share of the question's threes of neighbouring terms that the passage has, and the weight of the longest run it shares.</summary>
    private static (double Triples, double Run) Runs(QuestionTerms terms, TermMatches matches)
    {
        ulong triples = 0;
        var run = 0.0;
        foreach (var sentence in matches.Sentences)
        {
            ulong running = 0;
            for (var i = sentence.From; i < sentence.To; i++)
            {
                var here = matches.At[i];
                var pair = i > sentence.From ? (matches.At[i - 1] << 1) & here & terms.Joined : 0;
                triples |= (running << 1) & here & terms.Joined;
                running = pair;
                for (var starts = here & ~pair; starts != 0; starts &= starts - 1)
                {
                    run = Math.Max(run, RunFrom(terms, matches, i, sentence.To, System.Numerics.BitOperations.TrailingZeroCount(starts)));
                }
            }
        }

        double sum = 0, total = 1e-9;
        for (var i = 2; i < terms.Terms.Count; i++)
        {
            if ((terms.Joined >> i & 1) != 0 && (terms.Joined >> (i - 1) & 1) != 0)
            {
                var weight = terms.Terms[i].Weight + terms.Terms[i - 1].Weight + terms.Terms[i - 2].Weight;
                total += weight;
                sum += (triples >> i & 1) * weight;
            }
        }

        return (sum / total, run / terms.Total);
    }

    private static double RunFrom(QuestionTerms terms, TermMatches matches, int at, int to, int term)
    {
        var sum = 0.0;
        for (; at < to && term < terms.Terms.Count && (matches.At[at] >> term & 1) != 0; at++, term++)
        {
            sum += terms.Terms[term].Weight;
        }

        return sum;
    }

    private static double Missing(QuestionTerms terms, TermMatches matches)
    {
        var most = 0.0;
        for (var i = 0; i < terms.Terms.Count; i++)
        {
            var there = ((matches.All | matches.InTitle) >> i & 1) != 0 || matches.OtherTrust[i] >= Absent;
            most = Math.Max(most, there ? 0 : terms.Terms[i].Weight);
        }

        return most;
    }
}
