namespace DiplomacyBot.Answering.Evidence;

/// <summary>The few numbers of the ranking; the reasons for their sizes are in docs/quality.md.</summary>
internal sealed record RankingWeights
{
    public static RankingWeights Default { get; } = new();

    /// <summary>Share of the question held by the sentence and its surroundings.</summary>
    public double Coverage { get; init; } = 1.0;

    /// <summary>Share of the question held by the sentence alone.</summary>
    public double OwnCoverage { get; init; } = 0.45;

    /// <summary>Neighbouring words of the question that are neighbours in the sentence.</summary>
    public double Pairs { get; init; } = 0.35;

    /// <summary>Something of the kind asked for, near what is asked about.</summary>
    public double Kind { get; init; } = 0.5;

    /// <summary>The passage's rank.</summary>
    public double Rank { get; init; } = 0.25;

    /// <summary>Agreement with the dates in the question.</summary>
    public double Date { get; init; } = 0.3;

    /// <summary>Taken off for a photo caption.</summary>
    public double Caption { get; init; } = 0.1;

    /// <summary>Taken off for a cross-heading, which names a subject without saying anything of it.</summary>
    public double Headline { get; init; } = 0.15;

    /// <summary>What a word counts when only the sentence before (or after) has it.</summary>
    public double PreviousSentence { get; init; } = 0.65;

    /// <summary>What the sentence after counts beside the one before.</summary>
    public double NextSentence { get; init; } = 0.7;

    /// <summary>What a word counts when only the headline has it.</summary>
    public double Title { get; init; } = 0.6;

    /// <summary>What a word counts when only the article's first sentence has it.</summary>
    public double Lead { get; init; } = 0.5;

    /// <summary>What a word counts when it is only elsewhere in the passage.</summary>
    public double Passage { get; init; } = 0.45;
}
