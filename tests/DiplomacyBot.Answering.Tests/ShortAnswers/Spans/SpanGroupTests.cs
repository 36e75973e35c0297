using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Answering.Tests.Questions;

namespace DiplomacyBot.Answering.Tests.ShortAnswers.Spans;

public class SpanGroupTests
{
    [Theory]
    [InlineData("Ai là người ký hiệp định?", "person")]
    [InlineData("Edward Nowak là ai?", "identity")]
    [InlineData("Trưởng SOM ASEAN của Việt Nam năm 2020 là ai?", "person")]
    [InlineData("Hội nghị khai mạc khi nào?", "time")]
    [InlineData("Ireland hiện đại hóa vào thế kỷ nào?", "time")]
    [InlineData("Cuộc họp diễn ra ở đâu?", "place")]
    [InlineData("Diện tích của các công viên là bao nhiêu?", "number")]
    [InlineData("Vì sao chuyến bay bị hủy?", "reason")]
    [InlineData("Chính phủ chào đón người dân như thế nào?", "manner")]
    [InlineData("Loại tên lửa nào được sử dụng?", "which")]
    [InlineData("Niên hiệu của ông là gì?", "which")]
    [InlineData("Liên minh gồm những gì?", "list")]
    [InlineData("Cải cách Tin Lành là gì?", "definition")]
    [InlineData("Batista đã làm gì khi phe nổi dậy tới?", "what")]
    [InlineData("Có gì mới không", "what")]
    public void AQuestionIsOfTheGroupWhoseAnswersLookAlike(string question, string group)
    {
        using var newsroom = Newsroom.WithTexts([.. Snippets.All]);
        SpanGroup.Of(newsroom.Analyzer.Analyse(question, QuestionParts.Today)).ShouldBe(group);
    }

    [Theory]
    [InlineData("Diện tích của các công viên là bao nhiêu?", "ha", true)]
    [InlineData("Dân số của thành phố là bao nhiêu?", "người", true)]
    [InlineData("Monsanto phải đền bao nhiêu tiền?", "usd", true)]
    [InlineData("Tổng chi phí là bao nhiêu?", "usd", true)]
    [InlineData("Có bao nhiêu phiếu thuận?", "phiếu", true)]
    [InlineData("Có bao nhiêu phiếu thuận?", "ha", false)]
    public void AnAmountIsToldInTheUnitsOfWhatIsMeasured(string question, string unit, bool fits)
    {
        using var newsroom = Newsroom.WithTexts([.. Snippets.All]);
        MeasureUnits.Of(newsroom.Analyzer.Analyse(question, QuestionParts.Today)).Contains(unit).ShouldBe(fits);
    }
}
