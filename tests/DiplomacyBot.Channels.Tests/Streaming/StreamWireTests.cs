using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Streaming;

namespace DiplomacyBot.Channels.Tests.Streaming;

/// <summary>What goes over the wire, as Agents Playground 0.2.28 and Web Chat 4.18.1 were recorded to draw it.</summary>
public sealed class StreamWireTests
{
    [Fact]
    public void TheFirstUpdateHasANumberAndNoId() => Wire(StreamActivities.Inform("Đang tìm…", null, 1)).ShouldBe(Same("""
        {"type":"typing","textFormat":"markdown","text":"Đang tìm…","entities":[{"type":"streaminfo","streamType":"informative","streamSequence":1}],
         "channelData":{"streamType":"informative","streamSequence":1}}
        """));

    [Fact]
    public void FurtherOnesHaveBoth() => Wire(StreamActivities.Show("Hà Nội", "s1", 3)).ShouldBe(Same("""
        {"type":"typing","textFormat":"markdown","text":"Hà Nội","entities":[{"type":"streaminfo","streamType":"streaming","streamId":"s1","streamSequence":3}],
         "channelData":{"streamType":"streaming","streamId":"s1","streamSequence":3}}
        """));

    [Fact]
    public void TheFinalOneHasAnIdAndNoNumber()
    {
        var message = ActivityJson.Read("""{"type":"message","text":"Hà Nội [1].","suggestedActions":{"actions":[]},"channelData":{"feedbackLoop":{"type":"default"}},"entities":[{"type":"x"}]}"""u8);
        Wire(StreamActivities.Final(message, "s1")).ShouldBe(Same("""
            {"type":"message","text":"Hà Nội [1].","suggestedActions":{"actions":[]},"entities":[{"type":"x"},{"type":"streaminfo","streamType":"final","streamId":"s1"}],
             "channelData":{"feedbackLoop":{"type":"default"},"streamType":"final","streamId":"s1"}}
            """));
    }

    [Fact]
    public void WhatReplacesAStreamHasItsIdAndNoMarks()
    {
        var message = ActivityJson.Read("""{"type":"message","text":"Hà Nội","entities":[{"type":"x"}]}"""u8);
        Wire(StreamActivities.Replacement(message, "s1")).ShouldBe(Same("""{"type":"message","id":"s1","text":"Hà Nội","entities":[{"type":"x"}]}"""));
        message.Id.ShouldBeNull();
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void ChannelDataThatIsNoObjectGivesWay(string data)
    {
        var message = new Activity { Text = "x", ChannelData = JsonDocument.Parse(data).RootElement };
        StreamActivities.Final(message, "s1").ChannelData!.Value.GetProperty("streamType").GetString().ShouldBe("final");
    }

    [Fact]
    public void WhatInformsStaysBelowAKilobyte() =>
        System.Text.Encoding.UTF8.GetByteCount(StreamActivities.Inform(new string('ế', 5000), null, 1).Text!).ShouldBeLessThanOrEqualTo(1000);

    private static string Wire(Activity activity) => Same(JsonSerializer.Serialize(activity, ActivityJson.Strict.Activity));

    /// <summary>Order of properties and layout do not count.</summary>
    private static string Same(string json) => Sorted(JsonNode.Parse(json)!).ToJsonString();

    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(static p => p.Key, StringComparer.Ordinal).Select(static p => KeyValuePair.Create(p.Key, p.Value is null ? null : (JsonNode?)Sorted(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(static i => Sorted(i!))]),
        _ => node.DeepClone(),
    };
}
