using System.Text.Json;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Chat.Feedback;

/// <summary>A button pressed in Teams, with what was written in the form that opens.</summary>
/// <param name="Reaction">Which.</param>
/// <param name="Comment">What was written; null for nothing.</param>
internal sealed record TeamsFeedback(Reaction Reaction, string? Comment)
{
    /// <summary>Name of the invoke that Teams sends.</summary>
    public const string Invoke = "message/submitAction";

    /// <summary>
    /// Reads <c>{"actionName":"feedback","actionValue":{"reaction":"like","feedback":…}}</c>. The feedback is a text, an object
    /// (<c>{"feedbackText":"…"}</c>) or such an object as a JSON text, depending on the client; what is none of these is taken as a vote
    /// without a comment. Null when it is no feedback at all.
    /// </summary>
    public static TeamsFeedback? Read(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } invoke || Text(invoke, "actionName") != "feedback" || Property(invoke, "actionValue") is not { ValueKind: JsonValueKind.Object } action)
        {
            return null;
        }

        Reaction? reaction = Text(action, "reaction")?.ToUpperInvariant() switch { "LIKE" => Storage.Feedback.Reaction.Like, "DISLIKE" => Storage.Feedback.Reaction.Dislike, _ => null };
        return reaction is { } known ? new TeamsFeedback(known, CommentOf(Property(action, "feedback"))) : null;
    }

    private static string? CommentOf(JsonElement? feedback) => feedback switch
    {
        { ValueKind: JsonValueKind.Object } form => Tidy(Text(form, "feedbackText")),
        { ValueKind: JsonValueKind.String } text => Tidy(Unwrapped(text.GetString()!)),
        _ => null,
    };

    /// <summary>What people type may look like JSON and be none; then it is what they typed.</summary>
    private static string? Unwrapped(string text)
    {
        if (!text.TrimStart().StartsWith('{'))
        {
            return text;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.TryGetProperty("feedbackText", out var comment)
                ? comment.ValueKind == JsonValueKind.String ? comment.GetString() : null
                : document.RootElement.EnumerateObject().Any() ? text : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return text;
        }
    }

    private static string? Tidy(string? comment) => string.IsNullOrWhiteSpace(comment) ? null : ShortText.Limit(comment.Trim(), Vote.LongestComment);

    private static JsonElement? Property(JsonElement value, string name) => value.TryGetProperty(name, out var property) ? property : null;

    private static string? Text(JsonElement value, string name) => Property(value, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
