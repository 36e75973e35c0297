using System.Text.Json;
using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Benchmarks.Answers;

/// <summary>A development question: every group of <see cref="Expect"/> must have one of its strings in the answer or its quotes; no groups, no answer.</summary>
internal sealed record DevelopmentQuestion(string Id, string Kind, string Text, IReadOnlyList<string> Previous, IReadOnlyList<IReadOnlyList<string>> Expect, string? Source, IReadOnlyList<string> SourceUrls)
{
    public bool Answerable => Expect.Count > 0;

    public static IEnumerable<DevelopmentQuestion> Read(string path) => File.ReadLines(path).Select(line => Parse(JsonDocument.Parse(line).RootElement));

    /// <summary>Right with all quotes.</summary>
    public bool Right(Answer answer) => Answerable
        ? answer.Status == AnswerStatus.Answered && Holds(answer.Text + " " + string.Join(' ', answer.Citations.Select(c => c.Quote)))
            && (Source is null || answer.Citations.Any(c => c.SourcePath!.StartsWith(Source, StringComparison.Ordinal)))
        : answer.Status == AnswerStatus.NotInCoverage;

    /// <summary>Right with the short answer and the first quote alone.</summary>
    public bool RightAtOnce(Answer answer) => Answerable ? Right(answer) && Holds(answer.ShortAnswer + " " + answer.Citations[0].Quote) : Right(answer);

    public bool Holds(string text) => Expect.All(group => group.Any(s => text.Contains(s, StringComparison.OrdinalIgnoreCase)));

    private static DevelopmentQuestion Parse(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("kind").GetString()!,
        json.GetProperty("question").GetString()!,
        Strings(json, "previous"),
        [.. json.GetProperty("expect").EnumerateArray().Select(g => (IReadOnlyList<string>)[.. g.EnumerateArray().Select(s => s.GetString()!)])],
        json.TryGetProperty("source", out var source) ? source.GetString() : null,
        Strings(json, "sourceUrls"));

    private static IReadOnlyList<string> Strings(JsonElement json, string name) =>
        json.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];
}
