using System.Text.Json;
using DiplomacyBot.Testing;

namespace DiplomacyBot.EndToEnd.Tests.Qdrant;

/// <summary><c>evaluate --engine qdrant</c>: a collection of its own on the configured server, which is gone when the command is, however it ends.</summary>
public sealed class EvaluateOnQdrantTests : IDisposable
{
    private const int Interrupt = 2;
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "coverage");
    private readonly Folder _folder = new();

    [SkippableFact]
    public async Task BothEnginesFindTheSameAndTheServerIsLeftAsItWas()
    {
        using var qdrant = await QdrantServer.StartAsync();
        qdrant.Configure(_folder);
        await _folder.IngestAsync(Samples);
        var before = await qdrant.CollectionsAsync();
        before.Count.ShouldBe(1, "the collection that readers are answered from");

        var (memory, server) = (await RetrievalAsync("embedded"), await RetrievalAsync("qdrant"));

        server.GetProperty("index").GetProperty("engine").GetString().ShouldBe("qdrant");
        server.GetProperty("index").GetProperty("passages").GetInt32().ShouldBe(memory.GetProperty("index").GetProperty("passages").GetInt32());
        server.GetProperty("metrics").GetRawText().ShouldBe(memory.GetProperty("metrics").GetRawText());
        (await qdrant.CollectionsAsync()).ShouldBe(before);
        (await qdrant.StopAsync()).ShouldBeEmpty("every request fitted Qdrant's OpenAPI document");
    }

    [SkippableFact]
    public async Task AnswersOverAnExistingCoverageAreMeasuredBesideIt()
    {
        using var qdrant = await QdrantServer.StartAsync();
        qdrant.Configure(_folder);
        await _folder.IngestAsync(Samples);
        var before = await qdrant.CollectionsAsync();

        var run = await _folder.RunAsync("evaluate", "answers", "--questions", Repository.SampleQuestions, "--engine", "qdrant", "--lang", "en");

        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldContain("Index qdrant");
        (await qdrant.CollectionsAsync()).ShouldBe(before);
        (await _folder.RunAsync("doctor", "--lang", "en")).Out.ShouldNotContain("Repaired");
    }

    [SkippableFact]
    public async Task InterruptedItLeavesNothing()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are a matter of Unix");
        using var qdrant = await QdrantServer.StartAsync();
        qdrant.Configure(_folder);
        using var evaluation = BotProcess.Start(_folder.Path, Endless());
        await FilledAsync(qdrant);

        Signals.Send(evaluation.Id, Interrupt).ShouldBe(0);

        (await evaluation.EndAsync()).ShouldBe(130, await evaluation.ErrorAsync());
        (await qdrant.CollectionsAsync()).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task WhatAKilledOneLeftIsNamedByTheNextAndByTheDoctor()
    {
        using var qdrant = await QdrantServer.StartAsync();
        qdrant.Configure(_folder);
        await _folder.IngestAsync(Samples);
        var serving = (await qdrant.CollectionsAsync()).ShouldHaveSingleItem();
        using (var evaluation = BotProcess.Start(_folder.Path, Endless()))
        {
            await FilledAsync(qdrant, besides: 1);
            evaluation.Kill();
            await evaluation.EndAsync();
        }

        var left = (await qdrant.CollectionsAsync()).Where(name => name != serving).ShouldHaveSingleItem();

        (await _folder.RunAsync(Command("qdrant", Samples))).Error.ShouldContain(left);
        (await _folder.RunAsync("doctor")).Error.ShouldContain(left);
        (await qdrant.CollectionsAsync()).ShouldBe([serving, left], ignoreOrder: true, "it may be in use by somebody else until it is a day old");
    }

    [SkippableFact]
    public async Task AServerThatGoesAwayEndsTheMeasurementInWords()
    {
        using var qdrant = await QdrantServer.StartAsync();
        qdrant.Configure(_folder);
        using var evaluation = BotProcess.Start(_folder.Path, Endless());
        await FilledAsync(qdrant);

        qdrant.Kill();

        var error = await evaluation.ErrorAsync();
        (await evaluation.EndAsync()).ShouldBe(1, error);
        error.ShouldContain("Qdrant:Url");
        error.ShouldContain("diplomacybot-evaluate-");
        error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task WithoutAServerNothingIsMeasured()
    {
        _folder.Write("appsettings.json", """{ "Qdrant": { "Url": "http://127.0.0.1:9", "Retries": 0 } }""");

        var run = await _folder.RunAsync(Command("qdrant", Samples));

        run.Code.ShouldBe(1);
        run.Out.ShouldBeEmpty("figures of the terms in memory must not pass for Qdrant's");
        run.Error.ShouldContain("Qdrant:Url");
    }

    public void Dispose() => _folder.Dispose();

    private static async Task FilledAsync(QdrantServer qdrant, int besides = 0)
    {
        for (var tries = 0; (await qdrant.CollectionsAsync()).Count <= besides; tries++)
        {
            tries.ShouldBeLessThan(3000, "the server is asked every 20 ms");
            await Task.Delay(20);
        }
    }

    /// <summary>One that is busy long enough to be cut short.</summary>
    private string[] Endless() => [.. Command("qdrant", SharedData.Path("corpus")), "--distractor-passages", "3000"];

    private string[] Command(string engine, string distractors)
    {
        var contexts = _folder.Write("contexts.jsonl", """
            {"id":"c1","title":"Đại sứ quán","text":"Lễ kỷ niệm diễn ra tại Viêng Chăn. Đại sứ Nguyễn Bá Hùng chủ trì buổi lễ và chúc mừng năm mới."}
            {"id":"c2","title":"Xuất khẩu gạo","text":"Năm nay Việt Nam xuất khẩu 7 triệu tấn gạo. Philippines vẫn là thị trường lớn nhất."}
            """);
        var questions = _folder.Write("questions.jsonl", """
            {"id":"q1","question":"Ai chủ trì buổi lễ tại Viêng Chăn?","context_id":"c1"}
            {"id":"q2","question":"Việt Nam xuất khẩu bao nhiêu tấn gạo?","context_id":"c2"}
            """);
        return ["evaluate", "retrieval", "--contexts", contexts, "--questions", questions, "--distractors", distractors, "--engine", engine, "--lang", "en"];
    }

    private async Task<JsonElement> RetrievalAsync(string engine)
    {
        var run = await _folder.RunAsync([.. Command(engine, Samples), "--json", _folder.At($"{engine}.json")]);
        run.Code.ShouldBe(0, run.Error);
        return JsonDocument.Parse(await File.ReadAllTextAsync(_folder.At($"{engine}.json"))).RootElement;
    }
}
