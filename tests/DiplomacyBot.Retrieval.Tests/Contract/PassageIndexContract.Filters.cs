using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Retrieval.Tests.Contract;

public abstract partial class PassageIndexContract
{
    private static readonly ArticlePassages[] Dated =
    [
        Articles.Of("day", "hội đàm") with { PublishedFrom = new(2021, 4, 19), PublishedTo = new(2021, 4, 19), Outlets = ["VTC News", "Báo Tin Tức TTXVN"] },
        Articles.Of("month", "hội đàm") with { PublishedFrom = new(2021, 4, 1), PublishedTo = new(2021, 4, 30), Outlets = ["VnExpress"] },
        Articles.Of("year", "hội đàm") with { PublishedFrom = new(2020, 1, 1), PublishedTo = new(2020, 12, 31), Outlets = ["VTC News"] },
        Articles.Of("undated", "hội đàm"),
    ];

    [SkippableTheory]
    [InlineData(null, null, "day month undated year")]
    [InlineData("2021-04-19", null, "day month")]
    [InlineData("2021-04-20", null, "month")]
    [InlineData("2021-05-01", null, "")]
    [InlineData(null, "2020-01-01", "year")]
    [InlineData(null, "2021-04-18", "month year")]
    [InlineData("2020-06-01", "2021-04-19", "day month year")]
    [InlineData("2021-04-19", "2021-04-19", "day month")]
    public async Task AFilterByPeriodKeepsWhatOverlapsIt(string? from, string? to, string expected)
    {
        var index = await With(Dated);

        var found = await Found(index, "hội đàm", filter: new PassageFilter(Day(from), Day(to)));

        string.Join(' ', found.Select(hit => hit.Passage.ArticleId)).ShouldBe(expected);

        static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");
    }

    [SkippableTheory]
    [InlineData("VTC News", "day year")]
    [InlineData("vtc news", "day year")]
    [InlineData("báo tin tức ttxvn", "day")]
    [InlineData("VTC", "")]
    [InlineData("VTC News|VnExpress", "day month year")]
    [InlineData("", "")]
    public async Task AFilterByOutletKeepsWhatOneOfThemCarried(string outlets, string expected)
    {
        var index = await With(Dated);

        var found = await Found(index, "hội đàm", filter: new PassageFilter(Outlets: outlets.Split('|', StringSplitOptions.RemoveEmptyEntries)));

        string.Join(' ', found.Select(hit => hit.Passage.ArticleId)).ShouldBe(expected);
    }

    [SkippableFact]
    public async Task AllConditionsOfAFilterMustHold()
    {
        var index = await With(Dated);

        (await Found(index, "hội đàm", filter: new PassageFilter(new(2021, 1, 1), null, ["VTC News"]))).Select(hit => hit.Passage.ArticleId).ShouldBe(["day"]);
        (await Found(index, "hội đàm", filter: new PassageFilter(ArticleIds: ["year", "undated"]))).Select(hit => hit.Passage.ArticleId).ShouldBe(["undated", "year"]);
        (await Found(index, "hội đàm", filter: new PassageFilter(Outlets: ["VnExpress"], ArticleIds: ["year"]))).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task AFilterDoesNotChangeScores()
    {
        var index = await With(Dated);
        var all = (await Found(index, "hội đàm")).ToDictionary(hit => hit.Passage, hit => hit.Score);

        foreach (var hit in await Found(index, "hội đàm", filter: new PassageFilter(Outlets: ["VTC News"])))
        {
            hit.Score.ShouldBe(all[hit.Passage]);
        }
    }

    [SkippableFact]
    public async Task AFilterIsAppliedBeforeTheBestAreCut()
    {
        var index = await With([.. Enumerable.Range(0, 200).Select(i => Articles.Of($"a{i:000}", "hội đàm")), Articles.Of("z", "hội đàm về thương mại điện tử và nhiều việc khác")]);

        (await Found(index, "hội đàm", k: 1, filter: new PassageFilter(ArticleIds: ["z"]))).Select(hit => hit.Passage.ArticleId).ShouldBe(["z"]);
    }
}
