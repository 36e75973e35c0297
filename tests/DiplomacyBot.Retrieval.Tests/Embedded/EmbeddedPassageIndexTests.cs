using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using DiplomacyBot.Retrieval.Tests.Contract;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Retrieval.Tests.Embedded;

public sealed class EmbeddedPassageIndexTests : PassageIndexContract
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task ManySegmentsAndThreadsFindWhatSmallUpsertsFind(int threads)
    {
        var random = new Random(17);
        var articles = Enumerable.Range(0, 6000).Select(i => Articles.Of($"a{i}", [.. Enumerable.Range(0, 3).Select(_ => $"từ{random.Next(300)} từ{random.Next(300)} từ{random.Next(300)}")])).ToArray();
        using var loaded = new EmbeddedPassageIndex(new EmbeddedIndexOptions { LoadThreads = threads });
        using var grown = new EmbeddedPassageIndex();

        await loaded.RebuildAsync(Articles.Stream(articles), default);
        foreach (var batch in articles.Chunk(97))
        {
            await grown.UpsertAsync(batch, default);
        }

        (await loaded.CountAsync(default)).ShouldBe(18_000);
        for (var i = 0; i < 20; i++)
        {
            var query = new PassageQuery { Terms = Question($"từ{random.Next(300)} từ{random.Next(300)} từ{random.Next(300)}"), K = 100 };
            (await loaded.SearchAsync(query, default)).ByTerms.ShouldBe((await grown.SearchAsync(query, default)).ByTerms);
        }
    }

    [Fact]
    public async Task AnArticleThatARebuildGivesTwiceIsThereOnce()
    {
        using var index = new EmbeddedPassageIndex();

        await index.RebuildAsync(Articles.Stream([Articles.Of("a", "một", "hai"), .. Enumerable.Range(0, 300).Select(i => Articles.Of($"b{i}", "ba")), Articles.Of("a", "một")]), default);

        (await index.CountAsync(default)).ShouldBe(301);
    }

    [Fact]
    public async Task DocumentFrequenciesFollowEveryChange()
    {
        using var index = new EmbeddedPassageIndex();
        await index.UpsertAsync([Articles.Of("a", "một hai", "một"), Articles.Of("b", "một")], default);
        index.PassagesWith(TermId.Syllable("một")).ShouldBe(3);

        await index.DeleteArticleAsync("a", default);

        index.PassagesWith(TermId.Syllable("một")).ShouldBe(1);
        index.PassagesWith(TermId.Syllable("hai")).ShouldBe(0);
        index.Passages.ShouldBe(1);
    }

    [Fact]
    public void RegistrationMakesOneIndexUnderAllItsNames()
    {
        using var provider = Provider([]);

        var index = provider.GetRequiredService<IPassageIndex>();

        index.ShouldBeOfType<EmbeddedPassageIndex>();
        provider.GetRequiredService<ICoverageVocabulary>().ShouldBeSameAs(index);
        provider.GetRequiredService<AccentRestorer>().Restore("xin chao").Changed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("EmbeddedIndex:LoadThreads", "65")]
    [InlineData("EmbeddedIndex:Weighting:Saturation", "0")]
    [InlineData("EmbeddedIndex:Weighting:LengthNormalization", "1.5")]
    public void SettingsThatCannotWorkAreRefusedByName(string key, string value)
    {
        using var provider = Provider(new Dictionary<string, string?> { [key] = value });

        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IPassageIndex>()).Message.ShouldContain(key);
    }

    protected override IPassageIndex Create() => new EmbeddedPassageIndex();

    private static ServiceProvider Provider(Dictionary<string, string?> settings) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).AddEmbeddedIndex().BuildServiceProvider();
}
