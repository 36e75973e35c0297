using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Chat.Feedback;

/// <summary>How a vote ended.</summary>
internal enum FeedbackOutcome
{
    /// <summary>It is kept.</summary>
    Kept,

    /// <summary>The answer it is about is not known (any more).</summary>
    UnknownAnswer,

    /// <summary>The activity carries no vote.</summary>
    NotFeedback,
}

/// <summary>Takes votes as the clients send them.</summary>
internal sealed class ChatFeedback(GivenAnswers answers, FeedbackStore votes, TimeProvider time, ILogger<ChatFeedback> logger)
{
    /// <summary>Only a like says something about an answer: hearts and laughter are given to all sorts of messages.</summary>
    private const string LikeReaction = "like";

    /// <summary>
    /// An invoke of Teams. It names the message it is about; a client that does not (Agents Playground) means the last answer.
    /// </summary>
    public async Task<FeedbackOutcome> TakeTeamsAsync(Activity incoming, CancellationToken cancellationToken)
    {
        if (TeamsFeedback.Read(incoming.Value) is not { } feedback)
        {
            return FeedbackOutcome.NotFeedback;
        }

        var answer = string.IsNullOrEmpty(incoming.ReplyToId)
            ? await answers.LastAsync(incoming, cancellationToken)
            : await answers.RepliedToAsync(incoming, incoming.ReplyToId, cancellationToken);
        return await VoteAsync(incoming, answer?.Id, feedback.Reaction, feedback.Comment, Vote.FromButtons, cancellationToken);
    }

    /// <summary>An event of Web Chat; the button carries the answer's id.</summary>
    public Task<FeedbackOutcome> TakeWebChatAsync(Activity incoming, CancellationToken cancellationToken) =>
        FeedbackButtons.Read(incoming) is { } pressed
            ? VoteAsync(incoming, pressed.AnswerId, pressed.Reaction, null, Vote.FromButtons, cancellationToken)
            : Task.FromResult(FeedbackOutcome.NotFeedback);

    /// <summary>Reactions given to a message. People react to any message: one that is no answer is passed over.</summary>
    public async Task TakeReactionsAsync(IList<MessageReaction> given, Activity incoming, CancellationToken cancellationToken)
    {
        if (given.Any(static r => r?.Type == LikeReaction) && await ReactedToAsync(incoming, cancellationToken) is { } answer)
        {
            await VoteAsync(incoming, answer.Id, Reaction.Like, null, Vote.FromReaction, cancellationToken);
        }
    }

    /// <summary>Reactions taken back.</summary>
    public async Task WithdrawReactionsAsync(IList<MessageReaction> takenBack, Activity incoming, CancellationToken cancellationToken)
    {
        if (takenBack.Any(static r => r?.Type == LikeReaction) && await ReactedToAsync(incoming, cancellationToken) is { } answer)
        {
            await votes.WithdrawReactionAsync(answer.Id, await UserAsync(incoming, cancellationToken), cancellationToken);
        }
    }

    private Task<GivenAnswer?> ReactedToAsync(Activity incoming, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(incoming.ReplyToId) ? Task.FromResult<GivenAnswer?>(null) : answers.RepliedToAsync(incoming, incoming.ReplyToId, cancellationToken);

    private async Task<FeedbackOutcome> VoteAsync(Activity incoming, string? answerId, Reaction reaction, string? comment, string source, CancellationToken cancellationToken)
    {
        if (answerId is not null && await votes.VoteAsync(new Vote(answerId, await UserAsync(incoming, cancellationToken), reaction, comment, source, time.GetUtcNow()), cancellationToken))
        {
            return FeedbackOutcome.Kept;
        }

        Log.FeedbackOnUnknownAnswer(logger, incoming.ChannelId);
        return FeedbackOutcome.UnknownAnswer;
    }

    /// <summary>In Teams the id in Entra ID stays the same when the bot is installed anew.</summary>
    private Task<string> UserAsync(Activity incoming, CancellationToken cancellationToken) =>
        votes.UserKeyAsync(incoming.ChannelId ?? "", incoming.From?.AadObjectId ?? incoming.From?.Id ?? "", cancellationToken);
}
