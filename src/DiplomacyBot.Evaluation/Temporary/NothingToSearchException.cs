using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Evaluation.Temporary;

/// <summary>There is nothing that answers could be found in, or none of the distractors that were asked for: figures over it would tell nothing.</summary>
/// <param name="paths">Paths of distractors that give no article; empty when the coverage itself has none.</param>
/// <param name="leftOut">How many articles could not be taken in.</param>
/// <param name="first">The first of them.</param>
public sealed class NothingToSearchException(IReadOnlyList<string> paths, int leftOut, IReadOnlyList<IngestionFailure> first) : Exception($"Nothing to search: {string.Join(", ", paths)}")
{
    /// <summary>Paths of distractors that give no article; empty when the coverage itself has none.</summary>
    public IReadOnlyList<string> Paths { get; } = paths;

    /// <summary>How many articles could not be taken in.</summary>
    public int LeftOut { get; } = leftOut;

    /// <summary>The first of them.</summary>
    public IReadOnlyList<IngestionFailure> First { get; } = first;
}
