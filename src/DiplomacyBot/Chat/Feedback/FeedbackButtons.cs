using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Chat.Feedback;

/// <summary>The buttons under an answer, and what comes back when one is pressed.</summary>
internal static class FeedbackButtons
{
    /// <summary>Name of the event that Web Chat sends.</summary>
    public const string WebChatEvent = "webchat:activity-status/feedback";

    /// <summary>Web Chat echoes the address as it is and opens nothing; only its query counts.</summary>
    private const string AddressBefore = "ms-directline://postback?interaction=feedback&answer=";

    private const int IdLength = 32;

    /// <summary>
    /// For Teams. "default": Teams asks for a comment itself. Never together with the older <c>feedbackLoopEnabled</c>: Teams refuses
    /// messages that carry both.
    /// </summary>
    public static JsonElement ForTeams() => JsonSerializer.SerializeToElement(new JsonObject { ["feedbackLoop"] = new JsonObject { ["type"] = "default" } }, ChatJson.Default.JsonObject);

    /// <summary>For Web Chat: actions of the message entity (schema.org LikeAction, DislikeAction) that carry the answer's id.</summary>
    public static JsonArray ForWebChat(string answerId) => new(Action("LikeAction", answerId), Action("DislikeAction", answerId));

    /// <summary>The vote that an event of Web Chat carries; null when it carries none.</summary>
    public static WebChatVote? Read(Activity incoming)
    {
        foreach (var entity in incoming.Entities ?? [])
        {
            if (ReactionOf(entity) is { } reaction)
            {
                return new WebChatVote(reaction, AnswerIdIn(entity));
            }
        }

        return null;
    }

    private static JsonObject Action(string type, string answerId) => new()
    {
        ["@type"] = type,
        ["actionStatus"] = "PotentialActionStatus",
        ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = AddressBefore + answerId },
    };

    private static Reaction? ReactionOf(JsonElement entity) =>
        entity.ValueKind == JsonValueKind.Object && entity.TryGetProperty("@type", out var type) && type.ValueKind == JsonValueKind.String
            ? type.GetString() switch { "LikeAction" => Reaction.Like, "DislikeAction" => Reaction.Dislike, _ => null }
            : null;

    private static string? AnswerIdIn(JsonElement action)
    {
        if (!action.TryGetProperty("target", out var target) || target.ValueKind != JsonValueKind.Object
            || !target.TryGetProperty("urlTemplate", out var url) || url.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var address = url.GetString()!;
        return address.StartsWith(AddressBefore, StringComparison.Ordinal) && address.Length == AddressBefore.Length + IdLength ? address[AddressBefore.Length..] : null;
    }
}

/// <summary>A button pressed in Web Chat.</summary>
/// <param name="Reaction">Which.</param>
/// <param name="AnswerId">Our id of the answer; null when it is not one of our buttons.</param>
internal sealed record WebChatVote(Reaction Reaction, string? AnswerId);
