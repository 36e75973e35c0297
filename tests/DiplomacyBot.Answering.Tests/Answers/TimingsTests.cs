namespace DiplomacyBot.Answering.Tests.Answers;

public class TimingsTests
{
    [Fact]
    public async Task EachStepIsMeasuredAndTheStepsAddUp()
    {
        using var newsroom = Newsroom.With(null, new SetClock(Newsroom.Today, TimeSpan.FromMilliseconds(3)), [News.Of("a", Snippets.All[4])]);
        var timings = (await newsroom.AskAsync("Cuộc họp SOM ASEAN diễn ra ở thành phố nào?")).Timings;
        timings.AnalyseMs.ShouldBe(3);
        timings.RetrieveMs.ShouldBe(3);
        timings.AnswerMs.ShouldBe(3);
        timings.TotalMs.ShouldBe(9);
    }

    [Fact]
    public async Task AStandingClockMeasuresNothing()
    {
        using var newsroom = Newsroom.WithTexts([.. Snippets.All]);
        (await newsroom.AskAsync("Giá vàng SJC hôm nay là bao nhiêu?")).Timings.ShouldBe(new(0, 0, 0, 0));
    }

    [Theory]
    [InlineData("2025-11-02T16:59:59Z", "2025-11-02")]
    [InlineData("2025-11-02T17:00:00Z", "2025-11-03")]
    [InlineData("2025-12-31T17:00:00Z", "2026-01-01")]
    public void TodayIsTheDayInVietnam(string utc, string day)
    {
        var clock = new SetClock(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture));
        using var newsroom = Newsroom.With(null, clock, []);
        newsroom.Reader.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);
    }
}
