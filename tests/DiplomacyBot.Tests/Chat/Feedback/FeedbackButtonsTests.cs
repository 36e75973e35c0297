using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Chat.Feedback;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Tests.Chat.Feedback;

public sealed class FeedbackButtonsTests
{
    private readonly string _id = GivenAnswer.NewId();

    [Fact]
    public void TeamsIsGivenOneOfItsTwoSettingsOnly() => FeedbackButtons.ForTeams().GetRawText().ShouldBe("""{"feedbackLoop":{"type":"default"}}""");

    [Theory]
    [InlineData(0, Reaction.Like)]
    [InlineData(1, Reaction.Dislike)]
    public void WhatWebChatEchoesIsUnderstood(int button, Reaction reaction)
    {
        var action = JsonDocument.Parse(FeedbackButtons.ForWebChat(_id)[button]!.ToJsonString()).RootElement;

        FeedbackButtons.Read(Event(action)).ShouldBe(new WebChatVote(reaction, _id));
    }

    [Theory]
    [InlineData("""{"@type":"LikeAction"}""")]
    [InlineData("""{"@type":"LikeAction","target":"x"}""")]
    [InlineData("""{"@type":"LikeAction","target":{"urlTemplate":7}}""")]
    [InlineData("""{"@type":"LikeAction","target":{"urlTemplate":"https://evil.example/?answer=1"}}""")]
    [InlineData("""{"@type":"LikeAction","target":{"urlTemplate":"ms-directline://postback?interaction=feedback&answer=short"}}""")]
    public void AButtonThatIsNotOursHasNoAnswer(string action) => FeedbackButtons.Read(Event(JsonDocument.Parse(action).RootElement)).ShouldBe(new WebChatVote(Reaction.Like, null));

    [Theory]
    [InlineData("""{"@type":"ReplyAction"}""")]
    [InlineData("""{"@type":["LikeAction"]}""")]
    [InlineData("""{"type":"LikeAction"}""")]
    [InlineData("7")]
    [InlineData("null")]
    public void AnEntityThatIsNoButtonIsNoVote(string entity) => FeedbackButtons.Read(Event(JsonDocument.Parse(entity).RootElement)).ShouldBeNull();

    [Fact]
    public void AnEventWithoutEntitiesIsNoVote() => FeedbackButtons.Read(new Activity { Type = "event" }).ShouldBeNull();

    private static Activity Event(JsonElement entity) => new() { Type = "event", Name = FeedbackButtons.WebChatEvent, Entities = [entity] };
}
