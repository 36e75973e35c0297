namespace DiplomacyBot.Answering.Evidence;

/// <summary>What speaks for and against a sentence, each about 0 to 1.</summary>
internal readonly record struct SentenceFeatures
{
    /// <summary>Share of the question's weight that the sentence and its surroundings hold.</summary>
    public double Coverage { get; init; }

    /// <summary>Share that the sentence itself holds.</summary>
    public double OwnCoverage { get; init; }

    /// <summary>How well something in the sentence fills the question's gap.</summary>
    public double Kind { get; init; }

    /// <summary>How far the passage's score stays behind the best passage's: 0 for the best, less than 0 for the others, a little more for an article the conversation is about.</summary>
    public double Rank { get; init; }

    /// <summary>−1 to 1: whether the sentence or its article is of the period asked about.</summary>
    public double Date { get; init; }

    /// <summary>When the newest state is asked for: 1 for the newest day among the passages found, half of that for each week before it.</summary>
    public double Newness { get; init; }

    /// <summary>1 for the article's first sentence.</summary>
    public double Lead { get; init; }

    /// <summary>1 when the question tells one of a row (lần thứ 40) and neither the sentence nor its surroundings speak of that one.</summary>
    public double OtherOfRow { get; init; }

    /// <summary>1 for a photo caption.</summary>
    public double Caption { get; init; }

    /// <summary>1 for a cross-heading, which names a subject without saying anything of it.</summary>
    public double Headline { get; init; }

    /// <summary>Terms and pairs of the question in the sentence and the headline, less for a long sentence.</summary>
    public double Strength { get; init; }

    /// <summary>Share of the question's words, those of two syllables only side by side.</summary>
    public double Words { get; init; }

    /// <summary>Whether the sentence has anything that looks so.</summary>
    public double Signs { get; init; }

    /// <summary>Share of them that the sentence and its surroundings hold.</summary>
    public double Names { get; init; }

    /// <summary>Share of its other words that the sentence itself holds.</summary>
    public double OwnWords { get; init; }

    /// <summary>1 when a person, time, number or place is asked for and nothing in the sentence is one.</summary>
    public double LacksKind { get; init; }

    /// <summary>How much less than in the sentence with the likeliest ones its runs look like an answer, −1 to 0; see <see cref="ShortAnswers.Spans.SentenceRuns.Strength"/>.</summary>
    public double Runs { get; init; }
}
