using System.Text.Json;
using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Chat;

/// <summary>Finds what a message asks.</summary>
internal static class QuestionText
{
    /// <summary>
    /// The text without the bot's mention. Without one, what a button carries: of a card that was submitted (<c>Action.Submit</c>) the
    /// value's <c>question</c>, of a message that was sent back (<c>postBack</c>, <c>messageBack</c>) the value itself. Empty when there is none.
    /// </summary>
    public static string Of(Activity activity) => activity.TextWithoutRecipient() is { Length: > 0 } text ? text : activity.Value switch
    {
        { ValueKind: JsonValueKind.String } value => value.GetString()!.Trim(),
        { ValueKind: JsonValueKind.Object } value when value.TryGetProperty("question", out var question) && question.ValueKind == JsonValueKind.String => question.GetString()!.Trim(),
        _ => "",
    };
}
