using System.Text.Json;
using DiplomacyBot.Answering.Articles;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>A question of a public question answering set.</summary>
internal sealed record QaQuestion(string Text, string Answer, string ContextId, bool IsImpossible);

/// <summary>Reads the question answering sets.</summary>
internal static class QaSet
{
    public static IEnumerable<SourceArticle> Contexts(string shared, string set) => Lines(shared, set, "contexts.jsonl").Select(json => new SourceArticle
    {
        Id = json.GetProperty("id").GetString()!,
        Title = json.GetProperty("title").GetString()!,
        Text = json.GetProperty("text").GetString()!,
        SourcePath = set,
    });

    public static IEnumerable<QaQuestion> Questions(string shared, string set) => Lines(shared, set, "qa.jsonl").Select(json => new QaQuestion(
        json.GetProperty("question").GetString()!,
        json.GetProperty("answer").GetString() ?? "",
        json.GetProperty("context_id").GetString()!,
        json.GetProperty("is_impossible").GetBoolean()));

    private static IEnumerable<JsonElement> Lines(string shared, string set, string file) =>
        File.ReadLines(Path.Combine(shared, "qa", set, file)).Select(line => JsonDocument.Parse(line).RootElement);
}
