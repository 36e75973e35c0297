using System.Text.Json;
using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Chat;

/// <summary>Finds what a message asks.</summary>
internal static class QuestionText
{
    /// <summary>
    /// The text without the bot's mention; of a card that was submitted (<c>Action.Submit</c>: a value and no text) its <c>question</c>.
    /// Empty when there is neither.
    /// </summary>
    public static string Of(Activity activity)
    {
        var text = activity.TextWithoutRecipient();
        return text.Length == 0 && activity.Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("question", out var question) && question.ValueKind == JsonValueKind.String
            ? question.GetString()!.Trim()
            : text;
    }
}
