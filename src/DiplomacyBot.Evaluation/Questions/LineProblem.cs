namespace DiplomacyBot.Evaluation.Questions;

/// <summary>What is wrong with a line of an input file.</summary>
public enum LineFault
{
    /// <summary>Not JSON; the detail is the byte of the line where it breaks, from 1.</summary>
    NotJson,

    /// <summary>JSON, but no object; the detail is what it is.</summary>
    NotAnObject,

    /// <summary>A field holds an empty text or list where it must say what is right; the detail names it.</summary>
    Blank,

    /// <summary>Fields contradict one another: some say what the answer is, others that there is none; the detail names them.</summary>
    Contradiction,

    /// <summary>The file of contexts holds none; the line is 1.</summary>
    NoContexts,

    /// <summary>A field is missing or blank; the detail names it.</summary>
    Missing,

    /// <summary>A field has another type than it should; the detail names it.</summary>
    WrongType,

    /// <summary>An id that stands on an earlier line; the detail is the id.</summary>
    Repeated,

    /// <summary>A question points to a context that the contexts file does not have; the detail is its id.</summary>
    UnknownContext,

    /// <summary>The file holds no question that could be asked; the line is 1.</summary>
    NothingToAsk,

    /// <summary>Longer than any honest line; the detail is the limit in bytes.</summary>
    TooLong,
}

/// <summary>A line that cannot be used.</summary>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Line">1-based.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Detail">What makes it precise.</param>
public sealed record LineProblem(string File, int Line, LineFault Fault, string Detail);

/// <summary>Input that cannot be measured on: figures over what is left of it would mislead.</summary>
public sealed class BadInputException(IReadOnlyList<LineProblem> problems) : Exception($"{problems.Count} lines cannot be used.")
{
    /// <summary>Every bad line, in the order they stand.</summary>
    public IReadOnlyList<LineProblem> Problems { get; } = problems;
}
