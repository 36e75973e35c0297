using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Chat.Sources;

/// <summary>
/// The sources of an answer as an Adaptive Card. Whatever a newspaper wrote stands in text runs, which know no Markdown ("TextRun",
/// Adaptive Cards schema): it cannot become a link or bold type.
/// </summary>
internal static class SourcesCard
{
    /// <summary>The rest of a message is what stands around the card.</summary>
    public const int LargestBytes = MessageLimits.LargestBytes - 1024;

    /// <summary>Text runs and action sets came with 1.2; Teams draws up to 1.5.</summary>
    private const string Version = "1.4";

    private const int LongestTitle = 200;
    private const int LongestOutlet = 80;
    private const int LongestQuote = 1000;
    private const int LongestAddress = 2000;

    /// <param name="question">The question that was answered.</param>
    /// <param name="citations">Its sources, at least one; those that no longer fit are left out whole, and the card says how many.</param>
    /// <param name="link">The address of a citation's source page; null for none.</param>
    public static Attachment Create(string question, IReadOnlyList<Citation> citations, Func<Citation, string?> link)
    {
        var head = Block(("Nguồn của câu trả lời cho: ", true), (ShortText.Cut(question, LongestTitle), false));
        var (size, left) = (Size(Card([])) + Size(head) + Size(Rest(citations.Count)) + 1, citations.Count);
        var body = new JsonArray(head);
        foreach (var citation in citations.OrderBy(static c => c.Position))
        {
            var source = Source(citation, link(citation));
            if ((size += Size(source) + 1) > LargestBytes)
            {
                break;
            }

            body.Add((JsonNode)source);
            left--;
        }

        if (left > 0)
        {
            body.Add((JsonNode)Rest(left));
        }

        return new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = JsonSerializer.SerializeToElement(Card(body), ChatJson.Default.JsonObject) };
    }

    private static JsonObject Card(JsonArray body) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = Version,
        ["lang"] = "vi",
        ["fallbackText"] = "Ứng dụng này không hiển thị được danh sách nguồn.",
        ["body"] = body,
    };

    private static JsonObject Source(Citation citation, string? page)
    {
        var container = new JsonObject
        {
            ["type"] = "Container",
            ["separator"] = true,
            ["spacing"] = "Medium",
            ["items"] = new JsonArray(
                Block((string.Create(CultureInfo.InvariantCulture, $"[{citation.Position}] "), true), (ShortText.Cut(citation.Title, LongestTitle), true)),
                Block((Byline(citation), false)),
                Block(($"“{ShortText.Limit(citation.Quote, LongestQuote)}”", false))),
        };
        var buttons = new JsonArray();
        Button(buttons, "Mở đoạn trích", page);
        Button(buttons, "Bài gốc", WebAddress(citation.Url));
        if (buttons.Count > 0)
        {
            ((JsonArray)container["items"]!).Add((JsonNode)new JsonObject { ["type"] = "ActionSet", ["actions"] = buttons });
        }

        return container;
    }

    private static string Byline(Citation citation)
    {
        var outlet = string.IsNullOrWhiteSpace(citation.Outlet) ? "Không rõ nguồn" : ShortText.Cut(citation.Outlet, LongestOutlet);
        return PublicationDate.Of(citation) is { } date ? $"{outlet}, {date}" : outlet;
    }

    private static JsonObject Rest(int left) => Block((string.Create(CultureInfo.InvariantCulture, $"Còn {left} nguồn nữa không hiển thị hết ở đây."), false));

    private static JsonObject Block(params (string Text, bool Bold)[] parts) => new()
    {
        ["type"] = "RichTextBlock",
        ["inlines"] = new JsonArray([.. parts.SelectMany(static part => Runs(part.Text, part.Bold))]),
    };

    /// <summary>Renderers replace "{{DATE(…)}}" even in text runs; in two runs it stays what the newspaper wrote.</summary>
    private static IEnumerable<JsonNode> Runs(string text, bool bold)
    {
        var from = 0;
        for (var at = text.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{{", from, StringComparison.Ordinal))
        {
            yield return Run(text[from..(at + 1)], bold);
            from = at + 1;
        }

        yield return Run(text[from..], bold);
    }

    private static JsonObject Run(string text, bool bold)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };
        if (bold)
        {
            run["weight"] = "Bolder";
        }

        return run;
    }

    private static void Button(JsonArray buttons, string title, string? address)
    {
        if (address is not null)
        {
            buttons.Add((JsonNode)new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = title, ["url"] = address });
        }
    }

    private static string? WebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.AbsoluteUri.Length <= LongestAddress ? address.AbsoluteUri : null;

    private static int Size(JsonObject part) => MessageLimits.Bytes(part);
}
