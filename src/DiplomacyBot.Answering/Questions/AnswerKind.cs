namespace DiplomacyBot.Answering.Questions;

/// <summary>What a question wants to be told.</summary>
public enum AnswerKind
{
    /// <summary>A thing or an explanation: gì, điều gì, thế nào.</summary>
    What,

    /// <summary>A person: ai, người nào.</summary>
    Who,

    /// <summary>A day, month, year or time: khi nào, ngày nào.</summary>
    When,

    /// <summary>A place: ở đâu, nước nào.</summary>
    Where,

    /// <summary>A number or an amount: bao nhiêu, mấy.</summary>
    HowMany,

    /// <summary>One of a named class: hiệp định nào, hãng gì.</summary>
    Which,

    /// <summary>Whether something holds: có … không, đã … chưa.</summary>
    YesNo,

    /// <summary>Several things: những … nào, gồm những gì.</summary>
    List,

    /// <summary>A reason: vì sao, tại sao.</summary>
    Why,
}

/// <summary>What can be said of kinds.</summary>
internal static class AnswerKinds
{
    /// <summary>Whether an answer of this kind can be told by its looks: a person, a time, a number or a place.</summary>
    public static bool IsTyped(this AnswerKind kind) => kind is AnswerKind.Who or AnswerKind.When or AnswerKind.HowMany or AnswerKind.Where;
}
