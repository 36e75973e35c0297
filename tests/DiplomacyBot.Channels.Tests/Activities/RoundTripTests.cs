using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Channels.Tests.Activities;

public sealed class RoundTripTests
{
    [Theory]
    [MemberData(nameof(RecordedActivities.All), MemberType = typeof(RecordedActivities))]
    public void WhatRealClientsSendIsWrittenBackWithoutLoss(string recorded)
    {
        var written = JsonSerializer.Serialize(ActivityJson.Read(Encoding.UTF8.GetBytes(recorded)), ActivityJson.Strict.Activity);

        JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(recorded)).ShouldBeTrue(written);
        written.ShouldNotContain("\\u");
    }

    [Fact]
    public void NumbersKeepTheirDigits()
    {
        var written = JsonSerializer.Serialize(ActivityJson.Read("""{"type":"x","value":2.500,"huge":12345678901234567890123}"""u8), ActivityJson.Strict.Activity);

        written.ShouldContain("2.500");
        written.ShouldContain("12345678901234567890123");
    }

    [Fact]
    public void FieldsAreWhereBotFrameworkHasThem()
    {
        var activity = ActivityJson.Read(Encoding.UTF8.GetBytes(RecordedActivities.Message));

        activity.Type.ShouldBe(ActivityTypes.Message);
        activity.Text.ShouldBe("RCEP được ký ngày nào?");
        activity.From!.AadObjectId.ShouldBe("0000-0020");
        activity.Conversation!.ConversationType.ShouldBe("personal");
        activity.Entities!.Single().GetProperty("platform").GetString().ShouldBe("Web");
        activity.ChannelData!.Value.GetProperty("tenant").GetProperty("id").GetString().ShouldBe("0000-0001");
        activity.ExtensionData.ShouldBeNull();
    }

    [Fact]
    public void AReplyIsAddressedToWhoeverAsked()
    {
        var incoming = ActivityJson.Read(Encoding.UTF8.GetBytes(RecordedActivities.Message));

        var reply = incoming.CreateReply("Chào");

        reply.From!.Id.ShouldBe("0000-0011");
        reply.Recipient!.Id.ShouldBe("user-id-0");
        reply.ReplyToId.ShouldBe(incoming.Id);
        reply.ServiceUrl.ShouldBe(incoming.ServiceUrl);
        reply.Conversation!.ConversationType.ShouldBe("personal");
        ActivityJson.Read(Encoding.UTF8.GetBytes(RecordedActivities.MembersAdded)).CreateReply("Chào").ReplyToId.ShouldBeNull();
    }

    /// <summary>Whatever bytes come: an activity or a JsonException, nothing else.</summary>
    [Fact]
    public void BrokenJsonIsNothingButAJsonException()
    {
        var random = new Random(20261122);
        var recorded = RecordedActivities.Each.Select(Encoding.UTF8.GetBytes).ToArray();
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = (byte[])recorded[random.Next(recorded.Length)].Clone();
            for (var changes = random.Next(1, 6); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                var activity = ActivityJson.Read(bytes.AsSpan(0, random.Next(4) == 0 ? random.Next(bytes.Length) : bytes.Length));
                _ = activity.TextWithoutRecipient();
                _ = JsonSerializer.Serialize(activity, ActivityJson.Strict.Activity);
            }
            catch (JsonException)
            {
                // As it should be.
            }
        }
    }

    [Theory]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","value":{"x":"\udc00"}}""")]
    [InlineData("""{"type":"message","x\ud800":1}""")]
    [InlineData("""{"type":"message","type":"invoke"}""")]
    [InlineData("""{"type":"message","value":{"a":1,"a":2}}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","conversation":"c"}""")]
    [InlineData("""{"type":"message","entities":{}}""")]
    [InlineData("""{"type":"message","membersAdded":[1]}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    public void WhatIsNoActivityIsRefused(string json) => Should.Throw<JsonException>(() => ActivityJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void DeepJsonIsRefusedAndADeepCardIsNot()
    {
        static byte[] Nested(int depth) => Encoding.UTF8.GetBytes("{\"type\":\"message\",\"value\":" + new string('[', depth) + new string(']', depth) + "}");

        Should.Throw<JsonException>(() => ActivityJson.Read(Nested(100_000)));
        Should.Throw<JsonException>(() => ActivityJson.Read(Nested(ActivityJson.Deepest)));
        ActivityJson.Read(Nested(40)).Value!.Value.ValueKind.ShouldBe(JsonValueKind.Array);
    }
}
