using System.Text.Json;
using DiplomacyBot.Commands;
using DiplomacyBot.Tests.Commands.Evaluate;

namespace DiplomacyBot.Tests.Commands;

public sealed class EvaluateTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public async Task RetrievalIsMeasuredOnTheUsersOwnFiles()
    {
        var run = await RetrievalAsync("--lang", "en", "--json", _workspace.At("r.json"), "--html", _workspace.At("r.html"));

        run.Code.ShouldBe(ExitCodes.Success, run.Error);
        run.Out.ShouldContain("recall@1");
        run.Out.ShouldContain("ndcg@10");
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(_workspace.At("r.json")));
        json.RootElement.GetProperty("metrics").EnumerateArray().First(m => m.GetProperty("name").GetString() == "recall@1").GetProperty("value").GetDouble().ShouldBe(1);
        json.RootElement.GetProperty("questions").GetArrayLength().ShouldBe(2, "a question without an answer has no context to be found");
        json.RootElement.GetProperty("index").GetProperty("passages").GetInt32().ShouldBe(3);
        (await File.ReadAllTextAsync(_workspace.At("r.html"))).ShouldStartWith("<!doctype html>");
        Directory.Exists(_workspace.Data).ShouldBeFalse("the coverage of an evaluation is its own and temporary");
    }

    [Fact]
    public async Task AccentsCanBeTakenOffTheQuestions()
    {
        await RetrievalAsync("--strip-accents", "--json", _workspace.At("r.json"));
        (await File.ReadAllTextAsync(_workspace.At("r.json"))).ShouldContain("Ai chu tri buoi le tai Vieng Chan?");
    }

    [Fact]
    public async Task DistractorsAreCutInOrderAndCounted()
    {
        var run = await RetrievalAsync("--distractors", Workspace.Samples, "--distractor-passages", "7", "--distractor-syllables", "50", "--lang", "en");
        run.Code.ShouldBe(ExitCodes.Success, run.Error);
        run.Out.ShouldContain("10 passages");
    }

    [Fact]
    public async Task AnswersAreMeasuredOverContexts()
    {
        var run = await AnswersAsync("--given-context", "--json", _workspace.At("a.json"));

        run.Code.ShouldBe(ExitCodes.Success, run.Error);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(_workspace.At("a.json")));
        var metrics = json.RootElement.GetProperty("metrics").EnumerateArray().ToDictionary(m => m.GetProperty("name").GetString()!, m => m.GetProperty("value").GetDouble());
        (metrics["sentence@1"], metrics["citation-recall"], metrics["citation-precision"], metrics["refusal-recall"]).ShouldBe((1, 1, 1, 1));
        json.RootElement.GetProperty("refusal").GetProperty("curve").GetArrayLength().ShouldBe(101);
    }

    [Fact]
    public async Task AnswersAreMeasuredOverAnExistingCoverage()
    {
        (await _workspace.RunAsync("ingest", Workspace.Samples)).Code.ShouldBe(0);
        var questions = _workspace.Write("own.jsonl", """{"question":"Đội bóng nào vô địch World Cup 2070?","expect":[]}""");

        var run = await _workspace.RunAsync("evaluate", "answers", "--questions", questions);

        run.Code.ShouldBe(ExitCodes.Success, run.Error);
        run.Out.ShouldContain("refused-impossible");
    }

    [Fact]
    public async Task ACoverageThatIsNotThereIsNotMeasured()
    {
        var questions = _workspace.Write("own.jsonl", """{"question":"Đội bóng nào vô địch World Cup 2070?","expect":[]}""");

        var run = await _workspace.RunAsync("evaluate", "answers", "--questions", questions);

        run.Code.ShouldBe(ExitCodes.Store);
        run.Error.ShouldContain("--data");
        run.Out.ShouldBeEmpty();
        (await _workspace.RunAsync("doctor")).Code.ShouldBe(ExitCodes.Store, "nothing may be made in its stead");
    }

    [Fact]
    public async Task TwoMeasurementsAreCompared()
    {
        await RetrievalAsync("--json", _workspace.At("a.json"));
        var changed = (await File.ReadAllTextAsync(_workspace.At("a.json"))).Replace("\"ndcg@10\": 1", "\"ndcg@10\": 0.5", StringComparison.Ordinal);
        var run = await _workspace.RunAsync("evaluate", "compare", _workspace.At("a.json"), _workspace.Write("b.json", changed), "--lang", "en", "--json", _workspace.At("c.json"));

        run.Code.ShouldBe(ExitCodes.Success, run.Error);
        run.Out.ShouldContain("-0.500");
        run.Out.ShouldContain("1.000 → 0.500  q1  Ai chủ trì buổi lễ tại Viêng Chăn?");
        File.Exists(_workspace.At("c.json")).ShouldBeTrue();
    }

    [Fact]
    public async Task AComparisonTellsWhatWasMeasuredDifferentlyAndWhatItLeavesOut()
    {
        await AnswersAsync("--today", "2025-11-03", "--json", _workspace.At("a.json"));
        await AnswersAsync("--today", "2020-01-16", "--strip-accents", "--json", _workspace.At("b.json"));
        var run = await _workspace.RunAsync("evaluate", "compare", _workspace.At("a.json"), _workspace.At("b.json"), "--json", _workspace.At("c.json"));

        run.Code.ShouldBe(ExitCodes.Success, run.Error);
        run.Out.ShouldContain("ngày được coi là hôm nay: 3/11/2025 → 16/1/2020");
        run.Out.ShouldContain("dấu: giữ nguyên → bỏ dấu");
        run.Out.ShouldMatch("Không so sánh refusal-[^:]*auroc-impossible: chỉ có trên cả tập câu hỏi");
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(_workspace.At("c.json")));
        json.RootElement.GetProperty("setup").GetArrayLength().ShouldBe(2);
        json.RootElement.GetProperty("leftOut")[0].GetProperty("reason").GetString().ShouldBe("whole-set");
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("broken.jsonl")]
    public async Task DistractorsThatHoldNothingAreNotMeasured(string name)
    {
        WriteFiles();
        Directory.CreateDirectory(_workspace.At("empty"));
        _workspace.Write("broken.jsonl", "\u0001\u0002\n\u0003");
        foreach (var contexts in new string[][] { [], ["--contexts", _workspace.At("contexts.jsonl")] })
        {
            var run = await _workspace.RunAsync(["evaluate", "answers", "--questions", _workspace.At("questions.jsonl"), "--distractors", _workspace.At(name), .. contexts]);

            run.Code.ShouldBe(ExitCodes.Failed);
            run.Error.ShouldContain("chưa đo gì");
            run.Error.ShouldContain(name);
            run.Out.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task AnEmptyCoverageIsNotMeasured()
    {
        Directory.CreateDirectory(_workspace.At("none"));
        await _workspace.RunAsync("ingest", _workspace.At("none"));
        var run = await _workspace.RunAsync("evaluate", "answers", "--questions", _workspace.Write("own.jsonl", """{"question":"Ai?","expect":[]}"""));

        run.Code.ShouldBe(ExitCodes.Failed, run.Error);
        run.Error.ShouldContain("không có bài nào; chưa đo gì");
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatTheFiguresDoNotRestOnIsTold()
    {
        var questions = _workspace.Write("own.jsonl", """
            {"id":"a","question":"Ai trao chiếc búa Chủ tịch ASEAN cho Việt Nam?","Expect":[["Prayut"]]}
            {"id":"b","question":"EVFTA có hiệu lực từ ngày nào?","expect":[["1/8/2020"]]}
            """);
        var run = await _workspace.RunAsync(
            "evaluate", "answers", "--questions", questions, "--distractors", Workspace.Samples, _workspace.Write("broken.jsonl", "{\n"), "--json", _workspace.At("r.json"), "--html", _workspace.At("r.html"));

        run.Code.ShouldBe(ExitCodes.Success, run.Error);
        foreach (var told in new[] { run.Error, System.Net.WebUtility.HtmlDecode(await File.ReadAllTextAsync(_workspace.At("r.html"))) })
        {
            told.ShouldContain("1 câu hỏi không ghi thế nào là đúng");
            told.ShouldContain("dòng 1 “Expect” (phải chăng là “expect”?)");
            told.ShouldContain("broken.jsonl, dòng 1");
        }

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(_workspace.At("r.json")));
        json.RootElement.GetProperty("caveats").GetProperty("withoutExpectation")[0].GetString().ShouldBe("a");
    }

    [Fact]
    public async Task HelpOnAnswersTellsHowToSayWhatIsRight()
    {
        var help = (await _workspace.RunAsync("evaluate", "answers", "--help")).Out;
        help.ShouldContain("\"expect\":[[");
        help.ShouldContain("\"answer\"");
    }

    [Theory]
    [InlineData("evaluate|answers|--questions|q|--distractor-passages|5", "--distractor-passages cần --distractors")]
    [InlineData("evaluate|retrieval|--contexts|c|--questions|q|--distractor-passages|5", "--distractor-passages cần --distractors")]
    [InlineData("evaluate|answers|--questions|q|--distractors|d|--distractor-syllables|5", "--distractor-syllables cần --distractor-passages")]
    [InlineData("evaluate|retrieval|--contexts|c", "--questions")]
    [InlineData("evaluate|answers", "--questions")]
    [InlineData("evaluate|answers|--questions|q|--given-context", "--contexts")]
    [InlineData("evaluate|retrieval|--sample|0", "--sample nhận một số từ 1")]
    [InlineData("evaluate|retrieval|--engine|lucene", "“lucene”")]
    [InlineData("evaluate|retrieval|--today|3/11/2025", "2025-11-03")]
    [InlineData("evaluate", "retrieval, answers, compare, gate")]
    [InlineData("evaluate|compare|a", "<after>")]
    public async Task WhatCannotBeMeasuredIsAUsageError(string line, string expected)
    {
        var run = await _workspace.RunAsync(line.Split('|'));
        run.Code.ShouldBe(ExitCodes.Usage);
        run.Error.ShouldContain(expected);
    }

    [Fact]
    public async Task BadLinesAreNamedAndNothingIsMeasured()
    {
        WriteFiles();
        var questions = _workspace.Write("bad.jsonl", "{\"id\":\"a\",\"question\":\"Ai?\",\"context_id\":\"c1\"}\nkhông phải JSON\n{\"id\":\"a\",\"context_id\":\"c1\"}\n");
        var run = await _workspace.RunAsync("evaluate", "retrieval", "--contexts", _workspace.At("contexts.jsonl"), "--questions", questions);

        run.Code.ShouldBe(ExitCodes.Failed);
        run.Error.ShouldContain("bad.jsonl, dòng 2");
        run.Error.ShouldContain("dòng 3: thiếu trường “question”");
        run.Error.ShouldContain("dòng 3: mã “a” đã có");
        run.Out.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--contexts", "nowhere.jsonl")]
    [InlineData("--questions", "nowhere.jsonl")]
    [InlineData("--distractors", "nowhere")]
    public async Task AMissingFileIsNamed(string option, string name)
    {
        WriteFiles();
        var run = await _workspace.RunAsync(
            "evaluate", "retrieval", "--contexts", option == "--contexts" ? name : _workspace.At("contexts.jsonl"), "--questions", option == "--questions" ? name : _workspace.At("questions.jsonl"),
            "--distractors", option == "--distractors" ? name : Workspace.Samples);
        run.Code.ShouldBe(ExitCodes.Failed);
        run.Error.ShouldContain(name);
    }

    [Fact]
    public async Task AFileWithoutQuestionsIsAFault()
    {
        var run = await _workspace.RunAsync("evaluate", "answers", "--questions", _workspace.Write("empty.jsonl", "\n"), "--distractors", Workspace.Samples);
        run.Code.ShouldBe(ExitCodes.Failed);
        run.Error.ShouldContain("không có câu hỏi nào");
    }

    [Fact]
    public async Task WhereAResultCannotBeWrittenIsToldBeforeAnythingIsMeasured()
    {
        var run = await RetrievalAsync("--json", _workspace.At("nowhere/r.json"));
        run.Code.ShouldBe(ExitCodes.Failed);
        run.Error.ShouldContain("nowhere");
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnEvaluationCanBeStopped()
    {
        WriteFiles();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var run = await _workspace.RunAsync("", stop.Token, "evaluate", "retrieval", "--contexts", _workspace.At("contexts.jsonl"), "--questions", _workspace.At("questions.jsonl"));
        run.Code.ShouldBe(ExitCodes.Cancelled);
    }

    public void Dispose() => _workspace.Dispose();

    private Task<Run> RetrievalAsync(params string[] more) => MeasureAsync("retrieval", more);

    private Task<Run> AnswersAsync(params string[] more) => MeasureAsync("answers", more);

    private Task<Run> MeasureAsync(string what, string[] more)
    {
        WriteFiles();
        return _workspace.RunAsync(["evaluate", what, "--contexts", _workspace.At("contexts.jsonl"), "--questions", _workspace.At("questions.jsonl"), .. more]);
    }

    private void WriteFiles() => EvaluationFiles.WriteTo(_workspace);
}
