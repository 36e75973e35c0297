using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Chat;

namespace DiplomacyBot.Tests.Chat;

public sealed class AnswerMessageTests
{
    [Fact]
    public void CitationsHaveTheShapeThatClientsDraw()
    {
        var message = AnswerMessage.Create(Answer("Hà Nội [1].", Citation(1) with { Outlet = "Báo Thế giới và Việt Nam điện tử" }), null, Teams, Link);

        var entity = message.Entities.ShouldNotBeNull().ShouldHaveSingleItem();
        entity.GetRawText().ShouldBe(JsonSerializer.Serialize(JsonDocument.Parse("""
            {"type":"https://schema.org/Message","@type":"Message","@context":"https://schema.org","@id":"","citation":[{"@type":"Claim","position":1,
             "appearance":{"@type":"DigitalDocument","name":"Tên bài 1","abstract":"Câu trích 1.","url":"https://bot.example/1","keywords":["Báo Thế giới và Việt Nam…","16/1/2020"]}}]}
            """).RootElement));
        message.TextFormat.ShouldBe("markdown");
    }

    [Fact]
    public void OnlyAModelsTextIsLabelled()
    {
        Entity(Answer("x [1]", Citation(1))).TryGetProperty("additionalType", out _).ShouldBeFalse();
        Entity(Answer("x [1]", Citation(1)) with { Mode = "chat" }).GetProperty("additionalType").EnumerateArray().Select(t => t.GetString()).ShouldBe(["AIGeneratedContent"]);
    }

    [Fact]
    public void NamesAndQuotesKeepToTheLimits()
    {
        var random = new Random(3);
        string[] pieces = ["Việt Nam", "Hội đồng Bảo an", "😀", "e\u0302\u0301", "\n", "  ", "dàiquádàiquádàiquádàiquá", "“", "👩‍👩‍👧", "nước"];
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var appearance = Entity(Answer("x [1]", Citation(1) with { Title = text, Quote = text, Outlet = text })).GetProperty("citation")[0].GetProperty("appearance");
            foreach (var (name, most) in new[] { ("name", CitationEntity.LongestName), ("abstract", CitationEntity.LongestAbstract) })
            {
                var shown = appearance.GetProperty(name).GetString()!;
                shown.Length.ShouldBeInRange(1, most);

                // Cut or whole, it ends where a letter with its marks ends.
                var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                var kept = shown == line ? line.Length : shown.Length - 1;
                line.ShouldStartWith(shown[..kept]);
                StringInfo.ParseCombiningCharacters(line).Append(line.Length).ShouldContain(kept);
            }
        }
    }

    [Theory]
    [InlineData("ngắn", 10, "ngắn")]
    [InlineData("vừa đúng mười", 13, "vừa đúng mười")]
    [InlineData("Hội nghị Cấp cao ASEAN", 12, "Hội nghị…")]
    [InlineData("hai\ndòng", 20, "hai dòng")]
    [InlineData("mộttừdàikhôngcódấucách", 10, "mộttừdàik…")]
    [InlineData("ab👩‍👩‍👧", 6, "ab…")]
    public void TextsAreCutBetweenWords(string text, int most, string expected) => ShortText.Cut(text, most).ShouldBe(expected);

    [Fact]
    public void MoreCitationsThanAreDrawnLoseTheirNumbersToo()
    {
        var citations = Enumerable.Range(1, 25).Select(Citation).ToArray();
        var text = string.Join(' ', citations.Select(c => string.Create(CultureInfo.InvariantCulture, $"câu {c.Position} [{c.Position}].")));

        var message = AnswerMessage.Create(Answer(text, citations), null, Teams, Link);

        message.Entities!.Single().GetProperty("citation").GetArrayLength().ShouldBe(20);
        message.Text!.ShouldContain("câu 20 [20].");
        message.Text!.ShouldContain("câu 21. câu 22.");
    }

    [Fact]
    public void WithoutCitationsThereIsNoEntity() => AnswerMessage.Create(Answer("Không có."), null, Teams, Link).Entities.ShouldBeNull();

    [Theory]
    [InlineData("Một [1][2].", "Một [1] [2].")]
    [InlineData("Một [1](http://evil.example)", "Một [1] (http://evil.example)")]
    [InlineData("[1]: chú thích", "[1] : chú thích")]
    [InlineData("Số [7] không phải nguồn", "Số \\[7\\] không phải nguồn")]
    [InlineData("[bấm](javascript:alert(1)) [1]", "\\[bấm\\](javascript:alert(1)) [1]")]
    [InlineData("*đậm* _nghiêng_ `mã` <b> ~gạch~ a|b", "\\*đậm\\* \\_nghiêng\\_ \\`mã\\` \\<b\\> \\~gạch\\~ a\\|b")]
    [InlineData("# không là đề mục\n- không là danh sách", "\\# không là đề mục\n\n\\- không là danh sách")]
    [InlineData("Hà Nội [1].\n\nTheo Báo A: “Câu.” [1]", "Hà Nội [1].\n\nTheo Báo A: “Câu.” [1]")]
    [InlineData("tháng 4/2021, 15-16/1", "tháng 4/2021, 15-16/1")]
    public void NewspaperTextStaysTextInMarkdown(string text, string markdown) => AnswerMessage.Create(Answer(text, Citation(1), Citation(2)), null, Teams, Link).Text.ShouldBe(markdown);

    private static readonly ChatSurface Teams = new(FeedbackStyle.Teams, 20, SuggestsActions: true);

    private static JsonElement Entity(Answer answer) => AnswerMessage.Create(answer, null, Teams, Link).Entities!.Single();

    private static string Link(Citation citation) => string.Create(CultureInfo.InvariantCulture, $"https://bot.example/{citation.Position}");

    private static Answer Answer(string text, params Citation[] citations) =>
        new() { Question = "?", StandaloneQuestion = "?", Status = citations.Length > 0 ? AnswerStatus.Answered : AnswerStatus.NotInCoverage, Text = text, Citations = citations };

    private static Citation Citation(int position) => new()
    {
        Position = position, ArticleId = "a", PassageId = "a-0", Title = $"Tên bài {position}", PublishedOn = new DateOnly(2020, 1, 16), PublishedPrecision = "day",
        Quote = $"Câu trích {position}.", Start = 0, End = 12,
    };
}
