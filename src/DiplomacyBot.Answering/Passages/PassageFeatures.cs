namespace DiplomacyBot.Answering.Passages;

/// <summary>What speaks for a passage, each about 0 to 1; the names are those of the weights' file.</summary>
internal static class PassageFeatures
{
    private const double Saturation = 1.2;
    private const double UsualPassage = 170;
    private const double UsualSentence = 30;
    private const double LengthShare = 0.75;
    private const double TitleOccurrence = 0.5;
    private const double TitlePresence = 0.8;
    private const double PairShare = 0.35;
    private const double Absent = 0.3;

    /// <summary>Both syllables of a word that are not side by side, and one of them alone.</summary>
    private const double Apart = 0.3;
    private const double HalfWord = 0.15;

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "search", "terms", "pairs", "coverage", "sentenceCoverage", "sentenceCoverageSquared", "windowCoverage", "sentencePairs", "triples", "longestRun", "closeness", "sentence", "sentenceWords",
        "otherWordings", "title", "missing", "kind", "date", "length", "sentenceLength", "siblings",
        "sentenceWithTitle", "titledSentence", "answerNear",
    ];

    /// <param name="terms">The question.</param>
    /// <param name="matches">Where the passage has it.</param>
    /// <param name="search">The passage's score in the search, divided by the best one's.</param>
    /// <param name="siblings">Sum of the same over other passages of its article.</param>
    /// <param name="date">−1 to 1: whether it is of the time asked about.</param>
    public static double[] Of(QuestionTerms terms, TermMatches matches, double search, double siblings, double date)
    {
        var values = new double[Names.Count];
        var passage = matches.Passage;
        var length = passage.Syllables.Count;
        var (sentence, window) = Sentences(terms, matches);
        var present = matches.Weight(matches.All, matches.Others);
        values[0] = search;
        values[1] = Terms(terms, matches, Penalty(length, UsualPassage));
        values[2] = Pairs(terms, matches, Penalty(length, UsualPassage));
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
        return values;
    }

    /// <summary>BM25's weight of one occurrence more, without the idf.</summary>
    private static double Saturated(double occurrences, double penalty) => occurrences <= 0 ? 0 : occurrences * (Saturation + 1) / (occurrences + penalty);

    private static double Penalty(int length, double usual) => Saturation * (1 - LengthShare + (LengthShare * length / usual));

    private static double Terms(QuestionTerms terms, TermMatches matches, double penalty)
    {
        var sum = 0.0;
        for (var i = 0; i < terms.Terms.Count; i++)
        {
            sum += terms.Terms[i].Weight * Saturated(matches.Occurrences[i] + (TitleOccurrence * (matches.InTitle >> i & 1)), penalty);
        }

        return sum / ((Saturation + 1) * terms.Total);
    }

    private static double Pairs(QuestionTerms terms, TermMatches matches, double penalty)
    {
        var sum = 0.0;
        for (var i = 0; i < terms.Terms.Count; i++)
        {
            sum += terms.Terms[i].PairWeight * Saturated(matches.PairOccurrences[i], penalty);
        }

        return sum / ((Saturation + 1) * terms.PairTotal);
    }

    /// <summary>The best a sentence has in each respect, and the best share of two neighbouring sentences.</summary>
    private static (SentenceValues Best, double Window) Sentences(QuestionTerms terms, TermMatches matches)
    {
        var (best, window) = (new SentenceValues(), 0.0);
        var total = (Saturation + 1) * (terms.Total + (PairShare * terms.PairTotal));
        SentenceMatches before = default;
        foreach (var sentence in matches.Sentences)
        {
            var coverage = matches.Weight(sentence.Terms, sentence.Others);
            var titled = matches.Weight(sentence.Terms | matches.InTitle, sentence.Others);
            var pairs = terms.PairWeightOf(sentence.Pairs);
            var saturated = Saturated(1, Penalty(sentence.Length, UsualSentence));
            var score = saturated * (coverage + (PairShare * pairs)) / total;
            var (holds, near) = AnswerSigns.Of(terms, matches, sentence);
            best = new SentenceValues
            {
                Coverage = Math.Max(best.Coverage, coverage / terms.Total),
                Pairs = Math.Max(best.Pairs, pairs / terms.PairTotal),
                Words = Math.Max(best.Words, Words(terms, matches, sentence)),
                WithTitle = Math.Max(best.WithTitle, titled / terms.Total),
                TitledScore = Math.Max(best.TitledScore, saturated * (titled + (PairShare * pairs)) / total),
                Near = Math.Max(best.Near, near),
                Holds = score > best.Score ? holds : best.Holds,
                Score = Math.Max(best.Score, score),
            };
            window = Math.Max(window, matches.Weight(sentence.Terms | before.Terms, sentence.Others | before.Others) / terms.Total);
            before = sentence;
        }

        return (best, window);
    }

    private static double Words(QuestionTerms terms, TermMatches matches, SentenceMatches sentence)
    {
        var sum = 0.0;
        foreach (var word in terms.Words)
        {
            var (first, last) = (sentence.Terms >> word.First & 1, sentence.Terms >> word.Last & 1);
            var other = (sentence.Others >> word.First & 1) != 0 ? matches.OtherTrust[word.First] : 0;
            var own = word.Length == 1 ? first
                : (sentence.Pairs >> word.Last & 1) != 0 ? 1
                : (first & last) != 0 ? Apart
                : (first | last) != 0 ? HalfWord
                : 0;
            sum += word.Weight * Math.Max(own, other);
        }

        return sum / terms.WordTotal;
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

    private readonly record struct SentenceValues
    {
        public double Coverage { get; init; }

        public double Pairs { get; init; }

        public double Words { get; init; }

        public double WithTitle { get; init; }

        public double TitledScore { get; init; }

        public double Near { get; init; }

        public double Holds { get; init; }

        public double Score { get; init; }
    }
}
