using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Chat.Sources;

namespace DiplomacyBot.Tests.Chat.Sources;

public sealed class SourcesCardTests
{
    private const string Hostile = "[bấm vào đây](https://evil.example) **đậm** {{DATE(2020-01-01T00:00:00Z,SHORT)}} ${expr} {{{ <b>\n# đề mục";

    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void ASourceHasItsOutletDateQuoteAndButtons()
    {
        var card = Card(Citation(1) with { Outlet = "VTC News", PublishedOn = new DateOnly(2020, 1, 16), PublishedPrecision = "day", Url = "https://example.vn/bài" });

        (card.GetProperty("type").GetString(), card.GetProperty("version").GetString()).ShouldBe(("AdaptiveCard", "1.4"));
        Texts(card).ShouldBe(["Nguồn của câu trả lời cho: Ai?", "[1] Tên bài 1", "VTC News, 16/1/2020", "“Câu trích 1.”"]);
        Buttons(card).ShouldBe([("Mở đoạn trích", "https://bot.example/1"), ("Bài gốc", "https://example.vn/b%C3%A0i")]);
    }

    [Theory]
    [InlineData("month", "Không rõ nguồn, tháng 1/2020")]
    [InlineData("year", "Không rõ nguồn, năm 2020")]
    [InlineData("unknown", "Không rõ nguồn")]
    public void WhatIsNotKnownIsNotShown(string precision, string byline) =>
        Texts(Card(Citation(1) with { PublishedOn = new DateOnly(2020, 1, 1), PublishedPrecision = precision }))[2].ShouldBe(byline);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/bai-viet")]
    [InlineData(null)]
    public void OnlyAWebAddressOpens(string? url) => Buttons(Card(Citation(1) with { Url = url })).Select(b => b.Title).ShouldBe(["Mở đoạn trích"]);

    [Fact]
    public void WithoutAddressesThereAreNoButtons() => Buttons(Content([Citation(1)], static _ => null)).ShouldBeEmpty();

    [Fact]
    public void WhatANewspaperWroteStaysText()
    {
        var card = Content([Citation(1) with { Title = Hostile, Outlet = Hostile, Quote = Hostile }], Link, Hostile);

        // Text blocks read Markdown, text runs do not; neither may hold a function whole.
        Elements(card).Select(e => e.GetProperty("type").GetString()).ShouldNotContain("TextBlock");
        Elements(card).Where(e => e.GetProperty("type").GetString() == "TextRun").ShouldAllBe(r => !r.GetProperty("text").GetString()!.Contains("{{"));
        Texts(card)[3].ShouldBe($"“{Hostile}”");
        Buttons(card).ShouldHaveSingleItem();
    }

    [Fact]
    public void ACardFitsIntoAMessageWhateverItHolds()
    {
        var random = new Random(5);
        string[] pieces = ["Việt Nam", "👩‍👩‍👧", "e\u0302\u0301", "\"\\", "{{", "\n", "Hội đồng Bảo an Liên hợp quốc"];
        for (var i = 0; i < 200; i++)
        {
            var citations = Enumerable.Range(1, random.Next(1, 30)).Select(n => Citation(n) with { Title = Text(), Quote = Text(), Outlet = Text(), Url = "https://example.vn/" + new string('x', random.Next(3000)) }).ToList();
            var card = Content(citations, Link, Text());

            Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(card, AsSent)).ShouldBeLessThanOrEqualTo(SourcesCard.LargestBytes);
            var shown = card.GetProperty("body").EnumerateArray().Count(e => e.GetProperty("type").GetString() == "Container");
            shown.ShouldBeInRange(Math.Min(3, citations.Count), citations.Count);
            Texts(card).Any(t => t == $"Còn {citations.Count - shown} nguồn nữa không hiển thị hết ở đây.").ShouldBe(shown < citations.Count);
        }

        string Text() => string.Join(' ', Enumerable.Range(0, random.Next(1, 200)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    private static JsonElement Card(Citation citation) => Content([citation], Link);

    private static JsonElement Content(IReadOnlyList<Citation> citations, Func<Citation, string?> link, string question = "Ai?") => SourcesCard.Create(question, citations, link).Content!.Value;

    private static string Link(Citation citation) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"https://bot.example/{citation.Position}");

    private static List<string> Texts(JsonElement card) =>
        [.. Elements(card).Where(e => e.GetProperty("type").GetString() == "RichTextBlock").Select(b => string.Concat(b.GetProperty("inlines").EnumerateArray().Select(r => r.GetProperty("text").GetString())))];

    private static List<(string? Title, string? Url)> Buttons(JsonElement card) =>
        [.. Elements(card).Where(e => e.GetProperty("type").GetString() == "Action.OpenUrl").Select(b => (b.GetProperty("title").GetString(), b.GetProperty("url").GetString()))];

    private static IEnumerable<JsonElement> Elements(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Elements(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Elements),
        _ => [],
    };

    private static Citation Citation(int position) => new() { Position = position, ArticleId = "a", PassageId = "a-0", Title = $"Tên bài {position}", Quote = $"Câu trích {position}.", Start = 0, End = 12 };
}
