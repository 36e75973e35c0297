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
    [InlineData("Lễ ký diễn ra ngày nào?", "Hai tuần sau lễ ký, ngày 9/11, hai bên gặp lại; lễ ký là ngày 26/10.", "ngày 26/10")]
    public void TheTimeIsThatOfWhatIsAsked(string question, string sentence, string time)
    {
        var (article, read) = (Sentences.Analyse(sentence), QuestionParts.Read(question));
        article.Text(TimeCandidates.Of(article, 0, AskedReader.Read(read)[0], read, QuestionParts.Today).MaxBy(c => c.Fit)).ShouldBe(time);
    }

    [Theory]
    [InlineData("Công ước được mở ký khi nào?", "Hơn một tháng trước lễ mở ký, ngày 22.9, hai bên gặp nhau.", 0.3)]
    [InlineData("Hai bên gặp nhau khi nào trước lễ mở ký?", "Hơn một tháng trước lễ mở ký, ngày 22.9, hai bên gặp nhau.", 1)]
    [InlineData("Hai bên gặp nhau khi nào?", "Tháng trước, ngày 22.9, hai bên gặp nhau.", 1)]
    public void ATimeReckonedFromAnotherIsNotTheOthers(string question, string sentence, double fit)
    {
        var (article, read) = (Sentences.Analyse(sentence), QuestionParts.Read(question));
        TimeCandidates.Of(article, 0, AskedReader.Read(read)[0], read, QuestionParts.Today).Last().Fit.ShouldBe(fit);
    }
}
