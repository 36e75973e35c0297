using DiplomacyBot.Commands;
using DiplomacyBot.Evaluation.Gate;

namespace DiplomacyBot.Tests.Commands.Evaluate;

public sealed class GateCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public async Task TheGateFailsAndNamesWhatGotWorse()
    {
        EvaluationFiles.WriteTo(_workspace);
        string Floors(string floor) => _workspace.Write("floors.json", """{"runs":[{"name":"own","measure":"retrieval","contexts":"contexts.jsonl","questions":"questions.jsonl","floors":{"ndcg@10":FLOOR}}]}""".Replace("FLOOR", floor, StringComparison.Ordinal));

        (await _workspace.RunAsync("evaluate", "gate", Floors("0.9"), "--update-baseline")).Code.ShouldBe(ExitCodes.Success);

        // The answer to q1 moves to a context that does not hold its words.
        _workspace.Write("questions.jsonl", EvaluationFiles.Questions.Replace("\"context_id\":\"c2\"", "\"context_id\":\"c1\"", StringComparison.Ordinal));
        var run = await _workspace.RunAsync("evaluate", "gate", Floors("0.9"), "--lang", "en");

        run.Code.ShouldBe(ExitCodes.Failed);
        run.Out.ShouldContain("FELL  own ndcg@10");
        run.Out.ShouldContain("q1  Ai chủ trì buổi lễ tại Viêng Chăn?");
    }

    [Fact]
    public async Task TheGateAsksTheCoverageOfTheProgramWhereARunNamesNoTexts()
    {
        _workspace.Write("own.jsonl", """{"question":"EVFTA có hiệu lực từ ngày nào?","expect":[["1/8/2020"]]}""");
        var floors = _workspace.Write("floors.json", """{"runs":[{"name":"own","measure":"answers","questions":"own.jsonl","floors":{"right":1}}]}""");

        var missing = await _workspace.RunAsync("evaluate", "gate", floors);
        missing.Code.ShouldBe(ExitCodes.Store);
        missing.Error.ShouldContain("diplomacybot serve");

        (await _workspace.RunAsync("ingest", Workspace.Samples)).Code.ShouldBe(ExitCodes.Success);
        (await _workspace.RunAsync("evaluate", "gate", floors)).Code.ShouldBe(ExitCodes.Success);
    }

    [Fact]
    public async Task WithoutABaselineTheGateDoesNotPromiseAList()
    {
        EvaluationFiles.WriteTo(_workspace);
        _workspace.Write("questions.jsonl", EvaluationFiles.Questions.Replace("Nguyễn Bá Hùng", "Người Khác", StringComparison.Ordinal));
        var floors = _workspace.Write("floors.json", """{"runs":[{"name":"own","measure":"answers","contexts":"contexts.jsonl","questions":"questions.jsonl","floors":{"exact":1,"refused-outside":0.5}}]}""");
        var run = await _workspace.RunAsync("evaluate", "gate", floors);

        run.Code.ShouldBe(ExitCodes.Failed);
        run.Out.ShouldContain("TỤT   own exact");
        run.Out.ShouldNotContain("Các câu kém đi");
        run.Out.ShouldContain("--update-baseline");
        run.Out.ShouldContain("own refused-outside: không câu nào đo được chỉ số này");
        run.Out.ShouldNotContain("NaN");
    }

    [Fact]
    public async Task AMisspeltKeyOfTheGateIsNamedWithItsRunAndTheKeyThatIsMeant()
    {
        var floors = _workspace.Write("floors.json", """{"runs":[{"name":"tin","measure":"answers","questions":"q","floors":{"right":1},"distractor":["x"]}]}""");
        var run = await _workspace.RunAsync("evaluate", "gate", floors);

        run.Code.ShouldBe(ExitCodes.Failed);
        run.Error.ShouldContain("phép đo “tin”: không có khóa “distractor”");
        run.Error.ShouldContain("“distractors”?");
    }

    [Fact]
    public async Task TheFloorsOfTheRepositoryCanBeReadAndNameFiguresThatExist()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DiplomacyBot.sln")))
        {
            folder = folder.Parent!;
        }

        var floors = await QualityFloors.ReadAsync(Path.Combine(folder.FullName, "tests", "quality-floors.json"), default);
        floors.Runs.ShouldAllBe(run => run.Floors.Count > 0 && run.Floors.Values.All(f => f > 0 && f <= 1));
    }

    public void Dispose() => _workspace.Dispose();
}
