using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.ShortAnswers.Asked;

/// <summary>Which way a journey asked about goes, seen from the place asked for: "sang thành phố nào" is where it ends.</summary>
internal enum Heading
{
    None,
    From,
    To,
}

/// <summary>How exactly a time is asked for.</summary>
internal enum TimeGrain
{
    /// <summary>khi nào, bao giờ: a day rather than a year.</summary>
    Any,
    Hour,
    Day,
    Month,
    Year,
}

/// <summary>One of the things a question asks for, with what the words around its gap tell of it.</summary>
/// <param name="Gap">The gap; empty where the question has none.</param>
/// <param name="Kind">What the answer looks like. "Thượng nghị sĩ nào" asks for one of a class, and what is shown is a person.</param>
/// <param name="Head">The noun asked for: in front of "nào", behind "bao nhiêu". Normal-form keys; empty when none.</param>
internal sealed record AskedThing(Gap Gap, AnswerKind Kind, IReadOnlyList<string> Head)
{
    /// <summary>The sort of place wanted; null for any.</summary>
    public PlaceKind? Place { get; init; }

    public Heading Heading { get; init; }

    public TimeGrain Grain { get; init; }

    /// <summary>True when it is asked of each of several: "mỗi bên bao nhiêu".</summary>
    public bool OfEach { get; init; }

    /// <summary>What the question says of this thing, in UTF-16 offsets of the standalone question: the clause its gap stands in. All of it where only one thing is asked for.</summary>
    public (int Start, int End) Clause { get; init; }
}
