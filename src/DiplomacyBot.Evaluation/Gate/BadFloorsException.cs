namespace DiplomacyBot.Evaluation.Gate;

/// <summary>Why a file of floors would not guard what it seems to.</summary>
public enum FloorsFault
{
    /// <summary>A key that is not known; the name is the key.</summary>
    UnknownKey,

    /// <summary>A run without a floor.</summary>
    NoFloors,

    /// <summary>A figure that the run does not measure; the name is the figure.</summary>
    UnknownFigure,

    /// <summary>A floor outside of 0 to 1, where it always holds or never; the name is the figure.</summary>
    OutOfRange,

    /// <summary>Passages are to be cut from distractors, and none are named; the name is the key.</summary>
    NoDistractors,
}

/// <summary>A file of floors that can be read but would guard nothing, or something else than its author thinks.</summary>
/// <param name="path">The file as the caller named it.</param>
/// <param name="fault">What is wrong.</param>
/// <param name="run">Name of the run, <c>#2</c> for the second where it has none; null for the file itself.</param>
/// <param name="name">The key or figure.</param>
/// <param name="like">The known key or figure that may be meant; null when none looks like it.</param>
public sealed class BadFloorsException(string path, FloorsFault fault, string? run, string name, string? like = null) : Exception($"{path}: {fault}, {run}, {name}")
{
    /// <summary>The file as the caller named it.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong.</summary>
    public FloorsFault Fault { get; } = fault;

    /// <summary>Name of the run, <c>#2</c> for the second where it has none; null for the file itself.</summary>
    public string? Run { get; } = run;

    /// <summary>The key or figure.</summary>
    public string Name { get; } = name;

    /// <summary>The known key or figure that may be meant; null when none looks like it.</summary>
    public string? Like { get; } = like;
}
