namespace DiplomacyBot.Answering.Grounding;

/// <summary>What a sentence of a model can lack.</summary>
internal enum FaultKind
{
    /// <summary>No citation number.</summary>
    NoCitation,

    /// <summary>A citation number that no passage has.</summary>
    WrongCitation,

    /// <summary>Links, images, tags, tables.</summary>
    Markup,

    /// <summary>The sentence breaks off.</summary>
    Unfinished,

    /// <summary>Words of another language that the source does not have.</summary>
    Language,

    /// <summary>A name the source does not have, or with another office.</summary>
    Name,

    /// <summary>A number the source does not have, or not of this.</summary>
    Number,

    /// <summary>A date or time the source does not have.</summary>
    Date,

    /// <summary>Words in quotation marks that the source does not have.</summary>
    Quote,

    /// <summary>Denies what the source says, or says what the source denies.</summary>
    Negation,

    /// <summary>Tells as done what the source tells as planned, or the reverse.</summary>
    Tense,

    /// <summary>A deed the source does not tell of, or its opposite.</summary>
    Deed,

    /// <summary>Who did it to whom is the other way round.</summary>
    Direction,

    /// <summary>Too much that no source says.</summary>
    Claim,
}

/// <summary>Why a sentence may not be shown.</summary>
/// <param name="Kind">What it lacks.</param>
/// <param name="Detail">The words concerned; empty when it is the whole sentence.</param>
internal readonly record struct SentenceFault(FaultKind Kind, string Detail = "");
