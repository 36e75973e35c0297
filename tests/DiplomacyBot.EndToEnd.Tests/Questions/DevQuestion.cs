using System.Text;
using System.Text.Json;

namespace DiplomacyBot.EndToEnd.Tests.Questions;

/// <summary>A question with what a right answer holds, as the question files describe it.</summary>
internal sealed class DevQuestion(JsonElement json)
{
    public string Id { get; } = json.GetProperty("id").GetString()!;

    public string Text { get; } = json.GetProperty("question").GetString()!;

    public IReadOnlyList<string> Previous { get; } = json.TryGetProperty("previous", out var before) ? [.. before.EnumerateArray().Select(static question => question.GetString()!)] : [];

    /// <summary>
    /// Right: a cited source is one of those named, and of each group of <c>expect</c> one string stands in the answer or its quotes.
    /// With nothing expected, right is to say that the coverage does not hold it.
    /// </summary>
    public bool IsRight(JsonElement answer, int mostQuotes)
    {
        var citations = answer.GetProperty("citations").EnumerateArray().ToList();
        var groups = json.GetProperty("expect").EnumerateArray().ToList();
        if (groups.Count == 0)
        {
            return answer.GetProperty("status").GetString() == "not_in_coverage" && citations.Count == 0;
        }

        var said = string.Join('\n', citations.Select(c => c.GetProperty("quote").GetString()).Prepend(answer.GetProperty("answer").GetString())).Normalize(NormalizationForm.FormC);
        return citations.Count <= mostQuotes && citations.Any(Supports)
            && groups.All(group => group.EnumerateArray().Any(text => said.Contains(text.GetString()!.Normalize(NormalizationForm.FormC), StringComparison.OrdinalIgnoreCase)));
    }

    public static List<DevQuestion> Read(string file) =>
        [.. File.ReadLines(file).Where(l => l.Length > 0).Select(l => new DevQuestion(JsonDocument.Parse(l).RootElement))];

    private bool Supports(JsonElement citation)
    {
        var (path, url) = (citation.GetProperty("sourcePath").GetString() ?? "", citation.GetProperty("url").GetString());
        return Named("source").Concat(Named("alsoSource")).Any(name => path.StartsWith(name, StringComparison.Ordinal)) || (url is not null && Named("sourceUrls").Contains(url));
    }

    private IEnumerable<string> Named(string property) =>
        !json.TryGetProperty(property, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(v => v.GetString()!)
        : [value.GetString()!];
}
