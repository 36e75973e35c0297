using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Citations;
using DiplomacyBot.Answering.Tests.Evidence;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Answering.Tests.Answers;

public class AnswerComposerTests
{
    private const string Question = "Cuộc họp SOM ASEAN diễn ra ở thành phố nào?";
    private const string Sentence = "Cuộc họp SOM ASEAN diễn ra tại thành phố Nha Trang.";

    [Fact]
    public void TheShortAnswerComesFirstThenTheQuoteWithOutletAndDate() =>
        Compose(News.Of("a", Sentence, "2021-04-19", "VTC News")).ShouldBe($"Nha Trang [1].\n\nTheo VTC News, 19/4/2021: “{Sentence}” [1]");

    [Theory]
    [InlineData(DatePrecision.Month, "VTC News, tháng 4/2021")]
    [InlineData(DatePrecision.Year, "VTC News, năm 2021")]
    [InlineData(DatePrecision.Quarter, "VTC News, quý II/2021")]
    [InlineData(DatePrecision.Day, "VTC News, 1/4/2021")]
    public void TheDateIsShownAsExactlyAsItIsKnown(DatePrecision precision, string byline) =>
        AnswerComposer.Byline(News.Of("a", Sentence, "2021-04-01", "VTC News") with { PublishedPrecision = precision }).ShouldBe(byline);

    [Fact]
    public void AnUnknownDateIsLeftOut() => AnswerComposer.Byline(News.Of("a", Sentence, null, "VTC News")).ShouldBe("VTC News");

    [Fact]
    public void AnUnknownOutletGivesWayToTheHeadline() => AnswerComposer.Byline(News.Of("a", Sentence, "2021-04-19", null, "SOM trù bị")).ShouldBe("bài “SOM trù bị”, 19/4/2021");

    [Fact]
    public void ALongHeadlineIsCutBetweenWords()
    {
        var byline = AnswerComposer.Byline(News.Of("a", Sentence, null, null, string.Join(' ', Enumerable.Repeat("hội nghị", 40))));
        byline.Length.ShouldBeLessThan(100);
        byline.ShouldEndWith("…”");
        byline.ShouldNotContain(" …");
    }

    [Fact]
    public void BracketsInMetadataAreDisarmed()
    {
        CitationMarks.Occur(AnswerComposer.Byline(News.Of("a", Sentence, "2021-04-19", "Báo [1]"))).ShouldBeFalse();
        CitationMarks.Occur(AnswerComposer.Byline(News.Of("a", Sentence, null, null, "Tin [ 2 ]"))).ShouldBeFalse();
        CitationMarks.Read(Compose(News.Of("a", Sentence, null, "Báo [8]") with { AlsoIn = ["Báo [9]"] })).ShouldAllBe(n => n == 1);
    }

    [Theory]
    [InlineData("Cuộc họp “SOM” ASEAN diễn ra tại thành phố Nha Trang.", "«", "»")]
    [InlineData("Cuộc họp \"SOM\" ASEAN diễn ra tại thành phố Nha Trang.", "«", "»")]
    [InlineData("Cuộc họp SOM ASEAN diễn ra tại thành phố Nha Trang.", "“", "”")]
    public void MarksAroundTheQuoteDifferFromMarksInIt(string sentence, string open, string close) =>
        Compose(News.Of("a", sentence, null, "Báo")).ShouldEndWith($": {open}{sentence}{close} [1]");

    [Fact]
    public void ReprintsAreNamedOrCounted()
    {
        var article = News.Of("a", Sentence, null, "Báo");
        Compose(article with { AlsoIn = ["PLVN", "Bnews"] }).ShouldContain("Theo Báo (cũng đăng trên PLVN, Bnews): ");
        Compose(article with { AlsoIn = ["A", "B", "C"] }).ShouldContain("Theo Báo (cũng đăng trên 3 báo khác): ");
    }

    [Fact]
    public void SourcesThatDisagreeAreBothShownWithTheirDatesNewestFirst()
    {
        using var ranking = new Ranking(
            "Vụ tấn công ở Cambridgeshire làm hỏng bao nhiêu toa tàu?",
            News.Of("old", "Vụ tấn công ở Cambridgeshire làm hỏng 9 toa tàu.", "2025-11-01", "Báo Cũ"),
            News.Of("new", "Vụ tấn công ở Cambridgeshire làm hỏng 11 toa tàu.", "2025-11-02", "Báo Mới"));
        var (text, shortAnswer) = ranking.Compose();
        shortAnswer.ShouldNotBeNull().ShouldStartWith("11");
        text.ShouldStartWith("Các bài viết nêu khác nhau: 11");
        text.ShouldContain("(Báo Mới, 2/11/2025)");
        text.ShouldContain("(Báo Cũ, 1/11/2025)");
        text.IndexOf("Báo Mới", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("Báo Cũ", StringComparison.Ordinal));
    }

    [Fact]
    public void OneArticleDoesNotDisagreeWithItself()
    {
        using var ranking = new Ranking(
            "Vụ tấn công ở Cambridgeshire làm hỏng bao nhiêu toa tàu?",
            News.Of("a", "Vụ tấn công ở Cambridgeshire làm hỏng 9 toa tàu. Vụ tấn công ở Cambridgeshire làm hỏng 11 toa tàu.", "2025-11-01", "Báo"));
        ranking.Compose().Text.ShouldNotContain("khác nhau");
    }

    [Fact]
    public void TheSameNumberWrittenDifferentlyIsNoDisagreement()
    {
        using var ranking = new Ranking(
            "Mỹ nhận bao nhiêu người tị nạn?",
            News.Of("a", "Mỹ nhận 1.000 người tị nạn.", "2025-11-01", "A"),
            News.Of("b", "Nước Mỹ chỉ nhận một nghìn người tị nạn thôi đó.", "2025-11-02", "B"));
        ranking.Compose().Text.ShouldNotContain("khác nhau");
    }

    [Fact]
    public void WithoutAShortAnswerTheQuotesSpeakForThemselves()
    {
        using var ranking = new Ranking("Vì sao cuộc họp SOM ASEAN diễn ra?", News.Of("a", Sentence, null, "Báo"));
        var (text, shortAnswer) = ranking.Compose();
        shortAnswer.ShouldBeNull();
        text.ShouldBe($"Theo Báo: “{Sentence}” [1]");
    }

    private static string Compose(Articles.SourceArticle article)
    {
        using var ranking = new Ranking(Question, article);
        return ranking.Compose().Text;
    }
}
