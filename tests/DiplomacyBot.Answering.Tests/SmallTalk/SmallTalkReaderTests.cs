using DiplomacyBot.Answering.SmallTalk;

namespace DiplomacyBot.Answering.Tests.SmallTalk;

public class SmallTalkReaderTests
{
    [Theory]
    [InlineData("chào bạn", SmallTalkKind.Greeting)]
    [InlineData("Xin chào!", SmallTalkKind.Greeting)]
    [InlineData("xin chao", SmallTalkKind.Greeting)]
    [InlineData("  HELLO 👋 ", SmallTalkKind.Greeting)]
    [InlineData("Ｈｉ", SmallTalkKind.Greeting)]
    [InlineData("cảm ơn", SmallTalkKind.Thanks)]
    [InlineData("Cám ơn bạn nhiều!", SmallTalkKind.Thanks)]
    [InlineData("xin cam on.", SmallTalkKind.Thanks)]
    [InlineData("Dạ em cảm ơn anh chị nhiều lắm ạ", SmallTalkKind.Thanks)]
    [InlineData("dạ cảm ơn anh chị nhiều lắm ạ", SmallTalkKind.Thanks)]
    [InlineData("ok cảm ơn nhé", SmallTalkKind.Thanks)]
    [InlineData("ok", SmallTalkKind.Assent)]
    [InlineData("Tạm biệt", SmallTalkKind.Farewell)]
    [InlineData("Cảm ơn bạn, hẹn gặp lại", SmallTalkKind.Farewell)]
    [InlineData("Bạn là ai?", SmallTalkKind.Introduction)]
    [InlineData("ban ten gi", SmallTalkKind.Introduction)]
    [InlineData("Xin chào, bạn là ai vậy?", SmallTalkKind.Introduction)]
    [InlineData("bạn làm được gì?", SmallTalkKind.Introduction)]
    [InlineData("Hôm nay là ngày mấy?", SmallTalkKind.Clock)]
    [InlineData("cho hỏi mấy giờ rồi?", SmallTalkKind.Clock)]
    [InlineData("may gio roi", SmallTalkKind.Clock)]
    public void AWholeMessageOfSmallTalkIsRecognised(string message, SmallTalkKind kind) => SmallTalkReader.Read(message).ShouldBe(kind);

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("chào mừng ai?")]
    [InlineData("Chào bạn, ai là Chủ tịch nước?")]
    [InlineData("Ai cảm ơn Việt Nam?")]
    [InlineData("Còn lần thứ 37?")]
    [InlineData("/mới")]
    [InlineData("Bạn là ai trong phim Mưa đỏ?")]
    [InlineData("May là ai?")]
    [InlineData("Ban là ai?")]
    [InlineData("Hôm nay là ngày mấy của hội nghị?")]
    [InlineData("Mấy giờ rồi lễ ký mới bắt đầu?")]
    [InlineData("bạn")]
    [InlineData("ạ")]
    public void AQuestionAboutTheCoverageIsNone(string message) => SmallTalkReader.Read(message).ShouldBeNull();

    [Fact]
    public void EveryKindHasAReplyThatCitesNothing()
    {
        foreach (var kind in Enum.GetValues<SmallTalkKind>())
        {
            var text = SmallTalkText.Of(kind);
            text.ShouldEndWith(text[^1] == '?' ? "?" : text[^1] == '!' ? "!" : ".");
            text.ShouldNotContain("[");
        }
    }
}
