using DiplomacyBot.Commands;

namespace DiplomacyBot.Tests.Commands;

public sealed class OutputsTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public OutputsTests()
    {
        _workspace.Write("q.jsonl", """{"id":"1","question":"Chủ đề năm ASEAN 2020 là gì?","expect":[["Gắn kết"]]}""");
        _workspace.Write("c.jsonl", """{"id":"c1","title":"ASEAN","text":"Chủ đề năm ASEAN 2020 là Gắn kết và chủ động thích ứng."}""");
    }

    [Theory]
    [InlineData("q.jsonl")]
    [InlineData("c.jsonl")]
    [InlineData("./x/../q.jsonl")]
    public async Task AResultIsNeverWrittenOverWhatIsMeasured(string output)
    {
        Directory.CreateDirectory(_workspace.At("x"));
        foreach (var option in new[] { "--json", "--html" })
        {
            var run = await EvaluateAsync(option, _workspace.At(output));
            run.Code.ShouldBe(ExitCodes.Usage);
            run.Error.ShouldContain($"{option} {_workspace.At(output)} sẽ ghi đè");
            run.Out.ShouldBeEmpty("nothing is measured first");
        }

        (await File.ReadAllTextAsync(_workspace.At("q.jsonl"))).ShouldStartWith("{\"id\":\"1\"");
    }

    [SkippableFact]
    public async Task ALinkToWhatIsMeasuredIsSeenThrough()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a privilege there");
        File.CreateSymbolicLink(_workspace.At("r.json"), _workspace.At("q.jsonl"));
        (await EvaluateAsync("--json", _workspace.At("r.json"))).Code.ShouldBe(ExitCodes.Usage);
        Directory.CreateSymbolicLink(_workspace.At("also"), Path.GetDirectoryName(_workspace.At("q.jsonl"))!);
        (await EvaluateAsync("--json", _workspace.At("also/q.jsonl"))).Code.ShouldBe(ExitCodes.Usage);
    }

    [Fact]
    public async Task TwoResultsNeedTwoFiles()
    {
        var run = await EvaluateAsync("--json", _workspace.At("same"), "--html", _workspace.At("./same"));
        run.Code.ShouldBe(ExitCodes.Usage);
        run.Error.ShouldContain("--json và --html cùng ghi vào");
        File.Exists(_workspace.At("same")).ShouldBeFalse();
    }

    [Fact]
    public async Task AnArticleAmongTheDistractorsIsNotOverwritten()
    {
        Directory.CreateDirectory(_workspace.At("news"));
        File.Copy(Directory.GetFiles(Workspace.Samples, "*", SearchOption.AllDirectories)[0], _workspace.At("news/a.txt"));
        (await EvaluateAsync("--distractors", _workspace.At("news"), "--json", _workspace.At("news/a.txt"))).Code.ShouldBe(ExitCodes.Usage);
        (await EvaluateAsync("--distractors", _workspace.At("news"), "--json", _workspace.At("news/new.json"))).Code.ShouldBe(ExitCodes.Success, "a new file overwrites nothing");
    }

    [Fact]
    public async Task AComparisonIsNotWrittenOverWhatIsCompared()
    {
        (await EvaluateAsync("--json", _workspace.At("r.json"))).Code.ShouldBe(ExitCodes.Success);
        var before = await File.ReadAllTextAsync(_workspace.At("r.json"));
        (await _workspace.RunAsync("evaluate", "compare", _workspace.At("r.json"), _workspace.At("r.json"), "--json", _workspace.At("r.json"))).Code.ShouldBe(ExitCodes.Usage);
        (await File.ReadAllTextAsync(_workspace.At("r.json"))).ShouldBe(before);
    }

    [Fact]
    public async Task TheDatabaseIsNeverAnOutput()
    {
        (await _workspace.RunAsync("ingest", Workspace.Samples)).Code.ShouldBe(ExitCodes.Success);
        var database = Path.Combine(_workspace.Data, "diplomacybot.db");
        (await _workspace.RunAsync("feedback", "export", database)).Code.ShouldBe(ExitCodes.Usage);
        (await _workspace.RunAsync("evaluate", "answers", "--questions", _workspace.At("q.jsonl"), "--json", database)).Code.ShouldBe(ExitCodes.Usage);
        (await _workspace.RunAsync("doctor")).Code.ShouldBe(ExitCodes.Success);
    }

    public void Dispose() => _workspace.Dispose();

    private Task<Run> EvaluateAsync(params string[] more) =>
        _workspace.RunAsync(["evaluate", "answers", "--questions", _workspace.At("q.jsonl"), "--contexts", _workspace.At("c.jsonl"), .. more]);
}
