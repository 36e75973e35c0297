using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Evaluation.Caveats;

/// <summary>What whoever reads the figures must know about them: where they rest on less than was asked for.</summary>
public sealed record MeasurementCaveats
{
    /// <summary>Places that are kept of those left out; the rest are counted only.</summary>
    public const int KeptPlaces = 20;

    /// <summary>Nothing is wrong.</summary>
    public static MeasurementCaveats None { get; } = new();

    /// <summary>Ids of the questions asked that do not say what the right answer is: no figure that needs to know it counts them.</summary>
    public IReadOnlyList<string> WithoutExpectation { get; init => field = value ?? []; } = [];

    /// <summary>Fields that are not known but look like one that is, and were ignored.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init => field = value ?? []; } = [];

    /// <summary>How many distracting articles could not be taken in.</summary>
    public int LeftOut { get; init; }

    /// <summary>The first of them, <see cref="KeptPlaces"/> at most.</summary>
    public IReadOnlyList<IngestionFailure> LeftOutFirst { get; init => field = value ?? []; } = [];

    /// <summary>How many distracting passages were asked for but could not be cut, because there was no more text.</summary>
    public int PassagesMissing { get; init; }
}

/// <summary>A field of a question that looks like a known one misspelt.</summary>
/// <param name="Line">Line of the file of questions, from 1.</param>
/// <param name="Name">As it is written.</param>
/// <param name="Like">The known field.</param>
public sealed record UnknownField(int Line, string Name, string Like);
