using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using static DiplomacyBot.Storage.Tests.StoreFolder;

namespace DiplomacyBot.Storage.Tests.Articles;

public sealed class SqliteArticleStoreTests : IDisposable
{
    private readonly StoreFolder _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task WhatWasSavedIsFoundAgainUnchanged()
    {
        var article = Article("a", "Tổng Bí thư thăm Lào 🇱🇦.\nĐường “9 đoạn” – e\u0301.") with
        {
            Version = 3,
            TitleDerived = true,
            Author = "Hữu Toàn",
            Url = "https://example.vn/tin-1",
            Publication = new Publication(new DateOnly(2021, 4, 1), PublicationPrecision.Month, Inferred: true),
        };

        await _store.Save(article);

        (await _store.Articles.FindAsync(article.Id, default)).ShouldBe(article);
    }

    [Theory]
    [InlineData(PublicationPrecision.Day)]
    [InlineData(PublicationPrecision.Month)]
    [InlineData(PublicationPrecision.Year)]
    public async Task EveryPrecisionSurvives(PublicationPrecision precision)
    {
        var article = await _store.Save(Article("a") with { Publication = new Publication(new DateOnly(2020, 1, 1), precision, false) });

        (await _store.Articles.FindAsync(article.Id, default))!.Publication.ShouldBe(article.Publication);
    }

    [Fact]
    public async Task WhatIsNotThereIsNull()
    {
        (await _store.Articles.FindAsync("0000000000000000", default)).ShouldBeNull();
        (await _store.Articles.RemoveAsync("0000000000000000", default)).ShouldBeFalse();
    }

    [Fact]
    public async Task SavingAgainReplacesTheArticleAndItsPassages()
    {
        await _store.Save(Article("a", "Một.\nHai.\nBa."));
        await _store.Save(Article("a", "Chỉ một.") with { Version = 2 });

        (await _store.Articles.SummariseAsync(default)).ShouldSatisfyAllConditions(summary => summary.Articles.ShouldBe(1), summary => summary.Passages.ShouldBe(1));
        (await _store.Articles.FindAsync(IdOf("a"), default))!.Text.ShouldBe("Chỉ một.");
    }

    [Fact]
    public async Task ManyAreFoundAtOnceAndMissingOnesAreLeftOut()
    {
        var (a, b) = (await _store.Save(Article("a")), await _store.Save(Article("b")));

        var found = await _store.Articles.FindManyAsync([a.Id, "0000000000000000", b.Id, a.Id], default);

        found.Count.ShouldBe(2);
        found[a.Id].ShouldBe(a);
        found[b.Id].ShouldBe(b);
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(0, 99)]
    [InlineData(3, 3)]
    [InlineData(4, 2)]
    public async Task APassageOutsideTheTextIsRefusedAndNothingIsStored(int start, int end)
    {
        var article = Article("a");

        await Should.ThrowAsync<ArgumentException>(() => _store.Articles.SaveAsync(article, [new Passage(0, start, end)], default, default));

        (await _store.Articles.FindAsync(article.Id, default)).ShouldBeNull();
    }

    [Fact]
    public async Task AFailureInTheMiddleOfASaveLeavesTheOldVersion()
    {
        var article = await _store.Save(Article("a", "Cũ."));

        await Should.ThrowAsync<Exception>(() => _store.Articles.SaveAsync(article with { Text = "Mới." }, [new Passage(0, 0, 4), new Passage(0, 0, 4)], default, default));

        (await _store.Articles.FindAsync(article.Id, default)).ShouldBe(article);
    }

    [Fact]
    public async Task TheListBeginsWithTheNewestAndEndsWithTheUndated()
    {
        await _store.Save(Article("cũ", on: new DateOnly(2020, 1, 16)));
        await _store.Save(Article("không ngày"));
        await _store.Save(Article("mới", on: new DateOnly(2025, 10, 22)));

        var list = await _store.Articles.ListAsync(default).ToListAsync();

        list.Select(summary => summary.Title).ShouldBe(["Tin mới", "Tin cũ", "Tin không ngày"]);
        list[0].ShouldBe(new ArticleSummary(IdOf("mới"), "Tin mới", "VTC News", new Publication(new DateOnly(2025, 10, 22), PublicationPrecision.Day, false), "mới.txt", null, 1, null));
    }

    [Fact]
    public async Task WhatAWriterMustKnowIsRemembered()
    {
        var article = Article("a");
        await _store.Articles.SaveAsync(article, PassagesOf(article), new TextSignature(new byte[] { 7, 8 }), default);

        var known = (await _store.Articles.KnownAsync(default).ToListAsync()).ShouldHaveSingleItem();

        (known.Id, known.ContentHash, known.DuplicateOf).ShouldBe((article.Id, article.ContentHash, null));
        known.Signature.Bytes.ToArray().ShouldBe([7, 8]);
    }

    [Fact]
    public async Task TheSummaryCountsArticlesPassagesOutletsAndThePeriod()
    {
        await _store.Save(Article("a", on: new DateOnly(2020, 1, 16)));
        await _store.Save(Article("b", outlet: "PLVN") with { Publication = new Publication(new DateOnly(2021, 4, 1), PublicationPrecision.Month, false) });
        await _store.Save(Article("c", outlet: "PLVN", duplicateOf: "a"));
        await _store.Save(Article("d", outlet: null));

        var summary = await _store.Articles.SummariseAsync(default);

        (summary.Articles, summary.Duplicates, summary.Passages).ShouldBe((4, 1, 6));
        (summary.From, summary.To).ShouldBe((new DateOnly(2020, 1, 16), new DateOnly(2021, 4, 30)));
        summary.Outlets.ShouldBe([new OutletCount("PLVN", 2), new OutletCount("VTC News", 1)]);
    }

    [Fact]
    public async Task TheSummaryFollowsWhatAnyProcessChanges()
    {
        var other = new SqliteArticleStore(new StoreDatabase(_store.Options));
        await _store.Save(Article("a"));
        (await other.SummariseAsync(default)).Articles.ShouldBe(1);
        (await other.SummariseAsync(default)).ShouldBeSameAs(await other.SummariseAsync(default), "counted once a revision");

        await _store.Save(Article("b"));
        (await other.SummariseAsync(default)).Articles.ShouldBe(2);
        await _store.Articles.RemoveAsync(IdOf("a"), default);
        (await other.SummariseAsync(default)).Articles.ShouldBe(1);
    }

    [Fact]
    public async Task AnEmptyStoreHasAnEmptySummary()
    {
        var summary = await _store.Articles.SummariseAsync(default);

        (summary.Articles, summary.Passages, summary.From, summary.To).ShouldBe((0, 0, null, null));
        summary.Outlets.ShouldBeEmpty();
    }
}
