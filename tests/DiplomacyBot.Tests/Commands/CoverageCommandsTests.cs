using System.Text.Json;
using DiplomacyBot.Commands;

namespace DiplomacyBot.Tests.Commands;

public sealed class CoverageCommandsTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public async Task AnIngestionReportsEachArticleAndTheCounts()
    {
        var run = await _workspace.RunAsync("ingest", Workspace.Samples, "--lang", "en");

        run.Code.ShouldBe(ExitCodes.Success, run.Error);
        run.Lines.Count(l => l.StartsWith("added", StringComparison.Ordinal)).ShouldBe(23);
        run.Lines[^1].ShouldStartWith("Added 23 · updated 0 · unchanged 0 · duplicate 1 · failed 0");
        (await _workspace.RunAsync("ingest", Workspace.Samples, "--lang", "en")).Lines[^1].ShouldStartWith("Added 0 · updated 0 · unchanged 24");
    }

    [Fact]
    public async Task WhatFailedIsOnStandardErrorAndTheRestIsStored()
    {
        Directory.CreateDirectory(_workspace.At("in"));
        File.Copy(Directory.GetFiles(Workspace.Samples, "06-*").Single(), _workspace.At("in/good.txt"));
        _workspace.Write("in/empty.txt", "");
        var run = await _workspace.RunAsync("ingest", _workspace.At("in"), _workspace.At("nowhere.txt"));

        run.Code.ShouldBe(ExitCodes.Failed);
        run.Error.ShouldContain("empty.txt");
        run.Error.ShouldContain("nowhere.txt");
        run.Lines[^1].ShouldStartWith("Thêm 1 ");
        run.Lines[^1].ShouldContain("lỗi 2");
    }

    [Fact]
    public async Task ACancelledIngestionSaysSo()
    {
        var run = await _workspace.RunAsync("", new CancellationToken(canceled: true), "ingest", Workspace.Samples);

        run.Code.ShouldBe(ExitCodes.Cancelled);
        run.Error.ShouldContain("Đã dừng");
    }

    [Fact]
    public async Task ArticlesAreListedShownAndRemoved()
    {
        await _workspace.RunAsync("ingest", Workspace.Samples);
        var list = JsonDocument.Parse((await _workspace.RunAsync("articles", "list", "--json")).Out).RootElement;
        list.GetArrayLength().ShouldBe(24);
        var id = list[0].GetProperty("id").GetString()!;

        var shown = JsonDocument.Parse((await _workspace.RunAsync("articles", "show", id, "--json")).Out).RootElement;
        shown.GetProperty("title").GetString().ShouldBe(list[0].GetProperty("title").GetString());
        shown.GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
        (await _workspace.RunAsync("articles", "show", id)).Lines[0].ShouldBe(shown.GetProperty("title").GetString());

        var removal = await _workspace.RunAsync("articles", "remove", "khong-co", id);
        removal.Code.ShouldBe(ExitCodes.Failed, "one of the two ids is not there");
        removal.Out.ShouldContain(id);
        removal.Error.ShouldContain("khong-co");
        (await _workspace.RunAsync("articles", "show", id)).Code.ShouldBe(ExitCodes.Failed);
        (await _workspace.RunAsync("articles", "list")).Lines.Length.ShouldBe(23);
    }

    [Fact]
    public async Task RebuildAndDoctorTellWhatTheyFound()
    {
        await _workspace.RunAsync("ingest", Workspace.Samples);
        var (rebuild, doctor) = (await _workspace.RunAsync("rebuild"), await _workspace.RunAsync("doctor"));

        rebuild.Out.ShouldMatch(@"Đã dựng lại chỉ mục: \d+ đoạn từ 23 bài");
        doctor.Code.ShouldBe(ExitCodes.Success, doctor.Error);
        doctor.Out.ShouldContain(_workspace.Data);
        doctor.Out.ShouldContain("24 bài, trong đó 1 bài trùng");
    }

    [Theory]
    [InlineData("rebuild")]
    [InlineData("articles|list")]
    [InlineData("ask|Ai chủ trì?")]
    public async Task OnlyTheServerLoadsSamples(string command)
    {
        (await _workspace.RunAsync(command.Split('|'))).Code.ShouldBe(ExitCodes.Success);
        (await _workspace.RunAsync("articles", "list", "--json")).Out.Trim().ShouldBe("[]");
    }

    public void Dispose() => _workspace.Dispose();
}
