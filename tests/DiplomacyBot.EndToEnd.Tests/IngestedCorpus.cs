using System.Text.Json;
using DiplomacyBot.Testing;

namespace DiplomacyBot.EndToEnd.Tests;

/// <summary>The whole development corpus, ingested once without interruption.</summary>
public sealed class IngestedCorpus : IDisposable
{
    private readonly Lazy<Task> _ingestion;
    private readonly Lazy<Task<List<JsonElement>>> _answers;

    public IngestedCorpus()
    {
        _ingestion = new Lazy<Task>(() => Folder.IngestAsync(SharedData.Path("corpus"), code: 1));
        _answers = new Lazy<Task<List<JsonElement>>>(async () => await (await ReadyAsync()).AskBatchAsync(Questions));
    }

    /// <summary>The development questions about it.</summary>
    internal static string Questions => SharedData.Path("questions", "coverage.dev.jsonl");

    internal Folder Folder { get; } = new();

    internal async Task<Folder> ReadyAsync()
    {
        await _ingestion.Value;
        return Folder;
    }

    /// <summary>What the program answers to them with nothing configured, asked once.</summary>
    internal Task<List<JsonElement>> AnswersAsync() => _answers.Value;

    public void Dispose() => Folder.Dispose();
}

/// <summary>Tests that share it run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class CorpusTests : ICollectionFixture<IngestedCorpus>
{
    public const string Name = "corpus";
}
