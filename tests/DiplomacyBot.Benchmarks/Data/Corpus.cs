using System.IO.Compression;
using System.Text.Json;

namespace DiplomacyBot.Benchmarks.Data;

/// <summary>An article of the development corpus.</summary>
internal sealed record CorpusArticle(string Id, string Title, string Outlet, DateOnly? Date, string Text);

/// <summary>A question with the passage that answers it, where the set says so.</summary>
internal sealed record Question(string Text, string? ContextId);

/// <summary>Reads the development data.</summary>
internal static class Corpus
{
    public static IReadOnlyList<CorpusArticle> Articles(string shared)
    {
        using var file = File.OpenRead(Path.Combine(shared, "corpus", "baomoi-world-2025.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var articles = new List<CorpusArticle>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            articles.Add(new CorpusArticle(
                root.GetProperty("id").GetString()!,
                root.GetProperty("title").GetString()!,
                root.GetProperty("outlet").GetString() ?? "",
                DateOnly.TryParse(root.GetProperty("date").GetString(), out var date) ? date : null,
                root.GetProperty("text").GetString()!));
        }

        return articles;
    }

    /// <summary>The questions as editors ask them, and those of the public sets that have an answer.</summary>
    public static IReadOnlyList<Question> Questions(string shared) =>
    [
        .. Lines(Path.Combine(shared, "questions", "coverage.dev.jsonl")).Select(static line => new Question(Text(line, "question"), null)),
        .. Set(shared, "mlqa-vi-dev").Questions,
        .. Set(shared, "viquad2-subset").Questions,
    ];

    /// <summary>A public question answering set: its contexts and its answerable questions.</summary>
    public static (IReadOnlyList<CorpusArticle> Contexts, IReadOnlyList<Question> Questions) Set(string shared, string name) =>
    (
        [.. Lines(Path.Combine(shared, "qa", name, "contexts.jsonl")).Select(static line => new CorpusArticle(Text(line, "id"), Text(line, "title"), "", null, Text(line, "text")))],
        [.. Lines(Path.Combine(shared, "qa", name, "qa.jsonl")).Where(static line => !line.GetProperty("is_impossible").GetBoolean()).Select(static line => new Question(Text(line, "question"), Text(line, "context_id")))]
    );

    private static IEnumerable<JsonElement> Lines(string path)
    {
        foreach (var line in File.ReadLines(path).Where(static line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.Clone();
        }
    }

    private static string Text(JsonElement line, string property) => line.GetProperty(property).GetString()!;
}
