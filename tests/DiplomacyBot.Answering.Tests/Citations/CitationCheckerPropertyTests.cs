using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Citations;
using FsCheck;
using FsCheck.Fluent;
using static DiplomacyBot.Answering.Tests.Citations.CitedAnswers;

namespace DiplomacyBot.Answering.Tests.Citations;

/// <summary>For any text at all, lone surrogates and control characters included.</summary>
public class CitationCheckerPropertyTests
{
    [Fact]
    public void AnySpanOfAnyArticleMayBeCited() => ForAnySpan((article, start, end) =>
        CitationChecker.Check(Answered(article.Cite(start, end)), Store(article)).Count == 0);

    [Fact]
    public void AnyOneCodeUnitChangedInTheQuoteIsCaught() => ForAnySpan((article, start, end) =>
        Enumerable.Range(0, Math.Min(20, end - start)).All(i =>
        {
            var citation = article.Cite(start, end);
            var changed = citation.Quote.ToCharArray();
            changed[i] = (char)(changed[i] + 1);
            return Caught(article, citation with { Quote = new string(changed) });
        }));

    [Fact]
    public void AnyOneCodeUnitChangedInTheArticleIsCaught() => ForAnySpan((article, start, end) =>
        Enumerable.Range(start, Math.Min(20, end - start)).All(i =>
        {
            var changed = article.Text.ToCharArray();
            changed[i] = (char)(changed[i] + 1);
            return Caught(article with { Text = new string(changed) }, article.Cite(start, end));
        }));

    [Fact]
    public void AnArticleThatGrewInFrontOfTheQuoteIsCaughtUnlessTheQuoteStandsThereAgain() => ForAnySpan((article, start, end) =>
    {
        var grown = article with { Text = "\u0001" + article.Text };
        return grown.Text[start..end] == article.Text[start..end] || Caught(grown, article.Cite(start, end));
    });

    [Fact]
    public void AnOffsetMovedByOneIsCaughtUnlessTheQuoteStandsThereToo() => ForAnySpan((article, start, end) =>
    {
        var citation = article.Cite(start, end);
        return new[] { (-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, 1) }.All(move =>
        {
            var (from, to) = (start + move.Item1, end + move.Item2);
            var same = from >= 0 && from < to && to <= article.Text.Length && article.Text[from..to] == citation.Quote;
            return same || Caught(article, citation with { Start = from, End = to });
        });
    });

    [Fact]
    public void AnyOtherNumberIsCaught() => Prop.ForAll<string, int>((text, number) =>
    {
        var article = News.Of("a", (text ?? "") + "x");
        return number == 1 || Caught(article, article.Cite(0, 1, number));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\ud83d\ude00 hòa bình")]
    [InlineData("a\ud83d")]
    [InlineData("\ude00\ud83d\u0301")]
    public void AQuoteMayEvenCutASurrogatePair(string text)
    {
        var article = News.Of("a", text);
        for (var start = 0; start < text.Length; start++)
        {
            for (var end = start + 1; end <= text.Length; end++)
            {
                CitationChecker.Check(Answered(article.Cite(start, end)), Store(article)).ShouldBeEmpty();
                Caught(article, article.Cite(start, end) with { Quote = text[start..end].Replace('\ud83d', '\ufffd') + "\ufffd" }).ShouldBeTrue();
            }
        }
    }

    private static bool Caught(SourceArticle stored, Answering.Answers.Citation citation) =>
        CitationChecker.Check(Answered(citation), Store(stored)).Count > 0;

    private static void ForAnySpan(Func<SourceArticle, int, int, bool> holds) => Prop.ForAll<string, PositiveInt, PositiveInt>((text, a, b) =>
    {
        var article = News.Of("a", (text ?? "") + "ồ");
        var start = a.Get % article.Text.Length;
        var end = start + 1 + (b.Get % (article.Text.Length - start));
        return holds(article, start, Math.Min(end, article.Text.Length));
    }).QuickCheckThrowOnFailure();
}
