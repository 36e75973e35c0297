using System.Net;
using System.Net.Sockets;
using DiplomacyBot.Commands;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Tests.Hosting;

public sealed class FirstStartTests : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    [Fact]
    public async Task TheFirstStartLoadsTheSamplesAndTheSecondDoesNotAgain()
    {
        (await StartAsync()).ShouldBe(24);
        _out.ToString().ShouldContain("nạp tin mẫu");
        _out.GetStringBuilder().Clear();

        (await StartAsync()).ShouldBe(24);
        _out.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task ACoverageEmptiedByHandStaysEmpty()
    {
        await StartAsync();
        var ids = (await _workspace.RunAsync("articles", "list")).Lines.Select(l => l[..16]);
        (await _workspace.RunAsync(["articles", "remove", .. ids])).Code.ShouldBe(ExitCodes.Success);

        (await StartAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task ADatabaseThatACommandMadeButNothingWasWrittenToIsNewStill()
    {
        await _workspace.RunAsync("doctor");
        (await StartAsync()).ShouldBe(24);
    }

    [Fact]
    public async Task ACoverageOfOnesOwnGetsNoSamples()
    {
        await _workspace.RunAsync("ingest", Directory.GetFiles(Workspace.Samples, "06-*").Single());
        (await StartAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task AFirstStartThatWasCutShortIsFinishedByTheNext()
    {
        await StartAsync();
        var id = (await _workspace.RunAsync("articles", "list")).Lines[0][..16];
        await _workspace.RunAsync("articles", "remove", id);
        _workspace.Write("data/loading-samples", "");

        (await StartAsync()).ShouldBe(24);
        File.Exists(_workspace.At("data/loading-samples")).ShouldBeFalse();
    }

    [Fact]
    public async Task SamplesCanBeSwitchedOff()
    {
        (await StartAsync(samples: "")).ShouldBe(0);
        _error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task MissingSamplesAreSaidAndDoNotStopTheServer()
    {
        (await StartAsync(samples: "khong-co")).ShouldBe(0);
        _error.ToString().ShouldContain("khong-co");
    }

    [Fact]
    public async Task APortInUseIsSaidWithTheWayOut()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var run = await _workspace.RunAsync("serve", "--urls", $"http://{taken.LocalEndpoint}");

        run.Code.ShouldBe(ExitCodes.Failed);
        run.Error.ShouldContain("--urls");
        run.Error.ShouldContain($"{((IPEndPoint)taken.LocalEndpoint).Port}");
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task TheServerListensOnThisMachineOnlyUnlessToldOtherwise()
    {
        await using var app = WebHost.Build(Settings(""));
        app.Configuration["urls"].ShouldBe("http://127.0.0.1:3978");
    }

    public void Dispose()
    {
        _workspace.Dispose();
        _out.Dispose();
        _error.Dispose();
    }

    private Dictionary<string, string?> Settings(string? samples)
    {
        var settings = new Dictionary<string, string?> { ["DiplomacyBot:DataDirectory"] = _workspace.Data };
        if (samples is not null)
        {
            settings["DiplomacyBot:SampleCoverage"] = samples;
        }

        return settings;
    }

    private async Task<int> StartAsync(string? samples = null)
    {
        await using var app = WebHost.Build(Settings(samples));
        await FirstStart.PrepareAsync(app.Services, new Streams(TextReader.Null, _out, _error, MessageLanguage.Vietnamese, Interactive: false), CancellationToken.None);
        return (await app.Services.GetRequiredService<IArticleStore>().SummariseAsync(CancellationToken.None)).Articles;
    }
}
