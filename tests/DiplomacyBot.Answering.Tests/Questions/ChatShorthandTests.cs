using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Abbreviations;

namespace DiplomacyBot.Answering.Tests.Questions;

public class ChatShorthandTests
{
    private static readonly ChatShorthand Shorthand = new(AbbreviationTable.Default);

    [Theory]
    [InlineData("mất bn tỷ USD?", "mất bao nhiêu tỷ USD?")]
    [InlineData("VN có ký ko?", "VN có ký không?")]
    [InlineData("ký dc mấy văn kiện vs Mỹ", "ký được mấy văn kiện với Mỹ")]
    [InlineData("bn ng bị thương", "bao nhiêu người bị thương")]
    [InlineData("quan hệ hai nước ntn", "quan hệ hai nước như thế nào")]
    public void ShorthandIsWrittenOut(string typed, string meant) => Shorthand.Expand(typed).ShouldBe(meant);

    [Theory]
    [InlineData("")]
    [InlineData("HĐBA LHQ họp ở đâu?")]
    [InlineData("Kokomo ở bang nào?")]
    [InlineData("Bộ Ngoại giao Việt Nam")]
    [InlineData("tau R-4 cua nga la gi")]
    [InlineData("Tên lửa r-77 bay bao xa?")]
    [InlineData("Pháo K-9 bán cho ai?")]
    [InlineData("Ông K. Shanmugam nói gì?")]
    [InlineData("hong kong")]
    public void EverythingElseIsLeftAsTyped(string typed) => Shorthand.Expand(typed).ShouldBe(typed);
}
