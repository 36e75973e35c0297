using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Cleaning;
using DiplomacyBot.Coverage.Metadata;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Testing;

namespace DiplomacyBot.Coverage.Tests.Ingestion;

/// <summary>The whole corpus through cleaning and cutting: what holds for every article the press really prints.</summary>
public class CorpusTests
{
    private static readonly string[] KnownJunk = ["Mời độc giả xem thêm video", "Ảnh minh họa", "Ảnh:", "Ảnh cắt từ clip."];

    /// <summary>Composed once for both tests; it takes longer than what they ask.</summary>
    private static readonly Lazy<Task<List<ComposedArticle>>> Composed = new(static async () => await CorpusAsync().Select(ArticleComposer.Compose).ToListAsync());

    [SkippableFact]
    public async Task NoSentenceOfAnArticleIsRemoved()
    {
        var lost = new List<string>();
        foreach (var composed in await Composed.Value)
        {
            var kept = composed.Lines.Where(l => l.Mark != LineMark.Removed).Select(l => l.Text).ToHashSet(StringComparer.Ordinal);
            lost.AddRange(composed.Lines
                .Where(l => l.Mark == LineMark.Removed && l.Text.TrimEnd('"', '”', '/').EndsWith('.') && l.Text.Any(char.IsLetter))
                .Where(l => !(l.Reason == RemovalReason.Repeated && kept.Contains(l.Text)))
                .Where(l => !(l.Reason == RemovalReason.Byline && Byline.Read(l.Text) is not null))
                .Select(l => l.Text)
                .Where(t => !KnownJunk.Any(junk => t.StartsWith(junk, StringComparison.Ordinal))));
        }

        lost.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task EveryCitedSentenceOfTheCorpusLiesInAPassage()
    {
        var cutter = Parts.Cutter();
        var (articles, passages, ofSize) = (0, 0, 0);
        foreach (var article in (await Composed.Value).Select(static composed => composed.Article).OfType<Article>())
        {
            articles++;
            var cut = cutter.Cut(article.Text);

            // Shouldly compiles an expression each time, thousands of times here: it is asked only about what is wrong.
            SentenceReader.Read(article.Text).Where(s => !cut.Any(p => p.Start <= s.Start && s.End <= p.End)).ShouldBeEmpty(article.Title);
            passages += cut.Count;
            ofSize += cut.Count(p => WordCount.Of(article.Text.AsSpan(p.Start, p.End - p.Start)) is >= 100 and <= 240);
            article.Publication.Precision.ShouldBe(PublicationPrecision.Day);
        }

        articles.ShouldBe(2255);
        ((double)ofSize / passages).ShouldBeGreaterThan(0.85);
    }

    private static async IAsyncEnumerable<RawArticle> CorpusAsync()
    {
        var path = SharedData.Path("corpus", "baomoi-world-2025.jsonl.gz");
        var source = new SourceFile(path, Path.GetFileName(path), new FileInfo(path).Length);
        await foreach (var item in Parts.Readers().Single(r => r.CanRead(path)).ReadAsync(source, CancellationToken.None))
        {
            yield return item.ShouldBeOfType<SourceArticle>().Article;
        }
    }
}
