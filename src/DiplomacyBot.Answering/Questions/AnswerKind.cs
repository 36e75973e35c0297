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
