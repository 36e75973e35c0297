using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Hosting;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Chat.Feedback;

/// <summary>Keeps what was answered in chats, for votes and for <c>/nguồn</c>.</summary>
internal sealed class GivenAnswers(AnswerLog answers, TimeProvider time, ILogger<GivenAnswers> logger)
{
    /// <summary>
    /// Keeps an answer that was sent. The reader has it already: a store that is away is logged, and costs the vote and not the answer.
    /// </summary>
    /// <param name="id">The id its buttons carry.</param>
    /// <param name="answer">What was answered.</param>
    /// <param name="incoming">The activity that asked.</param>
    /// <param name="activityId">The channel's id of the message sent; null when it gave none.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task KeepAsync(string id, Answer answer, Activity incoming, string? activityId, CancellationToken cancellationToken)
    {
        try
        {
            await answers.SaveAsync(new GivenAnswer(id, ConversationKey.Of(incoming), incoming.ChannelId ?? "", activityId, answer, ProgramVersion.Current, time.GetUtcNow()) { AskedBy = string.IsNullOrEmpty(incoming.Id) ? null : incoming.Id }, cancellationToken);
        }
        catch (Exception e) when (e is StoreUnavailableException or StoreBusyException)
        {
            Log.AnswerNotKept(logger, e, id);
        }
    }

    /// <summary>The last answer of the conversation an activity belongs to; null when there is none.</summary>
    public Task<GivenAnswer?> LastAsync(Activity incoming, CancellationToken cancellationToken) => answers.LastAsync(ConversationKey.Of(incoming), cancellationToken);

    /// <summary>The answer an activity refers to by the channel's id of the message; null when it is not an answer of ours.</summary>
    public Task<GivenAnswer?> RepliedToAsync(Activity incoming, string activityId, CancellationToken cancellationToken) =>
        answers.FindByActivityAsync(ConversationKey.Of(incoming), activityId, cancellationToken);

    /// <summary>The answer given to a question before it was edited; null when none is known, and where nothing could be looked up.</summary>
    public async Task<GivenAnswer?> BeforeEditAsync(Activity edited, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(edited.Id))
        {
            return null;
        }

        try
        {
            return await answers.FindByQuestionAsync(ConversationKey.Of(edited), edited.Id, cancellationToken);
        }
        catch (Exception e) when (e is StoreUnavailableException or StoreBusyException)
        {
            Log.EarlierAnswerNotFound(logger, e);
            return null;
        }
    }

    /// <summary>Starts the conversation over.</summary>
    public Task ForgetAsync(Activity incoming, CancellationToken cancellationToken) => answers.DetachAsync(ConversationKey.Of(incoming), cancellationToken);
}
