using System.Text;
using System.Text.Json;
using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Channels.Tests.Activities;

public sealed class MentionTests
{
    [Theory]
    [InlineData("<at>Test Bot</at> xin chào", "xin chào")]
    [InlineData("xin chào <at>Test Bot</at>", "xin chào")]
    [InlineData("<at>Test Bot</at>&nbsp;RCEP được ký ngày nào?", "RCEP được ký ngày nào?")]
    [InlineData("Nhờ <at>Test Bot</at> tìm giúp", "Nhờ tìm giúp")]
    [InlineData("<at>Test Bot</at><at>Test Bot</at> hỏi", "hỏi")]
    [InlineData("<at>Test Bot</at> hỏi cùng <at>Alex Wilber</at>", "hỏi cùng Alex Wilber")]
    [InlineData("<at>Test Bot</at>\ndòng một\ndòng hai", "dòng một\ndòng hai")]
    [InlineData("<at>Test Bot</at>", "")]
    [InlineData("không nhắc ai: 5 < 7", "không nhắc ai: 5 < 7")]
    public void TheBotsMentionIsNoPartOfTheQuestion(string text, string expected) => Group(text, entity: true).TextWithoutRecipient().ShouldBe(expected);

    [Theory]
    [InlineData("<at>Test Bot</at> xin chào", "xin chào")]
    [InlineData("<at id=\"0\">test bot</at> xin chào", "xin chào")]
    [InlineData("<at>Bot khác</at> xin chào", "Bot khác xin chào")]
    public void TheMarkupAloneIsEnough(string text, string expected) => Group(text, entity: false).TextWithoutRecipient().ShouldBe(expected);

    [Theory]
    [InlineData("""[{"type":"mention"}]""")]
    [InlineData("""[{"type":"mention","mentioned":5,"text":"xin"}]""")]
    [InlineData("""[{"type":"mention","mentioned":{"id":5},"text":"xin"}]""")]
    [InlineData("""[{"type":"mention","mentioned":{"id":"someone else"},"text":"xin"}]""")]
    [InlineData("""[{"type":"mention","mentioned":{"id":"bot"},"text":""}]""")]
    [InlineData("""[{"type":"mention","mentioned":{"id":"bot"},"text":null}]""")]
    [InlineData("""[5,"mention",null,[]]""")]
    public void EntitiesThatAreNoMentionOfTheBotChangeNothing(string entities) =>
        ActivityJson.Read(Encoding.UTF8.GetBytes($$$"""{"type":"message","text":"xin chào","recipient":{"id":"bot"},"entities":{{{entities}}}}""")).TextWithoutRecipient().ShouldBe("xin chào");

    [Fact]
    public void NoTextIsAnEmptyText() => new Activity { Type = ActivityTypes.Message }.TextWithoutRecipient().ShouldBe("");

    private static Activity Group(string text, bool entity) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Recipient = new ChannelAccount { Id = "bot", Name = "Test Bot" },
        Entities = entity ? [JsonDocument.Parse("""{"type":"mention","text":"<at>Test Bot</at>","mentioned":{"id":"bot","name":"Test Bot"}}""").RootElement] : null,
    };
}
