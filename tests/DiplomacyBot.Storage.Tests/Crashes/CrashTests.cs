using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Checks;
using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Storage.Tests.Crashes;

public sealed class CrashTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    public async Task WhatWasReportedBeforeAKillIsThereAndWhole(int reports)
    {
        using var writer = WritingProcess.Start(_folder.Options.DataDirectory, "w", 100_000);

        var reported = await writer.KillAfterAsync(reports);

        reported.Count.ShouldBeGreaterThanOrEqualTo(reports);
        var database = new StoreDatabase(_folder.Options);
        (await new StoreDoctor(database).ExamineAsync(null, default)).ShouldBeEmpty();
        var stored = (await new SqliteArticleStore(database).FindManyAsync(reported, default)).Values;
        stored.Select(article => article.Id).ShouldBe(reported, ignoreOrder: true);
        foreach (var (id, number) in reported.Select((id, number) => (id, number)))
        {
            stored.Single(article => article.Id == id).ShouldBe(WritingProcess.ArticleNumber("w", number));
        }
    }

    [Fact]
    public async Task AfterAKillTheSameRunCanBeRepeatedAndGivesTheSameStore()
    {
        using (var killed = WritingProcess.Start(_folder.Options.DataDirectory, "w", 30))
        {
            await killed.KillAfterAsync(5);
        }

        using var again = WritingProcess.Start(_folder.Options.DataDirectory, "w", 30);
        (await again.WaitAsync()).ShouldBe(0);

        var summary = await _folder.Articles.SummariseAsync(default);
        (summary.Articles, summary.Passages).ShouldBe((30, 30 * 60));
    }

    [Fact]
    public async Task TwoProcessesWriteToOneFileWithoutHarm()
    {
        using var first = WritingProcess.Start(_folder.Options.DataDirectory, "một", 60);
        using var second = WritingProcess.Start(_folder.Options.DataDirectory, "hai", 60);

        (await Task.WhenAll(first.WaitAsync(), second.WaitAsync())).ShouldBe([0, 0]);

        (await _folder.Articles.SummariseAsync(default)).Articles.ShouldBe(120);
        (await new StoreDoctor(_folder.Database).ExamineAsync(null, default)).ShouldBeEmpty();
    }
}
