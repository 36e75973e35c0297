using System.Text.Json;
using DiplomacyBot.Testing;

namespace DiplomacyBot.EndToEnd.Tests;

/// <summary>The whole development corpus, ingested once for all tests of this process, without interruption. Nobody opens what was made; those who only read share one copy, and those who change anything take their own.</summary>
internal static class IngestedCorpus
{
    private static readonly Lazy<Task<Folder>> Made = new(static () => KeptAsync(static folder => folder.IngestAsync(SharedData.Path("corpus"), code: 1)));
    private static readonly Lazy<Task<Folder>> Read = new(static () => KeptAsync(CopyToAsync));
    private static readonly Lazy<Task<List<JsonElement>>> Answers = new(static async () => await (await Read.Value).AskBatchAsync(Questions));

    /// <summary>The development questions about it.</summary>
    public static string Questions => SharedData.Path("questions", "coverage.dev.jsonl");

    /// <summary>The copy for those who only read.</summary>
    public static Task<Folder> ReadyAsync() => Read.Value;

    /// <summary>A copy of its own for a test.</summary>
    public static async Task CopyToAsync(Folder folder) => (await Made.Value).CopyTo(folder, "data");

    /// <summary>What the program answers to them with nothing configured, asked once.</summary>
    public static Task<List<JsonElement>> AnswersAsync() => Answers.Value;

    private static async Task<Folder> KeptAsync(Func<Folder, Task> fill)
    {
        var folder = new Folder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        await fill(folder);
        return folder;
    }
}
