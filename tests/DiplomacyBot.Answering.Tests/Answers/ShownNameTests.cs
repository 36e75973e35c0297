using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Citations;

namespace DiplomacyBot.Answering.Tests.Answers;

public class ShownNameTests
{
    [Fact]
    public void AnOrdinaryNameStaysAsItIs() => ShownName.Outlet("Báo Thế giới & Việt Nam").ShouldBe("Báo Thế giới & Việt Nam");

    [Fact]
    public void ALongHeadlineIsCutBetweenWords() => ShownName.Title("Hội nghị cấp cao ASEAN", 13).ShouldBe("Hội nghị cấp…");

    [Fact]
    public void ACutNameHoldsNoHalfOfACharacter()
    {
        for (var length = 1; length < 200; length++)
        {
            var shown = ShownName.Outlet(new string('a', length % 3) + string.Concat(Enumerable.Repeat("📰", length)));
            shown.Length.ShouldBeLessThanOrEqualTo(81);
            shown.EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
        }
    }

    [Fact]
    public void NothingInItReadsAsACitation() => CitationMarks.Occur(ShownName.Outlet("Báo [1]") + ShownName.Title("[ 2 ]")).ShouldBeFalse();

    [Fact]
    public void AMonstrousOutletDoesNotFillTheAnswer()
    {
        var article = News.Of("a", "x", "2021-04-19", new string('O', 3000), new string('A', 20_000)) with { AlsoIn = [new string('P', 3000)] };

        AnswerComposer.Byline(article).Length.ShouldBeLessThan(120);
        NoAnswerText.NotInCoverage(new CoverageScope(1, null, null, [article.Outlet!]), [article]).Length.ShouldBeLessThan(600);
    }
}
