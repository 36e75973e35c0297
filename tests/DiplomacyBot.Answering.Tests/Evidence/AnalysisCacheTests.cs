using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Language;

namespace DiplomacyBot.Answering.Tests.Evidence;

public class AnalysisCacheTests
{
    [Fact]
    public void TheSameArticleIsAnalysedOnce()
    {
        var cache = new AnalysisCache();
        var article = News.Of("a", Snippets.All[0]);
        cache.Of(article with { }).ShouldBeSameAs(cache.Of(article));
    }

    [Fact]
    public void AChangedArticleIsAnalysedAnew()
    {
        var cache = new AnalysisCache();
        var article = News.Of("a", Snippets.All[0]);
        cache.Of(article);
        cache.Of(article with { Text = Snippets.All[1] }).Article.Text.ShouldBe(Snippets.All[1]);
        cache.Of(article with { PublishedOn = new DateOnly(2020, 1, 1) }).Article.PublishedOn.ShouldBe(new DateOnly(2020, 1, 1));
    }

    [Fact]
    public void APartThatWasCutBeforeStaysCut()
    {
        var cache = new AnalysisCache();
        var article = News.Of("a", string.Join('\n', Snippets.All));
        var (first, last) = (new TextSpan(0, 50), new TextSpan(article.Text.Length - 50, article.Text.Length));
        var part = cache.Of(article, first);
        cache.Of(article, new TextSpan(10, 40)).ShouldBeSameAs(part);
        var both = cache.Of(article, last);
        both.Part.ShouldBe(new TextSpan(0, article.Text.Length));
        both.Sentences.ShouldBeSameAs(part.Sentences);
        cache.Of(article, first).ShouldBeSameAs(both);
    }

    [Fact]
    public void ItForgetsWhatWasUsedLongestAgo()
    {
        var cache = new AnalysisCache(10);
        var kept = cache.Of(News.Of("kept", "x"));
        var old = cache.Of(News.Of("old", "y"));
        for (var i = 0; i < 40; i++)
        {
            cache.Of(News.Of("a" + i, "z"));
            cache.Of(kept.Article).ShouldBeSameAs(kept);
        }

        cache.Of(old.Article).ShouldNotBeSameAs(old);
    }

    [Fact]
    public void ManyReadersAtOnceGetTheirOwnArticle()
    {
        var cache = new AnalysisCache(8);
        Parallel.For(0, 2000, i =>
        {
            var id = "a" + (i % 50);
            cache.Of(News.Of(id, "Tin " + id)).Article.Text.ShouldBe("Tin " + id);
        });
    }
}
