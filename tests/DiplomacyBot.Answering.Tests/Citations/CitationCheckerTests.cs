using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Citations;
using static DiplomacyBot.Answering.Tests.Citations.CitedAnswers;

namespace DiplomacyBot.Answering.Tests.Citations;

public class CitationCheckerTests
{
    private static readonly Articles.SourceArticle Seed = News.Of("004", "Cuộc họp diễn ra ngày 16-1 tại TP Nha Trang. Chủ đề là “Gắn kết và chủ động thích ứng”.");
    private static readonly Articles.SourceArticle Other = News.Of("003", "Trưa ngày 22.9, Chủ tịch nước Lương Cường đã có cuộc gặp.");

    [Fact]
    public void AnAnswerWhoseQuotesStandWhereTheyClaimPasses() =>
        CitationChecker.Check(Answered(Seed.Cite("TP Nha Trang"), Other.Cite("ngày 22.9", 2)), Store(Seed, Other)).ShouldBeEmpty();

    [Fact]
    public void TheSameSentenceMayBeCitedTwiceUnderTwoNumbers() =>
        CitationChecker.Check(Answered(Seed.Cite("TP Nha Trang"), Seed.Cite("TP Nha Trang", 2)), Store(Seed)).ShouldBeEmpty();

    [Fact]
    public void ANumberMayBePointedToMoreThanOnce() =>
        CitationChecker.Check(Answered(Seed.Cite("16-1")) with { Text = "16-1 [1].\n\nTheo báo: “ngày 16-1” [1]" }, Store(Seed)).ShouldBeEmpty();

    [Fact]
    public void AnArticleThatIsGoneIsAFault() =>
        CitationChecker.Check(Answered(Seed.Cite("TP Nha Trang")), Store(Other)).ShouldHaveSingleItem().Problem.ShouldContain("not in the coverage");

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    [InlineData(9, 5)]
    [InlineData(0, 100_000)]
    [InlineData(int.MinValue, int.MaxValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void OffsetsThatReachOutsideTheArticleAreAFault(int start, int end)
    {
        var citation = Seed.Cite("TP Nha Trang") with { Start = start, End = end };
        CitationChecker.Check(Answered(citation), Store(Seed)).ShouldHaveSingleItem().Problem.ShouldContain("outside");
    }

    [Theory]
    [InlineData("tp nha trang")]
    [InlineData("TP  Nha Trang")]
    [InlineData("TP Nha Trang ")]
    [InlineData("TP Nha Trăng")]
    [InlineData("TP Nha\u00a0Trang")]
    [InlineData("")]
    public void AQuoteMustBeTheSameCodeUnitByCodeUnit(string quote) =>
        CitationChecker.Check(Answered(Seed.Cite("TP Nha Trang") with { Quote = quote }), Store(Seed)).ShouldHaveSingleItem().Problem.ShouldContain("does not stand");

    [Fact]
    public void ADecomposedQuoteOfComposedTextIsAFault()
    {
        var citation = Seed.Cite("Chủ đề");
        CitationChecker.Check(Answered(citation with { Quote = citation.Quote.Normalize(System.Text.NormalizationForm.FormD) }), Store(Seed)).ShouldHaveSingleItem();
    }

    [Fact]
    public void ANumberWithoutACitationIsAFault()
    {
        var faults = CitationChecker.Check(Answered(Seed.Cite("16-1")) with { Text = "16-1 [1], và hơn nữa [2]." }, Store(Seed));
        faults.ShouldHaveSingleItem().Position.ShouldBe(2);
    }

    [Fact]
    public void ACitationNobodyPointsToIsAFault()
    {
        var faults = CitationChecker.Check(Answered(Seed.Cite("16-1"), Other.Cite("22.9", 2)) with { Text = "16-1 [1]." }, Store(Seed, Other));
        faults.ShouldHaveSingleItem().ShouldBe(new CitationFault(2, "the text never points to this citation"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    [InlineData(1, 3)]
    [InlineData(1, 1)]
    [InlineData(-1, 1)]
    public void NumbersThatDoNotRunFromOneAreAFault(int first, int second) =>
        CitationChecker.Check(Answered(Seed.Cite("16-1", first), Seed.Cite("TP Nha Trang", second)), Store(Seed)).ShouldNotBeEmpty();

    [Fact]
    public void CitationsMayBeListedInAnyOrder() =>
        CitationChecker.Check(Answered(Seed.Cite("16-1", 2), Seed.Cite("TP Nha Trang", 1)), Store(Seed)).ShouldBeEmpty();

    [Fact]
    public void AnAnswerMustCite() =>
        CitationChecker.Check(Answered() with { Text = "Nha Trang." }, Store(Seed)).ShouldHaveSingleItem().Problem.ShouldBe("an answer must cite");

    [Theory]
    [InlineData(AnswerStatus.NotInCoverage)]
    [InlineData(AnswerStatus.Refused)]
    public void OnlyAnAnswerMayCite(AnswerStatus status) =>
        CitationChecker.Check(Answered(Seed.Cite("16-1")) with { Status = status }, Store(Seed)).ShouldHaveSingleItem().Problem.ShouldBe("only an answer may cite");

    [Theory]
    [InlineData("Xin lỗi [1].")]
    [InlineData("Xin lỗi [ 99999999999999999999 ].")]
    public void ATextThatIsNoAnswerPointsToNothing(string text) =>
        CitationChecker.Check(Answered() with { Status = AnswerStatus.NotInCoverage, Text = text }, Store()).ShouldHaveSingleItem();

    [Fact]
    public void EveryFaultIsReportedNotOnlyTheFirst()
    {
        var answer = Answered(Seed.Cite("16-1") with { Quote = "17-1" }, Other.Cite("22.9", 2)) with { Text = "Ngày 17-1 [1] [3]." };
        CitationChecker.Check(answer, Store(Seed)).Select(f => f.Position).Order().ShouldBe([1, 2, 2, 3]);
    }

    [Fact]
    public void NothingToCheckIsAMistakeOfTheCaller()
    {
        Should.Throw<ArgumentNullException>(() => CitationChecker.Check(null!, Store()));
        Should.Throw<ArgumentNullException>(() => CitationChecker.Check(Answered(), null!));
    }
}
