using System.Globalization;
using System.Text;
using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Chat;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Tests.Chat;

public sealed class MessageLimitsTests
{
    private static readonly JsonSerializerOptions AsSent = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    [Fact]
    public void EveryAnswerFitsIntoAMessage()
    {
        var random = new Random(11);
        string[] pieces = ["Việt Nam", "Hội đồng Bảo an", "👩‍👩‍👧", "e\u0302\u0301", "*\\_", "[7]", "\n\n", "“", "dàiquádàiquádàiquádàiquá", "\"<&>"];
        for (var i = 0; i < 150; i++)
        {
            var citations = Enumerable.Range(1, random.Next(0, 30)).Select(n => Citation(n, Text(random.Next(1, 400)))).ToArray();
            var answer = Answer(string.Concat(citations.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Quote} [{c.Position}]\n\n"))) + Text(random.Next(1, 3000)), citations);
            var surface = new ChatSurface((FeedbackStyle)random.Next(3), random.Next(2) == 0 ? 10 : 20, SuggestsActions: true);

            var message = AnswerMessage.Create(answer, GivenAnswer.NewId(), surface, Link);

            Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(message, AsSent)).ShouldBeLessThanOrEqualTo(MessageLimits.LargestBytes);
            var shown = message.Entities is [var entity] && entity.TryGetProperty("citation", out var claims) ? claims.EnumerateArray().Select(c => c.GetProperty("position").GetInt32()).ToList() : [];
            shown.Count.ShouldBeLessThanOrEqualTo(surface.MostCitations);
        }

        string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    [Fact]
    public void ALongAnswerLosesWholeParagraphsAndTheirCitations()
    {
        var paragraphs = Enumerable.Range(1, 10).Select(n => new string('á', 2000) + string.Create(CultureInfo.InvariantCulture, $" [{n}]")).ToList();
        var message = AnswerMessage.Create(Answer(string.Join("\n\n", paragraphs), [.. Enumerable.Range(1, 10).Select(n => Citation(n, "x"))]), null, new ChatSurface(FeedbackStyle.Teams, 20, SuggestsActions: true), Link);

        var last = message.Entities!.Single().GetProperty("citation").GetArrayLength();
        last.ShouldBeInRange(4, 6);
        message.Text.ShouldBe(string.Join("\n\n", paragraphs.Take(last)));
    }

    [Theory]
    [InlineData("một hai [1] ba bốn [12] năm", 23, "một hai [1] ba bốn…", 1)]
    [InlineData("một hai [1] ba bốn [12] năm", 24, "một hai [1] ba bốn [12]…", 2)]
    [InlineData("một hai [1] ba bốn [12] năm", 60, "một hai [1] ba bốn [12] năm", 2)]
    [InlineData("đoạn một [1]\n\nđoạn hai [12]", 20, "đoạn một [1]", 1)]
    [InlineData("đoạn một [1]", 1, "", 0)]
    public void NothingIsCutInsideANumber(string text, int most, string expected, int citations)
    {
        var cut = AnswerText.Shortened(Answer(text, Citation(1, "x"), Citation(12, "y")), most);

        cut.Text.ShouldBe(expected);
        cut.Citations.Count.ShouldBe(citations);
    }

    [Theory]
    [InlineData("msteams", "https://smba.trafficmanager.net/apac/", "personal", FeedbackStyle.Teams, 20, true)]
    [InlineData("msteams", "http://localhost:56150/_connector", "personal", FeedbackStyle.Teams, 10, true)]
    [InlineData("msteams", "https://smba.trafficmanager.net/apac/", "groupChat", FeedbackStyle.Teams, 20, false)]
    [InlineData("msteams", "https://smba.trafficmanager.net/apac/", "channel", FeedbackStyle.Teams, 20, false)]
    [InlineData("directline", null, null, FeedbackStyle.WebChat, 20, true)]
    [InlineData("webchat", "https://webchat.botframework.com/", null, FeedbackStyle.WebChat, 20, true)]
    [InlineData("test", "không phải địa chỉ", null, FeedbackStyle.None, 20, true)]
    [InlineData(null, null, null, FeedbackStyle.None, 20, true)]
    public void EachClientIsGivenWhatItCanShow(string? channel, string? service, string? kind, object style, int citations, bool suggests) =>
        ChatSurface.Of(new Activity { ChannelId = channel, ServiceUrl = service, Conversation = new ConversationAccount { ConversationType = kind } }).ShouldBe(new ChatSurface((FeedbackStyle)style, citations, suggests));

    [Fact]
    public void AGroupWithoutAKindIsAGroup() => ChatSurface.Of(new Activity { Conversation = new ConversationAccount { IsGroup = true } }).SuggestsActions.ShouldBeFalse();

    [Fact]
    public void SixQuestionsCanBeOfferedAndNoneTwice()
    {
        var actions = MessageLimits.Actions(["một", "một", "", new string('x', 201), .. Enumerable.Range(0, 9).Select(i => $"{i}")])!.Actions!;

        actions.Select(a => a.Title).ShouldBe(["một", "0", "1", "2", "3", "4"]);
        actions.ShouldAllBe(a => a.Type == "imBack" && a.Value!.Value.GetString() == a.Title);
        MessageLimits.Actions([]).ShouldBeNull();
    }

    private static string Link(Citation citation) => "https://bot.example/sources/0123456789abcdef?start=100&end=200#quote";

    private static Answer Answer(string text, params Citation[] citations) => new() { Question = "?", StandaloneQuestion = "?", Status = AnswerStatus.Answered, Text = text, Citations = citations };

    private static Citation Citation(int position, string quote) => new() { Position = position, ArticleId = "a", PassageId = "a-0", Title = quote, Quote = quote, Start = 0, End = 1 };
}
