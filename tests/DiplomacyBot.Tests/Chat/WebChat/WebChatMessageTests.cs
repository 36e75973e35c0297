using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Chat;

namespace DiplomacyBot.Tests.Chat.WebChat;

public sealed class WebChatMessageTests
{
    private static readonly ChatSurface WebChat = ChatSurface.Of(new Activity { ChannelId = "directline" });
    private static readonly string AnswerId = new('a', 32);

    [Fact]
    public void NumbersAreDefinedAndQuotesSetApart() =>
        Create(Answer("Nguyễn Xuân Phúc [1].\n\nTheo VTC News, 19/4/2021: “Câu một.” [1]\n\nTheo VOV: “Câu hai.” [2]", Citation(1), Citation(2)) with { ShortAnswer = "Nguyễn Xuân Phúc" }).Text.ShouldBe(
            "Nguyễn Xuân Phúc [1].\n\n> Theo VTC News, 19/4/2021\\: “Câu một\\.” [1]\n\n> Theo VOV\\: “Câu hai\\.” [2]\n\n[1]: <https://bot.example/1>\n[2]: <https://bot.example/2>");

    [Fact]
    public void AModelsParagraphsAreNoQuotes() =>
        Create(Answer("Một [1].\n\nHai [1].", Citation(1)) with { Mode = "chat", ShortAnswer = "Một" }).Text!.ShouldNotContain("> ");

    /// <summary>Web Chat's Markdown makes links of addresses and improves quotation marks; a quote stays as it was printed.</summary>
    [Theory]
    [InlineData("xem vtc.vn và http://a.vn [1]", "xem vtc\\.vn và http\\://a\\.vn [1]")]
    [InlineData("\"thẳng\" 'đơn' (c) +- ... --- ?? !! [1]", "\\\"thẳng\\\" \\'đơn\\' \\(c\\) \\+\\- \\.\\.. \\-\\-\\- \\?\\? \\!\\! [1]")]
    [InlineData("AT&amp;T {aria-label=\"x\"} a@b.vn [1]", "AT\\&amp;T \\{aria\\-label=\\\"x\\\"\\} a\\@b\\.vn [1]")]
    [InlineData("15/11/2020, tăng 3,5% [1].", "15/11/2020, tăng 3\\,5% [1].")]
    public void AQuoteStaysAsItWasPrinted(string text, string markdown) => Create(Answer(text, Citation(1))).Text!.ShouldStartWith(markdown + "\n\n[1]: ");

    [Fact]
    public void TheEntityHasWhatWebChatDraws()
    {
        var entity = Entity(Answer("x [1]", Citation(1) with { Outlet = "VTC News" }));

        var appearance = entity.GetProperty("citation")[0].GetProperty("appearance");
        appearance.GetProperty("name").GetString().ShouldBe("Tên bài 1");
        appearance.GetProperty("url").GetString().ShouldBe("https://bot.example/1");
        appearance.GetProperty("usageInfo").GetProperty("name").GetString().ShouldBe("VTC News, 16/1/2020");
        entity.GetProperty("potentialAction").EnumerateArray().Select(static a => a.GetProperty("@type").GetString()).ShouldBe(["LikeAction", "DislikeAction"]);
        entity.GetProperty("potentialAction")[0].GetProperty("target").GetProperty("urlTemplate").GetString()!.ShouldEndWith(AnswerId);
    }

    [Fact]
    public void OnlyAModelsTextIsLabelled()
    {
        Entity(Answer("x [1]", Citation(1))).TryGetProperty("usageInfo", out _).ShouldBeFalse();
        Entity(Answer("x [1]", Citation(1)) with { Mode = "chat" }).GetProperty("usageInfo").GetProperty("name").GetString().ShouldBe("Do AI soạn");
    }

    [Fact]
    public void WithoutAPageAClickShowsTheQuote()
    {
        var message = AnswerMessage.Create(Answer("x [1]", Citation(1)), AnswerId, WebChat, static _ => null);

        message.Text!.ShouldEndWith("[1]: <cite:1>");
        var appearance = message.Entities!.Single().GetProperty("citation")[0].GetProperty("appearance");
        appearance.TryGetProperty("url", out _).ShouldBeFalse();
        appearance.GetProperty("text").GetString().ShouldBe("Câu trích 1.");
    }

    [Fact]
    public void WhatIsNoAnswerHasNoButtons() => AnswerMessage.Create(Answer("Câu hỏi dài quá."), null, WebChat, Link).Entities.ShouldBeNull();

    [Fact]
    public void ARefusalCanBeVotedOn() => Entity(Answer("Kho tin không có.")).GetProperty("potentialAction").GetArrayLength().ShouldBe(2);

    private static Activity Create(Answer answer) => AnswerMessage.Create(answer, AnswerId, WebChat, Link);

    private static JsonElement Entity(Answer answer) => Create(answer).Entities!.Single();

    private static string Link(Citation citation) => string.Create(CultureInfo.InvariantCulture, $"https://bot.example/{citation.Position}");

    private static Answer Answer(string text, params Citation[] citations) =>
        new() { Question = "?", StandaloneQuestion = "?", Status = citations.Length > 0 ? AnswerStatus.Answered : AnswerStatus.NotInCoverage, Text = text, Citations = citations };

    private static Citation Citation(int position) => new()
    {
        Position = position, ArticleId = "a", PassageId = "a-0", Title = $"Tên bài {position}", PublishedOn = new DateOnly(2020, 1, 16), PublishedPrecision = "day",
        Quote = $"Câu trích {position}.", Start = 0, End = 12,
    };
}
