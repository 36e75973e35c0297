namespace DiplomacyBot.Answering.Passages;

/// <summary>How much of a question one sentence has, each about 0 to 1.</summary>
internal readonly record struct SentenceStrength
{
    private const double UsualSentence = 30;
    private const double PairShare = 0.35;

    /// <summary>Both syllables of a word that are not side by side, and one of them alone.</summary>
    private const double Apart = 0.3;
    private const double HalfWord = 0.15;

    /// <summary>Share of the terms' weight.</summary>
    public double Coverage { get; init; }

    /// <summary>Share of the neighbouring terms' weight.</summary>
    public double Pairs { get; init; }

    /// <summary>Share of the words' weight, words of two syllables counting only side by side.</summary>
    public double Words { get; init; }

    /// <summary>Share of the terms' weight when the headline is taken as said in every sentence.</summary>
    public double WithTitle { get; init; }

    /// <summary>Terms and pairs, less for a long sentence.</summary>
    public double Score { get; init; }

    /// <summary>The same with the headline.</summary>
    public double TitledScore { get; init; }

    /// <summary>Whether it has signs of the kind of answer wanted; of several sentences, whether the one with the best score has.</summary>
    public double Holds { get; init; }

    /// <summary>How near those signs stand to what the question says.</summary>
    public double Near { get; init; }

    public static SentenceStrength Of(QuestionTerms terms, TermMatches matches, SentenceMatches sentence)
    {
        var coverage = matches.Weight(sentence.Terms, sentence.Others);
        var titled = matches.Weight(sentence.Terms | matches.InTitle, sentence.Others);
        var pairs = terms.PairWeightOf(sentence.Pairs);
        var saturated = Bm25.Saturated(1, Bm25.Penalty(sentence.Length, UsualSentence)) / (Bm25.Most * (terms.Total + (PairShare * terms.PairTotal)));
        var (holds, near) = AnswerSigns.Of(terms, matches, sentence);
        return new SentenceStrength
        {
            Coverage = coverage / terms.Total,
            Pairs = pairs / terms.PairTotal,
            Words = WordsOf(terms, matches, sentence),
            WithTitle = titled / terms.Total,
            Score = saturated * (coverage + (PairShare * pairs)),
            TitledScore = saturated * (titled + (PairShare * pairs)),
            Holds = holds,
            Near = near,
        };
    }

    /// <summary>The better of the two in each respect.</summary>
    public SentenceStrength Or(SentenceStrength other) => new()
    {
        Coverage = Math.Max(Coverage, other.Coverage),
        Pairs = Math.Max(Pairs, other.Pairs),
        Words = Math.Max(Words, other.Words),
        WithTitle = Math.Max(WithTitle, other.WithTitle),
        Score = Math.Max(Score, other.Score),
        TitledScore = Math.Max(TitledScore, other.TitledScore),
        Holds = other.Score > Score ? other.Holds : Holds,
        Near = Math.Max(Near, other.Near),
    };

    private static double WordsOf(QuestionTerms terms, TermMatches matches, SentenceMatches sentence)
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
}
