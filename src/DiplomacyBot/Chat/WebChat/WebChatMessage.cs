using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Chat.Feedback;

namespace DiplomacyBot.Chat.WebChat;

/// <summary>
/// An answer as Web Chat 4.18 draws it: a number becomes a link when the text defines it (<c>[1]: address</c>) and the citation entity has
/// its position; the buttons for like and dislike are actions of that entity, and so is the label that tells of a model.
/// </summary>
internal static class WebChatMessage
{
    /// <param name="answer">The answer.</param>
    /// <param name="answerId">The id its buttons carry; null for no buttons.</param>
    /// <param name="shown">Citations to show.</param>
    /// <param name="dropped">Numbers of those that are left out.</param>
    /// <param name="link">The address of a citation's source page; null for none.</param>
    public static Activity Create(Answer answer, string? answerId, IReadOnlyList<Citation> shown, IReadOnlySet<int> dropped, Func<Citation, string?> link)
    {
        var numbers = shown.Select(static c => c.Position).ToHashSet();
        var text = new StringBuilder(Quoted(MarkdownText.From(answer.Text, numbers.Contains, dropped.Contains, improved: true), answer));
        if (answer.Notice is { } notice)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n\n_{notice}_");
        }

        var separator = "\n\n";
        foreach (var citation in shown)
        {
            text.Append(separator).Append(CultureInfo.InvariantCulture, $"[{citation.Position}]: <{link(citation) ?? $"cite:{citation.Position}"}>");
            separator = "\n";
        }

        return new Activity { Type = ActivityTypes.Message, TextFormat = "markdown", Locale = "vi-VN", Text = text.ToString(), Entities = Entity(answer, shown, answerId, link) is { } entity ? [entity] : null };
    }

    /// <summary>The short answer leads; the quotes that prove it are set apart from it.</summary>
    private static string Quoted(string markdown, Answer answer) =>
        answer is { Mode: "extractive", Status: AnswerStatus.Answered, ShortAnswer: not null } && markdown.Split("\n\n") is [var lead, .. var quotes]
            ? string.Join("\n\n", quotes.Select(static quote => "> " + quote).Prepend(lead))
            : markdown;

    private static JsonElement? Entity(Answer answer, IReadOnlyList<Citation> shown, string? answerId, Func<Citation, string?> link)
    {
        if (shown.Count == 0 && answerId is null)
        {
            return null;
        }

        var entity = new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
        };
        if (shown.Count > 0)
        {
            entity["citation"] = new JsonArray([.. shown.Select(c => Claim(c, link(c)))]);
        }

        if (answerId is not null)
        {
            entity["potentialAction"] = FeedbackButtons.ForWebChat(answerId);
        }

        if (answer.Mode == "chat")
        {
            entity["additionalType"] = new JsonArray("AIGeneratedContent");
            entity["usageInfo"] = new JsonObject
            {
                ["@type"] = "CreativeWork", ["name"] = "Do AI soạn", ["description"] = "Câu trả lời do mô hình AI viết từ các trích dẫn; hãy đọc trích dẫn trước khi dùng.",
            };
        }

        return JsonSerializer.SerializeToElement(entity, ChatJson.Default.JsonObject);
    }

    private static JsonObject Claim(Citation citation, string? url)
    {
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = citation.Title.Length > 0 ? ShortText.Cut(citation.Title, CitationEntity.LongestName) : "…",
            ["abstract"] = ShortText.Cut(citation.Quote, CitationEntity.LongestAbstract),
        };
        if (url is null)
        {
            // Without a page to open, a click shows the quote.
            appearance["text"] = MarkdownText.From(citation.Quote, static _ => false, static _ => false, improved: true);
        }
        else
        {
            appearance["url"] = url;
        }

        if (Origin(citation) is { Length: > 0 } origin)
        {
            appearance["usageInfo"] = new JsonObject { ["@type"] = "CreativeWork", ["name"] = origin };
        }

        return new JsonObject { ["@type"] = "Claim", ["position"] = citation.Position, ["appearance"] = appearance };
    }

    /// <summary>Outlet and date, as far as they are known.</summary>
    private static string Origin(Citation citation) =>
        string.Join(", ", new[] { ShortText.Cut(citation.Outlet ?? "", CitationEntity.LongestName), PublicationDate.Of(citation) }.Where(static part => !string.IsNullOrEmpty(part)));
}
