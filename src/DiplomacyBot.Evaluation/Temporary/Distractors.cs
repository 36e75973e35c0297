using DiplomacyBot.Evaluation.Caveats;

namespace DiplomacyBot.Evaluation.Temporary;

/// <summary>Articles that lie between the contexts and make finding them harder.</summary>
/// <param name="Paths">Files and folders in the formats that <c>ingest</c> takes, in the order to be read.</param>
/// <param name="Passages">How many passages to cut from them in order; null: all articles, taken in as <c>ingest</c> does.</param>
/// <param name="Syllables">Size of those passages.</param>
public sealed record Distractors(IReadOnlyList<string> Paths, int? Passages, int Syllables)
{
    /// <summary>No distractors.</summary>
    public static Distractors None { get; } = new([], null, DefaultSyllables);

    /// <summary>In words, for a report.</summary>
    internal string Describe(MeasurementCaveats caveats) => Paths.Count == 0 ? "none"
        : string.Join(", ", Paths.Select(Path.GetFileName)) + (Passages is { } wanted ? FormattableString.Invariant($" ({wanted - caveats.PassagesMissing} passages of about {Syllables} syllables)") : "") + (caveats.LeftOut > 0 ? FormattableString.Invariant($", {caveats.LeftOut} articles left out") : "");

    /// <summary>Size of passages when none is given.</summary>
    public const int DefaultSyllables = 120;
}

/// <summary>Distractors that could not be read.</summary>
public sealed class BadDistractorsException(IReadOnlyList<Coverage.Reading.IngestionFailure> failures) : Exception($"{failures.Count} distractors cannot be read.")
{
    /// <summary>What could not be read and why.</summary>
    public IReadOnlyList<Coverage.Reading.IngestionFailure> Failures { get; } = failures;
}
