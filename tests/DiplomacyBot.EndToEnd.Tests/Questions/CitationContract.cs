using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using DiplomacyBot.Language.Sentences;

namespace DiplomacyBot.EndToEnd.Tests.Questions;

/// <summary>
/// What every answer owes its reader, whoever wrote it, checked from outside: each quote stands in the stored article at the offsets stated, each sentence carries a number, each
/// number has its citation, each citation opens its quote, and what is refused cites nothing.
/// </summary>
internal sealed partial class CitationContract(BotServer server)
{
    private readonly Dictionary<string, JsonElement> _articles = new(StringComparer.Ordinal);

    /// <returns>Number of quotes.</returns>
    public async Task<int> ShouldHoldAsync(JsonElement answer)
    {
        var (text, status) = (answer.GetProperty("answer").GetString()!, answer.GetProperty("status").GetString());
        var citations = answer.GetProperty("citations").EnumerateArray().ToList();
        text.ShouldNotBeNullOrWhiteSpace();
        if (status != "answered")
        {
            status.ShouldBeOneOf("not_in_coverage", "refused");
            citations.ShouldBeEmpty();
            NumbersIn(text).ShouldBeEmpty("a refusal proves nothing");
            ValueOf(answer, "shortAnswer").ShouldBeNull();
            return 0;
        }

        citations.Select(static citation => citation.GetProperty("position").GetInt32()).ShouldBe(Enumerable.Range(1, citations.Count));
        NumbersIn(text).Distinct().Order().ShouldBe(Enumerable.Range(1, citations.Count), $"every number has its citation, and every citation its place: {text}");
        Statements(text, ValueOf(answer, "mode") == "chat").ShouldAllBe(statement => NumbersIn(statement).Any());
        foreach (var citation in citations)
        {
            await ShouldBeVerbatimAsync(citation);
        }

        return citations.Count;
    }

    /// <summary>The article as the server shows it.</summary>
    public async Task<JsonElement> ArticleAsync(string id)
    {
        if (!_articles.TryGetValue(id, out var article))
        {
            _articles[id] = article = JsonDocument.Parse(await server.Client.GetStringAsync($"/api/articles/{id}")).RootElement;
        }

        return article;
    }

    private async Task ShouldBeVerbatimAsync(JsonElement citation)
    {
        var (id, quote) = (citation.GetProperty("articleId").GetString()!, citation.GetProperty("quote").GetString()!);
        var (start, end) = (citation.GetProperty("start").GetInt32(), citation.GetProperty("end").GetInt32());
        var article = await ArticleAsync(id);
        quote.ShouldNotBeNullOrWhiteSpace();
        article.GetProperty("text").GetString()![start..end].ShouldBe(quote);
        foreach (var name in new[] { "title", "outlet", "author", "publishedOn", "publishedPrecision", "url", "sourcePath" })
        {
            ValueOf(citation, name).ShouldBe(ValueOf(article, name), name);
        }

        var page = await server.Client.GetStringAsync($"/sources/{id}?start={start}&end={end}");
        page.ShouldContain("<mark id=\"quote\"");
        string.Concat(Marked().Matches(page).Select(static mark => WebUtility.HtmlDecode(mark.Groups["text"].Value))).ShouldBe(quote.Replace("\n", "", StringComparison.Ordinal));
    }

    /// <summary>A model writes sentences; an extract is the short answer and quotes, a paragraph each.</summary>
    private static IEnumerable<string> Statements(string text, bool written) => written
        ? SentenceReader.Read(text).Select(sentence => text[sentence.Start..sentence.End])
        : text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<int> NumbersIn(string text) => Number().Matches(text).Select(static number => int.Parse(number.Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));

    private static string? ValueOf(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    [GeneratedRegex(@"\[(?<n>\d+)\]")]
    private static partial Regex Number();

    [GeneratedRegex("<mark[^>]*>(?<text>[^<]*)</mark>")]
    private static partial Regex Marked();
}
