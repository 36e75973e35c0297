using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Chat;

namespace DiplomacyBot.Tests.Chat;

/// <summary>What people ask, however their client sends it: typed, clicked, submitted, alone or among others.</summary>
public sealed class QuestionTextTests
{
    private const string Mention = """
        "entities":[{"type":"mention","text":"<at>Test Bot</at>","mentioned":{"id":"bot","name":"Test Bot"}}]
        """;

    public static TheoryData<string, string> Recorded => new()
    {
        { """{"text":"RCEP được ký ngày nào?"}""", "RCEP được ký ngày nào?" },
        { $$"""{"text":"<at>Test Bot</at> RCEP được ký ngày nào?",{{Mention}}}""", "RCEP được ký ngày nào?" },

        // imBack in a group: the client puts the mention in front itself, or leaves it out.
        { $$"""{"text":"<at>Test Bot</at>RCEP được ký ngày nào?",{{Mention}}}""", "RCEP được ký ngày nào?" },

        // messageBack: the text counts, the value goes along.
        { """{"text":"Còn lần thứ 37?","value":{"question":"khác"},"channelData":{"messageBack":true}}""", "Còn lần thứ 37?" },
        { $$"""{"text":"<at>Test Bot</at> Còn lần thứ 37?","value":{"question":"khác"},{{Mention}}}""", "Còn lần thứ 37?" },

        // Action.Submit: a value and no text; in a group with the mention alone.
        { """{"value":{"question":" Còn lần thứ 37? "},"replyToId":"r1"}""", "Còn lần thứ 37?" },
        { $$"""{"text":"<at>Test Bot</at>","value":{"question":"Còn lần thứ 37?"},{{Mention}}}""", "Còn lần thứ 37?" },
        { """{"text":"","value":{"question":5}}""", "" },
        { """{"value":{"other":"x"}}""", "" },

        // postBack and messageBack of other clients: the value is the text.
        { """{"value":"RCEP được ký ngày nào?"}""", "RCEP được ký ngày nào?" },
        { """{"value":["x"]}""", "" },
        { """{"value":null}""", "" },
        { """{}""", "" },
    };

    [Theory]
    [MemberData(nameof(Recorded))]
    public void EveryClientsWayOfAskingIsRead(string activity, string question)
    {
        var read = JsonSerializer.Deserialize<Activity>(activity, JsonSerializerOptions.Web)!;
        (read.Type, read.Recipient) = (ActivityTypes.Message, new ChannelAccount { Id = "bot", Name = "Test Bot" });

        QuestionText.Of(read).ShouldBe(question);
    }
}
