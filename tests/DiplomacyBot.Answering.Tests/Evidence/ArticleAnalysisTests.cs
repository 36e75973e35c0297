using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Language;
using DiplomacyBot.Language.Syllables;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyBot.Answering.Tests.Evidence;

public class ArticleAnalysisTests
{
    [Fact]
    public void EverySyllableBelongsToItsSentence() => Prop.ForAll<string>(text =>
    {
        var article = new ArticleAnalysis(News.Of("a", text ?? ""));
        for (var s = 0; s < article.Sentences.Count; s++)
        {
            for (var i = article.FirstSyllable[s]; i < article.FirstSyllable[s + 1]; i++)
            {
                if (article.Syllables[i].Start < article.Sentences[s].Start || article.Syllables[i].End > article.Sentences[s].End)
                {
                    return false;
                }
            }
        }

        return article.FirstSyllable[^1] == article.Syllables.Count;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void APartIsCutAsTheWholeArticleWouldBe() => Prop.ForAll<string, int, int>((any, from, length) =>
    {
        var text = Snippets.All[0] + any + "\n" + string.Join(' ', Snippets.All);
        var start = Math.Abs(from % text.Length);
        var span = new TextSpan(start, Math.Min(text.Length, start + Math.Abs(length % 200)));
        var whole = new ArticleAnalysis(News.Of("a", text));
        var part = new ArticleAnalysis(whole.Article, span, null);
        return part.Sentences.SequenceEqual(whole.Sentences)
            && part.Lead.SequenceEqual(SyllablesOf(whole, 0))
            && Enumerable.Range(0, whole.Sentences.Count).Where(s => whole.Sentences[s].End > span.Start && whole.Sentences[s].Start < span.End)
                .All(s => SyllablesOf(part, s).SequenceEqual(SyllablesOf(whole, s)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TheNextSyllablesAcrossAFullStopAreThere()
    {
        var text = string.Concat(Enumerable.Repeat("Phiên họp toàn thể bế mạc tối qua. ", 20));
        var article = News.Of("a", text);
        var whole = new ArticleAnalysis(article);
        var part = new ArticleAnalysis(article, new TextSpan(whole.Sentences[9].Start, whole.Sentences[10].End), null);
        part.FirstSyllable[9].ShouldBeInRange(4, 20);
        (part.SyllableArray.Length - part.FirstSyllable[11]).ShouldBeInRange(4, 20);
        part.FirstSyllable[3].ShouldBe(part.FirstSyllable[2]);
    }

    [Theory]
    [InlineData(-9, -3)]
    [InlineData(500, 900)]
    [InlineData(0, 0)]
    [InlineData(-5, 5000)]
    public void APartOutsideTheTextDoesNoHarm(int start, int end)
    {
        new ArticleAnalysis(News.Of("a", Snippets.All[0]), new TextSpan(start, end), null).Sentences.ShouldNotBeEmpty();
        new ArticleAnalysis(News.Of("a", ""), new TextSpan(start, end), null).Lead.ShouldBeEmpty();
    }

    [Fact]
    public void DatesAreReadAgainstTheDayTheArticleAppeared()
    {
        var today = new DateOnly(2025, 11, 3);
        new ArticleAnalysis(News.Of("a", "Ngày 19/4, phiên họp.", "2021-04-20")).DatesIn(0, today)[0].From.ShouldBe(new DateOnly(2021, 4, 19));
        new ArticleAnalysis(News.Of("a", "Ngày 2/11, phiên họp.")).DatesIn(0, today)[0].From.ShouldBe(new DateOnly(2025, 11, 2));
    }

    [Fact]
    public void ADerivedHeadlineAddsNothing()
    {
        new ArticleAnalysis(News.Of("a", "Phiên họp.")).TitleSyllables.ShouldBeEmpty();
        new ArticleAnalysis(News.Of("a", "Phiên họp.", title: "Họp báo")).TitleSyllables.Length.ShouldBe(2);
    }

    private static Syllable[] SyllablesOf(ArticleAnalysis article, int sentence) => article.SyllableArray[article.FirstSyllable[sentence]..article.FirstSyllable[sentence + 1]];
}
