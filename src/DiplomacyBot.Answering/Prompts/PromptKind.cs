namespace DiplomacyBot.Answering.Prompts;

/// <summary>The prompts the program uses, each in a file of its name.</summary>
internal enum PromptKind
{
    /// <summary><c>answer.yaml</c>: writes the answer.</summary>
    Answer,

    /// <summary><c>repair.yaml</c>: corrects one sentence.</summary>
    Repair,

    /// <summary><c>rewrite.yaml</c>: makes a follow-up question stand alone.</summary>
    Rewrite,
}
