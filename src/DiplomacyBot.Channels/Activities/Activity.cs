using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiplomacyBot.Channels.Activities;

/// <summary>
/// A Bot Framework activity (Bot Framework Activity specification). What this class does not name is kept in <see cref="ExtensionData"/>
/// and written back, so that an activity that is read and written loses nothing but properties that are null.
/// </summary>
public sealed class Activity
{
    /// <summary>What kind of activity it is; see <see cref="ActivityTypes"/>.</summary>
    public string? Type { get; set; }

    /// <summary>The channel's id of it.</summary>
    public string? Id { get; set; }

    /// <summary>When the channel sent it, ISO 8601 in UTC, exactly as sent.</summary>
    public string? Timestamp { get; set; }

    /// <summary>The same moment on the sender's clock, ISO 8601 with offset, exactly as sent.</summary>
    public string? LocalTimestamp { get; set; }

    /// <summary>IANA name of the sender's time zone.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Where replies go; a base address.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>The channel, such as <c>msteams</c>.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; set; }

    /// <summary>Where it was said.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>Whom it is for.</summary>
    public ChannelAccount? Recipient { get; set; }

    /// <summary>plain, markdown or xml.</summary>
    public string? TextFormat { get; set; }

    /// <summary>How several attachments are laid out: list or carousel.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>Who joined, of a conversationUpdate.</summary>
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left, of a conversationUpdate.</summary>
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Reactions given, of a messageReaction.</summary>
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions taken back, of a messageReaction.</summary>
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>BCP 47 tag of the language.</summary>
    public string? Locale { get; set; }

    /// <summary>What is said.</summary>
    public string? Text { get; set; }

    /// <summary>What is read out instead of the text.</summary>
    public string? Speak { get; set; }

    /// <summary>acceptingInput, ignoringInput or expectingInput.</summary>
    public string? InputHint { get; set; }

    /// <summary>Text for places that cannot show the attachments.</summary>
    public string? Summary { get; set; }

    /// <summary>Answers offered to click.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Cards and files.</summary>
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>Things said about the activity: mentions, citations, client data; each an object with a <c>type</c>.</summary>
    public IList<JsonElement>? Entities { get; set; }

    /// <summary>What only this channel understands.</summary>
    public JsonElement? ChannelData { get; set; }

    /// <summary>What was done: of an installationUpdate, <c>add</c> or <c>remove</c>.</summary>
    public string? Action { get; set; }

    /// <summary>Id of the activity this one answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>Name of an invoke or event.</summary>
    public string? Name { get; set; }

    /// <summary>Value of an invoke, event or card submission.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>How replies are wanted; see <see cref="DeliveryModes"/>. Null means normal.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>Everything else.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? ExtensionData { get; set; }

    /// <summary>A message that answers this activity, addressed and threaded.</summary>
    /// <param name="text">What to say; null when the caller sets it.</param>
    public Activity CreateReply(string? text = null) => new Activity { Type = ActivityTypes.Message, Text = text }.AddressedAsReplyTo(this);

    /// <summary>Fills in whatever the activity lacks of an answer to <paramref name="incoming"/>; what is set already stays.</summary>
    internal Activity AddressedAsReplyTo(Activity incoming)
    {
        Type ??= ActivityTypes.Message;
        ChannelId ??= incoming.ChannelId;
        ServiceUrl ??= incoming.ServiceUrl;
        Conversation ??= incoming.Conversation;
        From ??= incoming.Recipient;
        Recipient ??= incoming.From;
        Locale ??= incoming.Locale;

        // A conversationUpdate is no message that could be answered in its thread.
        ReplyToId ??= incoming.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate or ActivityTypes.Invoke ? incoming.Id : null;
        return this;
    }
}
