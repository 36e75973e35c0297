using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>The few numbers of the ranking, a linear sum; how they were found is told in docs/quality.md.</summary>
internal sealed record RankingWeights
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Those of <c>sentence-weights.json</c>; the benchmarks' <c>train</c> command writes that file.</summary>
    public static RankingWeights Default { get; } = LoadDefault();

    /// <summary>For questions about an article itself (when was it published?): its headline and lead say what it is about.</summary>
    public static RankingWeights ForPublication { get; } = Default with { Title = 1, LeadSentence = 0.9, Lead = 0.4 };

    public double Coverage { get; init; } = 1.0;

    public double OwnCoverage { get; init; } = 0.15;

    public double Kind { get; init; } = 0.38;

    public double Rank { get; init; } = 0.8;

    public double Date { get; init; } = 0.25;

    public double Newness { get; init; } = 0.8;

    public double Lead { get; init; }

    public double OtherOfRow { get; init; } = -0.6;

    public double Caption { get; init; } = -0.05;

    public double Headline { get; init; } = -0.1;

    public double Strength { get; init; }

    public double Words { get; init; }

    public double Names { get; init; }

    public double OwnWords { get; init; }

    public double LacksKind { get; init; }

    public double Runs { get; init; }

    /// <summary>What a word counts when only the sentence before has it.</summary>
    public double PreviousSentence { get; init; } = 0.65;

    /// <summary>What the sentence after counts beside the one before.</summary>
    public double NextSentence { get; init; } = 0.7;

    /// <summary>What a word counts when only the headline has it.</summary>
    public double Title { get; init; } = 0.6;

    /// <summary>What a word counts when only the article's first sentence has it.</summary>
    public double LeadSentence { get; init; } = 0.5;

    /// <summary>What a word counts when it is only elsewhere in the passage.</summary>
    public double Passage { get; init; } = 0.45;

    public double Score(SentenceFeatures f) =>
        (Coverage * f.Coverage) + (OwnCoverage * f.OwnCoverage) + (Kind * f.Kind) + (LacksKind * f.LacksKind) + (Rank * f.Rank) + (Date * f.Date) + (Newness * f.Newness) + (Lead * f.Lead)
        + (OtherOfRow * f.OtherOfRow) + (Caption * f.Caption) + (Headline * f.Headline) + (Strength * f.Strength) + (Words * f.Words) + (Names * f.Names) + (OwnWords * f.OwnWords)
        + (Runs * f.Runs);

    private static RankingWeights LoadDefault()
    {
        using var stream = typeof(RankingWeights).Assembly.GetManifestResourceStream("sentence-weights.json")!;
        return JsonSerializer.Deserialize<RankingWeights>(stream, Format)!;
    }
}
