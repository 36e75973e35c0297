using System.Text.Json;
using DiplomacyBot.Chat;
using DiplomacyBot.Chat.Feedback;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Tests.Chat.Feedback;

public sealed class TeamsFeedbackTests
{
    [Theory]
    [InlineData("\"Rất hữu ích\"", "Rất hữu ích")]
    [InlineData("\"{\\\"feedbackText\\\":\\\"Thiếu ngày\\\"}\"", "Thiếu ngày")]
    [InlineData("{\"feedbackText\":\" Thiếu ngày \\n\"}", "Thiếu ngày")]
    [InlineData("{\"feedbackText\":null}", null)]
    [InlineData("\"{\\\"feedbackText\\\":7}\"", null)]
    [InlineData("\"{}\"", null)]
    [InlineData("{}", null)]
    [InlineData("null", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"  \"", null)]
    [InlineData("12", null)]
    [InlineData("[\"x\"]", null)]
    [InlineData("\"{không phải JSON\"", "{không phải JSON")]
    [InlineData("\"{\\\"khác\\\":1}\"", "{\"khác\":1}")]
    [InlineData("\"[1] sai\"", "[1] sai")]
    public void CommentsAreReadInWhateverShapeTheyCome(string feedback, string? comment) =>
        Read($$"""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":{{feedback}} } }""").ShouldBe(new TeamsFeedback(Reaction.Dislike, comment));

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like"}}""", true)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"LIKE"}}""", true)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"heart"}}""", false)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":1}}""", false)]
    [InlineData("""{"actionName":"feedback","actionValue":{}}""", false)]
    [InlineData("""{"actionName":"feedback","actionValue":"like"}""", false)]
    [InlineData("""{"actionName":"feedback"}""", false)]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""", false)]
    [InlineData("""{"actionName":["feedback"],"actionValue":{"reaction":"like"}}""", false)]
    [InlineData("[]", false)]
    [InlineData("\"feedback\"", false)]
    [InlineData("null", false)]
    public void OnlyAVoteIsAVote(string value, bool isVote) => (Read(value) is { Reaction: Reaction.Like }).ShouldBe(isVote);

    [Fact]
    public void AVoteWithoutAValueIsNone() => TeamsFeedback.Read(null).ShouldBeNull();

    [Fact]
    public void ALongCommentIsCutBetweenLetters()
    {
        var comment = string.Concat(Enumerable.Repeat("e\u0302\u0301😀", 2000));
        var kept = Read(JsonSerializer.Serialize(new { actionName = "feedback", actionValue = new { reaction = "like", feedback = comment } }))!.Comment!;

        kept.Length.ShouldBeInRange(Vote.LongestComment - 5, Vote.LongestComment);
        kept.ShouldEndWith("…");
        comment.ShouldStartWith(kept[..^1]);
        ((kept.Length - 1) % 5).ShouldBeOneOf(0, 3);
    }

    [Theory]
    [InlineData("ngắn\ngọn", 20, "ngắn\ngọn")]
    [InlineData("ab👩‍👩‍👧", 6, "ab…")]
    public void LimitingKeepsLines(string text, int most, string expected) => ShortText.Limit(text, most).ShouldBe(expected);

    private static TeamsFeedback? Read(string value) => TeamsFeedback.Read(JsonDocument.Parse(value).RootElement);
}
