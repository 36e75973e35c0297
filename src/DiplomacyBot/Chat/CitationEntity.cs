using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Chat;

/// <summary>
/// The entity by which Teams draws numbered citations (schema.org Message; "Bot messages with AI-generated content", Teams documentation).
/// One broken limit makes clients drop all of it without a word, so every limit is kept here.
/// </summary>
internal static class CitationEntity
{
    /// <summary>More than any client draws; see <see cref="ChatSurface.MostCitations"/>.</summary>
    public const int Most = 20;

    public const int LongestName = 80;
    public const int LongestAbstract = 160;
    public const int LongestKeyword = 28;

    /// <param name="citations">Citations to show, at most <see cref="Most"/>.</param>
    /// <param name="byModel">A model wrote the text: readers are told so.</param>
    /// <param name="link">The address of a citation's source page; null for none.</param>
    public static JsonElement Create(IReadOnlyList<Citation> citations, bool byModel, Func<Citation, string?> link)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(citations.Count, Most);
        var entity = new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
        };
        if (byModel)
        {
            entity["additionalType"] = new JsonArray("AIGeneratedContent");
        }

        entity["citation"] = new JsonArray([.. citations.Select(c => Claim(c, link(c)))]);
        return JsonSerializer.SerializeToElement(entity, ChatJson.Default.JsonObject);
    }

    private static JsonObject Claim(Citation citation, string? url)
    {
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = NotBlank(ShortText.Cut(citation.Title, LongestName)),
            ["abstract"] = NotBlank(ShortText.Cut(citation.Quote, LongestAbstract)),
        };
        if (url is not null)
        {
            appearance["url"] = url;
        }

        if (Keywords(citation) is { Count: > 0 } keywords)
        {
            appearance["keywords"] = keywords;
        }

        return new JsonObject { ["@type"] = "Claim", ["position"] = citation.Position, ["appearance"] = appearance };
    }

    /// <summary>Outlet and date: two of the three keywords that are drawn.</summary>
    private static JsonArray Keywords(Citation citation)
    {
        var keywords = new JsonArray();
        if (!string.IsNullOrWhiteSpace(citation.Outlet))
        {
            keywords.Add((JsonNode)ShortText.Cut(citation.Outlet, LongestKeyword));
        }

        if (PublicationDate.Of(citation) is { } date)
        {
            keywords.Add((JsonNode)date);
        }

        return keywords;
    }

    private static string NotBlank(string text) => text.Length > 0 ? text : "…";
}
