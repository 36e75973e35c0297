using System.Text.Json;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Channels.Activities;

/// <summary>In group chats the bot is addressed by a mention, which is no part of what is asked.</summary>
public static partial class Mentions
{
    /// <summary>
    /// The text without mentions of the activity's recipient, trimmed; of other mentions the name stays and the markup goes.
    /// Empty when there is no text.
    /// </summary>
    public static string TextWithoutRecipient(this Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var text = activity.Text ?? "";
        if (!text.Contains("<at", StringComparison.OrdinalIgnoreCase) && activity.Entities is not { Count: > 0 })
        {
            return text.Trim();
        }

        var mentioned = false;
        foreach (var entity in activity.Entities ?? [])
        {
            if (TextOfMention(entity, activity.Recipient?.Id) is { } mention)
            {
                text = text.Replace(mention, " ", StringComparison.Ordinal);
                mentioned = true;
            }
        }

        // Some clients send the markup without an entity.
        if (activity.Recipient?.Name is { Length: > 0 } name)
        {
            text = Markup().Replace(text, m => string.Equals(m.Groups["name"].Value.Trim(), name, StringComparison.OrdinalIgnoreCase) ? " " : m.Value);
        }

        var plain = Markup().Replace(text, static m => m.Groups["name"].Value);
        return mentioned || plain != activity.Text ? Blanks().Replace(plain.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase), " ").Trim() : plain.Trim();
    }

    private static string? TextOfMention(JsonElement entity, string? recipient) =>
        recipient is not null
        && entity.ValueKind == JsonValueKind.Object
        && Text(entity, "type") == "mention"
        && entity.TryGetProperty("mentioned", out var mentioned) && mentioned.ValueKind == JsonValueKind.Object
        && Text(mentioned, "id") == recipient
        && Text(entity, "text") is { Length: > 0 } text ? text : null;

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var property) && property.ValueKind == JsonValueKind.String ? property.GetString() : null;

    [GeneratedRegex("<at(?: [^<>]*)?>(?<name>[^<>]*)</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();

    /// <summary>Blanks of one line; line breaks of the message stay.</summary>
    [GeneratedRegex(@"[^\S\r\n]{2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
