namespace DiplomacyBot.Storage.Feedback;

/// <summary>What a user thinks of an answer.</summary>
public enum Reaction
{
    /// <summary>Thumbs up.</summary>
    Like,

    /// <summary>Thumbs down.</summary>
    Dislike,
}

/// <summary>A user's vote on an answer.</summary>
/// <param name="AnswerId">The answer, <see cref="GivenAnswer.Id"/>.</param>
/// <param name="User">Who votes, as <see cref="FeedbackStore.UserKeyAsync"/> gives it: never a name.</param>
/// <param name="Reaction">Up or down.</param>
/// <param name="Comment">What the user wrote; null for nothing.</param>
/// <param name="Source">How it was given: <c>buttons</c> or <c>reaction</c>.</param>
/// <param name="At">When.</param>
public sealed record Vote(string AnswerId, string User, Reaction Reaction, string? Comment, string Source, DateTimeOffset At)
{
    /// <summary>Given with the buttons under an answer.</summary>
    public const string FromButtons = "buttons";

    /// <summary>Given as a reaction to the message.</summary>
    public const string FromReaction = "reaction";

    /// <summary>Longest comment kept, in UTF-16 code units.</summary>
    public const int LongestComment = 4000;
}

/// <summary>A vote with the answer it is about.</summary>
public sealed record FeedbackEntry(Vote Vote, GivenAnswer Answer);

/// <summary>Which votes are wanted.</summary>
/// <param name="Since">Votes of this moment or later; null for all.</param>
/// <param name="Reaction">Votes of this kind; null for all.</param>
public sealed record FeedbackFilter(DateTimeOffset? Since = null, Reaction? Reaction = null);
