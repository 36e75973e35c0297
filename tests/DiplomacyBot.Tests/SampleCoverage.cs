namespace DiplomacyBot.Tests;

/// <summary>A workspace with the samples ingested, for tests that only read.</summary>
public sealed class SampleCoverage : IAsyncLifetime
{
    internal Workspace Workspace { get; } = new();

    public async Task InitializeAsync()
    {
        var run = await Workspace.RunAsync("ingest", Workspace.Samples);
        run.Code.ShouldBe(0, run.Error);
    }

    public Task DisposeAsync()
    {
        Workspace.Dispose();
        return Task.CompletedTask;
    }
}
