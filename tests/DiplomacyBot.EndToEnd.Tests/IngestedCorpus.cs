using DiplomacyBot.Testing;

namespace DiplomacyBot.EndToEnd.Tests;

/// <summary>The whole development corpus, ingested once without interruption.</summary>
public sealed class IngestedCorpus : IDisposable
{
    private readonly Lazy<Task> _ingestion;

    public IngestedCorpus() => _ingestion = new Lazy<Task>(() => Folder.IngestAsync(SharedData.Path("corpus"), code: 1));

    internal Folder Folder { get; } = new();

    internal async Task<Folder> ReadyAsync()
    {
        await _ingestion.Value;
        return Folder;
    }

    public void Dispose() => Folder.Dispose();
}

/// <summary>Tests that share it run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class CorpusTests : ICollectionFixture<IngestedCorpus>
{
    public const string Name = "corpus";
}
