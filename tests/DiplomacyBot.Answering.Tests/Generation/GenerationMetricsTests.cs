using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Answering.Tests.Generation;

/// <summary>What an answer says about its sentences is what the meter counts.</summary>
public class GenerationMetricsTests
{
    private const string Question = "Cuộc họp SOM ASEAN diễn ra ở thành phố nào?";
    private const string Good = "Cuộc họp SOM ASEAN diễn ra tại thành phố Nha Trang [1].";
    private const string Bad = "Cuộc họp SOM ASEAN diễn ra tại thành phố Đà Nẵng [1].";

    [Theory]
    [InlineData(Good, "BỎ", 1, 0, 0)]
    [InlineData(Good + " Cuộc họp diễn ra ngày 16/1 [1].", "BỎ", 2, 0, 0)]
    [InlineData(Bad + " " + Good, "BỎ", 1, 0, 1)]
    [InlineData(Bad, Good, 0, 1, 0)]
    [InlineData(Good + " " + Bad, "Cuộc họp diễn ra ngày 16/1 [1].", 1, 1, 0)]
    [InlineData(Bad + " Có 30 nước họp ở Huế [1]. " + Good, "BỎ", 1, 0, 2)]
    [InlineData(Good + " " + Good, "BỎ", 1, 0, 1)]
    public async Task ShownRepairedAndDroppedSentencesAreCounted(string said, string repair, int shown, int repaired, int dropped)
    {
        using var newsroom = Newsroom.WithModel(new ScriptedModel { Answer = (_, _) => ScriptedModel.Whole(said), Repair = _ => repair }, Articles);
        using var counted = new Counted(newsroom);

        var answer = await newsroom.AskAsync(Question);

        (counted["sentences", "shown"], counted["sentences", "repaired"], counted["sentences", "dropped"]).ShouldBe((shown, repaired, dropped));
        answer.Generation.ShouldBe(new GenerationReport(shown + repaired + dropped, repaired, dropped));
        counted["first_sentence"].ShouldBe(1);
        counted["model_calls", "answer"].ShouldBe(1);
    }

    [Fact]
    public async Task WhatDroppedSentencesLackedIsCountedByKind()
    {
        using var newsroom = Newsroom.WithModel(ScriptedModel.Saying(Bad + " Cuộc họp SOM ASEAN diễn ra tại Nha Trang [9]. " + Good), Articles);
        using var counted = new Counted(newsroom);

        await newsroom.AskAsync(Question);

        counted["sentences", "dropped"].ShouldBe(2);
        counted["faults", "Name"].ShouldBeGreaterThanOrEqualTo(1);
        counted["faults", "WrongCitation"].ShouldBe(1);
        counted["model_calls", "repair"].ShouldBe(2);
    }

    [Theory]
    [InlineData(Bad, "unsupported", 1)]
    [InlineData("KHÔNG ĐỦ CĂN CỨ", "refused", 0)]
    [InlineData("", "empty", 0)]
    public async Task AnExtractInsteadIsCountedWithItsReason(string said, string reason, int dropped)
    {
        using var newsroom = Newsroom.WithModel(ScriptedModel.Saying(said), Articles);
        using var counted = new Counted(newsroom);

        (await newsroom.AskAsync(Question)).Generation!.Fallback.ShouldBe(reason);

        (counted["fallbacks", reason], counted["sentences", "dropped"], counted["sentences", "shown"]).ShouldBe((1, dropped, 0));
        counted["first_sentence"].ShouldBe(0);
    }

    [Fact]
    public async Task OverManyAnswersTheMeterIsTheSumOfTheirReports()
    {
        var random = new Random(4);
        string[] sentences = [Good, Bad, "Cuộc họp diễn ra ngày 16/1 [1].", "Có 30 nước họp ở Huế [1].", "Cuộc họp SOM ASEAN diễn ra tại Nha Trang.", "Cuộc họp [7]."];
        var model = new ScriptedModel { Answer = (_, _) => ScriptedModel.Whole(string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => sentences[random.Next(sentences.Length)]))), Repair = _ => random.Next(2) == 0 ? Good : "BỎ" };
        using var newsroom = Newsroom.WithModel(model, Articles);
        using var counted = new Counted(newsroom);
        var reports = new List<GenerationReport>();
        for (var i = 0; i < 40; i++)
        {
            reports.Add((await newsroom.AskAsync(Question)).Generation!);
        }

        (counted["sentences", "shown"] + counted["sentences", "repaired"] + counted["sentences", "dropped"]).ShouldBe(reports.Sum(static report => report.Sentences));
        counted["sentences", "dropped"].ShouldBe(reports.Sum(static report => report.Dropped));
        counted["sentences", "repaired"].ShouldBe(reports.Where(static report => report.Fallback is null).Sum(static report => report.Repaired));
    }

    private static IReadOnlyList<Answering.Articles.SourceArticle> Articles => Newsroom.Texts(Snippets.All[4], Snippets.All[7], Snippets.All[12]);
}
