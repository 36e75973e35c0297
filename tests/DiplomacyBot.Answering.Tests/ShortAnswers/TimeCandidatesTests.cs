using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Answering.ShortAnswers.Asked;
using DiplomacyBot.Answering.Tests.Questions;

namespace DiplomacyBot.Answering.Tests.ShortAnswers;

public class TimeCandidatesTests
{
    [Theory]
    [InlineData("Ngày nào Tổng thống Syria thăm Mỹ?", "Ngày 1-11, đặc phái viên cho biết Tổng thống Syria sẽ thăm Mỹ ngày 10/11.", "ngày 10/11")]
    [InlineData("Ngày hội diễn ra ngày nào?", "Ngày hội năm 2025 sẽ diễn ra từ ngày 21 đến 23-11.", "từ ngày 21 đến 23-11")]
    [InlineData("Hai nước lập quan hệ năm nào?", "Tại lễ kỷ niệm ngày 3/11, ông nhắc lại năm 1976.", "năm 1976")]
    [InlineData("Bộ Ngoại giao thông báo ngày nào?", "Ngày 1/11, Bộ Ngoại giao thông báo hội nghị sẽ diễn ra.", "Ngày 1/11")]
    public void TheTimeIsThatOfWhatIsAsked(string question, string sentence, string time)
    {
        var (article, read) = (Sentences.Analyse(sentence), QuestionParts.Read(question));
        article.Text(TimeCandidates.Of(article, 0, AskedReader.Read(read)[0], read, QuestionParts.Today).MaxBy(c => c.Fit)).ShouldBe(time);
    }
}
