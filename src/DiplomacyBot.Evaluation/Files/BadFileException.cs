namespace DiplomacyBot.Evaluation.Files;

/// <summary>A file of ours.</summary>
public enum FileKind
{
    /// <summary>What <c>evaluate … --json</c> writes.</summary>
    Report,

    /// <summary>What <c>evaluate gate</c> measures by.</summary>
    Floors,

    /// <summary>What <c>evaluate gate --update-baseline</c> writes.</summary>
    Baseline,
}

/// <summary>Why a file cannot be used.</summary>
public enum FileFault
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>Not JSON; the detail is the line, from 1.</summary>
    NotJson,

    /// <summary>JSON of another shape; the detail is the path of the first thing that is wrong, such as <c>$.runs[0]</c>.</summary>
    OtherShape,

    /// <summary>Written by a newer program; the detail is the format's number.</summary>
    NewerFormat,
}

/// <summary>A file that is not what it should be.</summary>
/// <param name="path">The file as the caller named it.</param>
/// <param name="kind">What it should be.</param>
/// <param name="fault">What is wrong.</param>
/// <param name="detail">What makes it precise.</param>
/// <param name="inner">What the JSON reader said; null when it read the file.</param>
public sealed class BadFileException(string path, FileKind kind, FileFault fault, string detail, Exception? inner = null) : Exception($"{path}: {kind}, {fault} ({detail})", inner)
{
    /// <summary>The file as the caller named it.</summary>
    public string Path { get; } = path;

    /// <summary>What it should be.</summary>
    public FileKind Kind { get; } = kind;

    /// <summary>What is wrong.</summary>
    public FileFault Fault { get; } = fault;

    /// <summary>What makes it precise.</summary>
    public string Detail { get; } = detail;
}
