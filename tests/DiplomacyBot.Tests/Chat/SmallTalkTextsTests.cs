using DiplomacyBot.Chat;

namespace DiplomacyBot.Tests.Chat;

public sealed class CourtesiesTests
{
    [Theory]
    [InlineData("chào bạn")]
    [InlineData("Xin chào!")]
    [InlineData("xin chao")]
    [InlineData("  HELLO 👋 ")]
    public void AGreetingIsGreeted(string text) => Courtesies.Reply(text).ShouldBe(ChatTexts.Greeting);

    [Theory]
    [InlineData("cảm ơn")]
    [InlineData("Cám ơn bạn nhiều!")]
    [InlineData("xin cam on.")]
    public void ThanksAreTaken(string text) => Courtesies.Reply(text).ShouldBe(ChatTexts.YouAreWelcome);

    [Theory]
    [InlineData("Bạn là ai?")]
    [InlineData("ban ten gi")]
    public void WhoAsksTheBotItselfIsTold(string text) => Courtesies.Reply(text).ShouldBe(ChatTexts.Introduction);

    [Fact]
    public void AFarewellIsReturned() => Courtesies.Reply("Tạm biệt").ShouldBe(ChatTexts.Farewell);

    [Theory]
    [InlineData("")]
    [InlineData("chào mừng ai?")]
    [InlineData("Chào bạn, ai là Chủ tịch nước?")]
    [InlineData("Ai cảm ơn Việt Nam?")]
    [InlineData("Còn lần thứ 37?")]
    [InlineData("/mới")]
    public void AQuestionIsNone(string text) => Courtesies.Reply(text).ShouldBeNull();
}
