using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Chat;

/// <summary>What Teams takes in one message ("Format your bot messages" and "Send suggested actions", Teams documentation).</summary>
internal static class MessageLimits
{
    /// <summary>
    /// 28 KB of JSON in UTF-8. Teams takes that much in a card; in text it takes more, but the longest answer worth reading in a chat is far shorter.
    /// </summary>
    public const int LargestBytes = 28 * 1024;

    /// <summary>Answers offered to click.</summary>
    public const int MostActions = 6;

    private const int LongestAction = 200;

    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Size of JSON as it is sent.</summary>
    public static int Bytes(JsonNode json) => Encoding.UTF8.GetByteCount(json.ToJsonString(AsSent));

    /// <summary>Size of a message's text and entities as they are sent.</summary>
    public static int Bytes(Activity message) =>
        Bytes(JsonValue.Create(message.Text ?? "")!) + (message.Entities ?? []).Sum(static e => Encoding.UTF8.GetByteCount(e.GetRawText()));

    /// <summary>Questions to click; null when there are none. What is too long to be sent back whole is left out.</summary>
    public static SuggestedActions? Actions(IEnumerable<string> questions)
    {
        var actions = questions.Where(static q => q.Length is > 0 and <= LongestAction).Distinct(StringComparer.Ordinal).Take(MostActions)
            .Select(static q => new CardAction { Type = "imBack", Title = q, Value = ChatJson.Text(q) }).ToList();
        return actions.Count > 0 ? new SuggestedActions { Actions = [.. actions] } : null;
    }
}
