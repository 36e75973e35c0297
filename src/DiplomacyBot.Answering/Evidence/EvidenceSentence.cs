using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>A sentence that may answer, with what speaks for it.</summary>
internal sealed record EvidenceSentence
{
    public required ArticleAnalysis Article { get; init; }

    /// <summary>Index of the sentence in <see cref="ArticleAnalysis.Sentences"/>.</summary>
    public required int Sentence { get; init; }

    /// <summary>The passage through which it was found.</summary>
    public required PassageRef Passage { get; init; }

    /// <summary>The day the question was asked: what undated articles' dates are read against.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What the sentence alone holds of the question.</summary>
    public required MatchProfile Profile { get; init; }

    /// <summary>For each concept the best of sentence, neighbours, title and passage, each at its rate.</summary>
    public required double[] Support { get; init; }

    /// <summary>Share of the question's weight that is supported, 0 to 1.</summary>
    public required double Coverage { get; init; }

    /// <summary>What in it fills the question's gaps, best first for each kind.</summary>
    public required IReadOnlyList<ShortAnswer> ShortAnswers { get; init; }

    /// <summary>The runs of it that may be answers; null where nobody looked for them.</summary>
    public SentenceRuns? Runs { get; init; }

    /// <summary>What the score is the sum of.</summary>
    public required SentenceFeatures Features { get; init; }

    /// <summary>The ranking score; comparable within one question.</summary>
    public required double Score { get; init; }

    public int Start => Article.Sentences[Sentence].Start;

    public int End => Article.Sentences[Sentence].End;

    public string Quote => Article.Article.Text[Start..End];
}
