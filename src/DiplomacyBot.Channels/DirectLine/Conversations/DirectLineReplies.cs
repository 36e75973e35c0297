using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Turns;
using Microsoft.AspNetCore.Http;

namespace DiplomacyBot.Channels.DirectLine.Conversations;

/// <summary>Takes the answers of one turn into its conversation.</summary>
internal sealed class DirectLineReplies(ConversationDirectory conversations, string conversationId, string turnId) : IReplies
{
    /// <summary>True once an answer was kept: the turn need not be run again after a crash.</summary>
    public bool Answered { get; private set; }

    public async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        // A picture of this moment, because the bot may go on using the object.
        var reply = ActivityJson.Read(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Strict.Activity));
        reply.From = Conversation.Bot;

        // Typing, also with the beginning of an answer as its text, means nothing to those who come later: they get the whole answer.
        var delivery = reply.Type == ActivityTypes.Typing ? Delivery.Passing : Delivery.Kept;
        var id = await conversations.FindAsync(conversationId, cancellationToken) is { } conversation
            ? await conversation.AddAsync(reply, delivery, null, delivery == Delivery.Kept ? turnId : null, cancellationToken)
            : null;
        Answered |= id is not null && delivery == Delivery.Kept;
        return new ResourceResponse { Id = id ?? throw new ConnectorException(StatusCodes.Status404NotFound) };
    }
}
