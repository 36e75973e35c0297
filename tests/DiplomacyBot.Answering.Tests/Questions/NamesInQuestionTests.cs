using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Tests.Questions;

public class NamesInQuestionTests
{
    [Theory]
    [InlineData("Ai gặp Biden?", "Biden")]
    [InlineData("Biden gặp ai?", "Biden")]
    [InlineData("Nước nào thắng Pháp?", "Pháp")]
    [InlineData("Ông Lương Cường gặp ai?", "Lương")]
    [InlineData("Ông Lương Cường gặp ai?", "Cường")]
    [InlineData("Bà Takaichi là ai?", "Takaichi")]
    [InlineData("Tàu PNS Yarmook của nước nào?", "Yarmook")]
    public void CapitalsInARunOrOnForeignWordsAndPlacesMakeNames(string question, string word) => IsName(question, word).ShouldBeTrue();

    [Theory]
    [InlineData("Ai gặp Biden?", "Ai")]
    [InlineData("Vì sao Tổng thư ký vắng mặt?", "Tổng")]
    [InlineData("Vì sao Ủy viên vắng mặt?", "Ủy")]
    [InlineData("Ai gặp Biden?", "gặp")]
    [InlineData("Hội nghị ở đâu?", "Hội")]
    public void OneCapitalAloneDoesNot(string question, string word) => IsName(question, word).ShouldBeFalse();

    private static bool IsName(string question, string word)
    {
        var syllables = SyllableReader.Read(question);
        return NamesInQuestion.IsName(question, syllables, syllables.ToList().FindIndex(s => question[s.Start..s.End] == word));
    }
}
