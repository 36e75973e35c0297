using System.Text;
using System.Text.Json;
using DiplomacyBot.Commands;

namespace DiplomacyBot.Tests.Commands;

public sealed class BatchTests(SampleCoverage coverage) : IClassFixture<SampleCoverage>, IDisposable
{
    private const string First = """{"id":"a","question":"EVFTA có hiệu lực từ ngày nào?","note":"unknown fields are ignored"}""";
    private const string Second = """{"id":7,"question":"Còn lần thứ 37?","previous":["Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra khi nào?"]}""";

    private readonly Workspace _workspace = coverage.Workspace;
    private readonly Workspace _files = new();

    [Fact]
    public async Task EachLineGetsOneResultWithItsId()
    {
        var run = await _workspace.RunAsync("ask", "--batch", _files.Write("q.jsonl", $"{First}\n\n{Second}\n"), "--json");

        run.Code.ShouldBe(ExitCodes.Success);
        run.Lines.Length.ShouldBe(2);
        Json(run.Lines[0]).EnumerateObject().Select(p => p.Name).ShouldBe(
            ["id", "question", "standaloneQuestion", "status", "answer", "shortAnswer", "mode", "citations", "timings"]);
        Json(run.Lines[0]).GetProperty("id").GetString().ShouldBe("a");
        Json(run.Lines[1]).GetProperty("id").GetInt32().ShouldBe(7);
        Json(run.Lines[1]).GetProperty("standaloneQuestion").GetString()!.ShouldContain("ASEAN");
    }

    [Theory]
    [InlineData("{not json", 2)]
    [InlineData("[]", 2)]
    [InlineData("null", 2)]
    [InlineData("""{"id":"x"}""", 2)]
    [InlineData("""{"id":"x","question":5}""", 2)]
    [InlineData("""{"id":"x","question":"a","previous":[null]}""", 2)]
    [InlineData("""{"id":"x","question":"\ud800"}""", 2)]
    public async Task ABrokenLineIsNamedAndTheOthersAreAnswered(string broken, int line)
    {
        var run = await _workspace.RunAsync("ask", "--batch", _files.Write("q.jsonl", $"{First}\n{broken}\n{Second}"), "--json");

        run.Code.ShouldBe(ExitCodes.Failed);
        run.Lines.Select(l => Json(l).GetProperty("id").ToString()).ShouldBe(["a", "7"]);
        run.Error.ShouldContain($"Dòng {line}:");
        run.Error.ShouldContain("1 dòng câu hỏi không dùng được");
    }

    [Fact]
    public async Task AByteOrderMarkAndCarriageReturnsDoNotMatter()
    {
        File.WriteAllText(_files.At("bom.jsonl"), $"{First}\r\n{Second}\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var run = await _workspace.RunAsync("ask", "--batch", _files.At("bom.jsonl"), "--json");

        (run.Code, run.Lines.Length).ShouldBe((ExitCodes.Success, 2), run.Error);
    }

    [Fact]
    public async Task ADashReadsStandardInput()
    {
        var run = await _workspace.RunAsync($"\uFEFF{First}\r\n{Second}", CancellationToken.None, "ask", "--batch", "-", "--json");

        (run.Code, run.Lines.Length).ShouldBe((ExitCodes.Success, 2), run.Error);
    }

    [Fact]
    public async Task AFileThatIsNotThereIsNamed()
    {
        var run = await _workspace.RunAsync("ask", "--batch", _files.At("none.jsonl"), "--json");

        run.Code.ShouldBe(ExitCodes.Failed);
        run.Error.ShouldContain(_files.At("none.jsonl"));
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task AFolderIsNoFileOfQuestions() => (await _workspace.RunAsync("ask", "--batch", _files.At("."), "--json")).Code.ShouldBe(ExitCodes.Failed);

    public void Dispose() => _files.Dispose();

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;
}
