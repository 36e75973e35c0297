using DiplomacyBot.Answering.Evidence;
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
}
