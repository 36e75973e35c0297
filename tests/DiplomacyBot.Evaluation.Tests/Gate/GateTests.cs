using DiplomacyBot.Evaluation.Files;
using DiplomacyBot.Evaluation.Gate;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Tests.Gate;

public sealed class GateTests
{
    private static readonly QualityReport Good = Outcomes.Report(Outcomes.Of("a", scores: ("ndcg@10", 1)), Outcomes.Of("b", scores: [("ndcg@10", 0.63093), ("mrr@10", 0.5)]));
    private static readonly QualityReport Bad = Outcomes.Report(Outcomes.Of("a", scores: ("ndcg@10", 1)), Outcomes.Of("b", scores: ("ndcg@10", 0.3)));

    [Fact]
    public void AFigureAtItsFloorHolds() => GateVerdict.Of(Run(("ndcg@10", 0.815)), Good, Baseline.Empty).ShouldHaveSingleItem().Holds.ShouldBeTrue();

    [Fact]
    public void AFallNamesTheQuestionsThatGotWorse()
    {
        var run = Run(("ndcg@10", 0.8));
        var check = GateVerdict.Of(run, Bad, Baseline.Empty.With(run, Good)).ShouldHaveSingleItem();

        check.Holds.ShouldBeFalse();
        check.Worse.ShouldHaveSingleItem().Id.ShouldBe("b");
    }

    [Fact]
    public void AFallWithoutABaselineIsAFallAllTheSame() => GateVerdict.Of(Run(("ndcg@10", 0.8)), Bad, Baseline.Empty).ShouldHaveSingleItem().Holds.ShouldBeFalse();

    [Fact]
    public void AFigureThatIsNotMeasuredDoesNotHold() => GateVerdict.Of(Run(("f1", 0)), Good, Baseline.Empty).ShouldHaveSingleItem().Holds.ShouldBeFalse();

    [Fact]
    public async Task ABaselineIsTheSameAfterBeingWrittenAndRead()
    {
        using var file = new InputFile();
        var baseline = Baseline.Empty.With(Run(("ndcg@10", 0.8)), Good);
        await baseline.WriteAsync(file.FullPath, default);
        var read = await Baseline.ReadAsync(file.FullPath, default);

        read.Runs["run"]["b"]["ndcg@10"].ShouldBe(0.6309);
        read.Runs["run"]["b"].Keys.ShouldNotContain("mrr@10", "only figures with a floor are kept");
        (await File.ReadAllTextAsync(file.FullPath)).ShouldNotContain("Câu hỏi", customMessage: "texts of questions are not ours to publish");
    }

    [Fact]
    public async Task AMissingBaselineIsEmptyAndADamagedOneIsAFault()
    {
        (await Baseline.ReadAsync("/nowhere/at/all.json", default)).ShouldBe(Baseline.Empty);
        using var file = new InputFile("{");
        await Should.ThrowAsync<BadFileException>(() => Baseline.ReadAsync(file.FullPath, default));
    }

    [Theory]
    [InlineData("""{"runs":[]}""")]
    [InlineData("""{}""")]
    [InlineData("""{"runs":[{"name":"a"}]}""")]
    [InlineData("""{"runs":[{"name":"a","measure":"answers","questions":"q","floors":null}]}""")]
    [InlineData("""{"runs":[{"name":"a","measure":"answers","questions":"q","floors":{"f1":0}},{"name":"a","measure":"answers","questions":"q","floors":{"f1":0}}]}""")]
    [InlineData("""{"runs":[null]}""")]
    [InlineData("""{"runs":[{"name":"a","measure":"poetry","questions":"q","floors":{}}]}""")]
    [InlineData("""{"runs":[{"name":"a","measure":"retrieval","questions":"q","floors":{}}]}""")]
    [InlineData("""{"runs":[{"name":"a","measure":"answers","questions":"q","sample":0,"floors":{}}]}""")]
    [InlineData("not json")]
    public async Task AFileOfFloorsThatSaysNothingUsefulIsAFault(string text)
    {
        using var file = new InputFile(text);
        await Should.ThrowAsync<BadFileException>(() => QualityFloors.ReadAsync(file.FullPath, default));
    }

    [Theory]
    [InlineData("\"floors\":{}", FloorsFault.NoFloors, "floors", null)]
    [InlineData("\"floor\":{\"right\":0.5}", FloorsFault.UnknownKey, "floor", "floors")]
    [InlineData("\"floors\":{\"right\":0.5},\"Distractors\":[\"x\"]", FloorsFault.UnknownKey, "Distractors", "distractors")]
    [InlineData("\"floors\":{\"right\":0.5},\"weather\":1", FloorsFault.UnknownKey, "weather", null)]
    [InlineData("\"floors\":{\"rigth\":0.5}", FloorsFault.UnknownFigure, "rigth", "right")]
    [InlineData("\"floors\":{\"ndcg@10\":0.5}", FloorsFault.UnknownFigure, "ndcg@10", null)]
    [InlineData("\"floors\":{\"right\":80}", FloorsFault.OutOfRange, "right", null)]
    [InlineData("\"floors\":{\"right\":0.5,\"f1\":-0.1}", FloorsFault.OutOfRange, "f1", null)]
    [InlineData("\"floors\":{\"right\":0.5},\"distractorPassages\":5", FloorsFault.NoDistractors, "distractorPassages", null)]
    public async Task AFileOfFloorsThatGuardsNothingIsAFaultThatNamesRunAndKey(string fields, FloorsFault fault, string name, string? like)
    {
        using var file = new InputFile($$"""{"runs":[{"name":"good","measure":"answers","questions":"q","floors":{"right":1} },{"name":"tin",{{fields}},"measure":"answers","questions":"q"}]}""");
        var bad = await Should.ThrowAsync<BadFloorsException>(() => QualityFloors.ReadAsync(file.FullPath, default));
        (bad.Path, bad.Fault, bad.Run, bad.Name, bad.Like).ShouldBe((file.FullPath, fault, "tin", name, like));
    }

    [Theory]
    [InlineData("""{"Runs":[]}""", null, "Runs", "runs")]
    [InlineData("""{"runs":[{"nam":"a"}]}""", "#1", "nam", "name")]
    public async Task AnUnknownKeyIsToldBeforeWhatIsMissingForIt(string text, string? run, string name, string like)
    {
        using var file = new InputFile(text);
        var bad = await Should.ThrowAsync<BadFloorsException>(() => QualityFloors.ReadAsync(file.FullPath, default));
        (bad.Run, bad.Name, bad.Like).ShouldBe((run, name, like));
    }

    [Fact]
    public void WithoutShareOfAQuestionThereIsNoBaselineForAFigure()
    {
        var run = Run(("ndcg@10", 0.99), ("auroc-outside", 0.99));
        var checks = GateVerdict.Of(run, Bad with { Metrics = [.. Bad.Metrics, new Metric("auroc-outside", 0.5, 0, 1, 2)] }, Baseline.Empty.With(run, Good));
        checks.Select(c => (c.Figure, c.Holds, c.HasBaseline)).ShouldBe([("ndcg@10", false, true), ("auroc-outside", false, false)]);
        GateVerdict.Of(run, Bad, Baseline.Empty)[0].HasBaseline.ShouldBeFalse();
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("\"contexts\":\"c\",", false)]
    [InlineData("\"distractors\":[\"d\"],", false)]
    public async Task ARunWithoutTextsAsksTheCoverageOfTheProgram(string fields, bool existing)
    {
        using var file = new InputFile($$"""{"runs":[{"name":"a","measure":"answers",{{fields}}"floors":{"right":0.5},"questions":"q"}]}""");
        (await QualityFloors.ReadAsync(file.FullPath, default)).Runs.ShouldHaveSingleItem().Existing.ShouldBe(existing);
    }

    [Fact]
    public async Task CommentsAreAllowedInAFileOfFloors()
    {
        using var file = new InputFile("// why", """{"runs":[{"name":"a","measure":"answers","questions":"q","today":"2025-11-03","floors":{"f1":0.5,},},]}""");
        var run = (await QualityFloors.ReadAsync(file.FullPath, default)).Runs.ShouldHaveSingleItem();
        (run.Distractors.Count, run.Floors["f1"], run.Today).ShouldBe((0, 0.5, new DateOnly(2025, 11, 3)));
    }

    private static FloorRun Run(params (string Name, double Floor)[] floors) =>
        new() { Name = "run", Measure = "retrieval", Questions = "q.jsonl", Floors = floors.ToDictionary(f => f.Name, f => f.Floor) };
}
