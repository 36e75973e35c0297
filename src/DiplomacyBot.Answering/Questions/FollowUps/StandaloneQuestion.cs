namespace DiplomacyBot.Answering.Questions.FollowUps;

/// <summary>A question that stands alone.</summary>
/// <param name="Text">The question; what it borrows from the conversation stands at its end in brackets.</param>
/// <param name="BorrowedFrom">UTF-16 offset where the borrowed words begin; the text's length when none are.</param>
/// <param name="FollowsUp">True when it needed the conversation.</param>
internal sealed record StandaloneQuestion(string Text, int BorrowedFrom, bool FollowsUp);

/// <summary>An earlier question of the conversation.</summary>
/// <param name="Question">It, made to stand alone.</param>
/// <param name="ShortAnswer">What was answered; null when nothing was.</param>
internal sealed record EarlierQuestion(string Question, string? ShortAnswer);
