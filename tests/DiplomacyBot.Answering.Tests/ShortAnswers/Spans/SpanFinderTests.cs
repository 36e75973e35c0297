using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Answering.Tests.Evidence;

namespace DiplomacyBot.Answering.Tests.ShortAnswers.Spans;

public class SpanFinderTests
{
    [Theory]
    [InlineData("Vì sao chuyến bay bị hủy?", "Chuyến bay bị hủy do thời tiết xấu.", "thời tiết xấu")]
    [InlineData("Phiên họp bàn về vấn đề gì?", "Phiên họp bàn về vấn đề an ninh hàng hải, theo thông cáo.", "an ninh hàng hải")]
    [InlineData("Công ty thu được bao nhiêu lợi nhuận?", "Công ty thu được 25 triệu USD lợi nhuận.", "25 triệu USD")]
    [InlineData("Mục tiêu của chương trình là gì?", "Mục tiêu của chương trình là tăng cường giao lưu nhân dân.", "tăng cường giao lưu nhân dân")]
    [InlineData("Hiệp định có hiệu lực khi nào?", "Hiệp định có hiệu lực từ ngày 1 tháng 8 năm 2020.", "ngày 1 tháng 8 năm 2020")]
    public void TheLikeliestRunHoldsTheAnswer(string question, string sentence, string answer)
    {
        using var ranking = new Ranking(question, News.Of("a", sentence));
        var span = ranking.Span().ShouldNotBeNull();
        sentence[span.Start..span.End].ShouldContain(answer);
        span.Agreement.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void TheAnswerMayStandInTheSecondSentence()
    {
        using var ranking = new Ranking("Hội nghị Bandung khai mạc năm nào?", News.Of("a", "Hội nghị Bandung khai mạc. Hội nghị diễn ra năm 1955."));
        var span = ranking.Span().ShouldNotBeNull();
        span.Sentence.ShouldBe(1);
        ranking.Sentences[1].Article.Article.Text[span.Start..span.End].ShouldContain("1955");
    }

    [Fact]
    public void ASentenceAboutAnotherNameHasNoShortAnswer()
    {
        using var ranking = new Ranking("Ai ký RCEP thay mặt Việt Nam?", News.Of("a", "RCEP được ký trực tuyến."), News.Of("b", "Bộ trưởng Lương Tam Quang thay mặt Việt Nam ký công ước."));
        ranking.Span()?.Sentence.ShouldBe(ranking.Sentences.ToList().FindIndex(s => s.Article.Article.Id == "a"));
    }

    [Theory]
    [InlineData("Cuộc họp SOM ASEAN diễn ra ở đâu?", "Cuộc họp SOM ASEAN diễn ra ngày 16-1 tại TP Nha Trang.", "16-1 tại TP Nha Trang")]
    [InlineData("Lễ ký có sự tham dự của ai?", "Ngày 25 tháng 10 năm 2025, Chủ tịch nước Lương Cường dự lễ ký.", "2025, Chủ tịch nước Lương Cường")]
    public void OnlyAQuestionForATimeIsAnsweredByPartOfADate(string question, string sentence, string cut)
    {
        using var ranking = new Ranking(question, News.Of("a", sentence));
        var span = ranking.Span().ShouldNotBeNull();
        sentence[span.Start..span.End].ShouldNotBe(cut);
        var view = ranking.Features(ranking.Sentences[0]).Sentence;
        AnswerSpans.Of(view).ShouldAllBe(s => !view.Dates.Any(s.Cuts));
    }

    [Fact]
    public void TheRunLiesInItsSentence()
    {
        foreach (var snippet in Snippets.All)
        {
            using var ranking = new Ranking("Hội nghị ASEAN diễn ra ở đâu, bàn về điều gì?", News.Of("all", snippet, "2025-11-02"));
            if (ranking.Span() is { } span)
            {
                var sentence = ranking.Sentences[span.Sentence];
                span.Start.ShouldBeInRange(sentence.Start, sentence.End - 1);
                span.End.ShouldBeInRange(span.Start + 1, sentence.End);
            }
        }
    }

    [Fact]
    public void ASentenceThatOnlyRepeatsTheQuestionHasNoAnswer()
    {
        using var ranking = new Ranking("Nga tấn công Ukraine là gì?", News.Of("a", "Nga tấn công Ukraine"));
        ranking.Span().ShouldBeNull();
    }

    [Fact]
    public void WithoutASentenceThereIsNoAnswer()
    {
        using var ranking = new Ranking("Nga tấn công Ukraine khi nào?", News.Of("a", "Nga tấn công Ukraine"));
        ranking.Span([]).ShouldBeNull();
    }
}
