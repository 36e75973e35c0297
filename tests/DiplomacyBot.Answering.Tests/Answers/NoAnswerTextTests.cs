using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Citations;

namespace DiplomacyBot.Answering.Tests.Answers;

public class NoAnswerTextTests
{
    private static readonly DateOnly From = new(2025, 10, 23), To = new(2025, 11, 2);

    [Fact]
    public void ItTellsWhatTheCoverageHolds() =>
        NoAnswerText.NotInCoverage(new CoverageScope(2264, From, To, ["VTC News", "Bnews"]), [])
            .ShouldBe("Xin lỗi, tôi không tìm thấy câu trả lời trong các bài báo đang có. Kho tin hiện có 2264 bài của VTC News, Bnews, từ 23/10/2025 đến 2/11/2025.");

    [Fact]
    public void ManyOutletsAreCountedNotListed() =>
        NoAnswerText.NotInCoverage(new CoverageScope(9, From, To, ["A", "B", "C", "D", "E"]), []).ShouldContain("của A, B, C và 2 nguồn khác");

    [Fact]
    public void CoverageOfOneDayNamesTheDay() => NoAnswerText.NotInCoverage(new CoverageScope(1, To, To, []), []).ShouldEndWith("1 bài, ngày 2/11/2025.");

    [Fact]
    public void UndatedCoverageNamesNoDay() => NoAnswerText.NotInCoverage(new CoverageScope(3, null, null, []), []).ShouldEndWith("Kho tin hiện có 3 bài.");

    [Fact]
    public void AnEmptyCoverageIsToldAsSuch() => NoAnswerText.NotInCoverage(new CoverageScope(0, null, null, []), []).ShouldEndWith("Hiện chưa có bài báo nào được nạp.");

    [Fact]
    public void TheNearestHeadlinesAreNamedThreeAtTheMost()
    {
        var nearest = Enumerable.Range(1, 5).Select(i => News.Of("a" + i, "x", title: "Tin " + i)).ToList();
        var text = NoAnswerText.NotInCoverage(new CoverageScope(5, From, To, []), nearest);
        text.ShouldEndWith("Bài gần nhất với câu hỏi: “Tin 1”; “Tin 2”; “Tin 3”.");
    }

    [Fact]
    public void NothingInItReadsAsACitation()
    {
        var text = NoAnswerText.NotInCoverage(new CoverageScope(5, From, To, ["Báo [1]", "[2]", "[ 3 ]", "D"]), [News.Of("a", "x", title: "Tin [4] và [ 5 ]")]);
        CitationMarks.Occur(text).ShouldBeFalse();
        text.ShouldContain("Tin (4)");
    }

    [Theory]
    [InlineData(50)]
    [InlineData(1000)]
    public void ALongQuestionIsToldTheLimit(int longest) => NoAnswerText.TooLong(longest).ShouldContain($"{longest} ký tự");
}
