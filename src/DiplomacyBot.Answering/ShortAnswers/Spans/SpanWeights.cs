using System.Text.Json;
using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>
/// The weights of <see cref="SpanFeatures"/>, one row for each group of kinds, read from <c>span-weights.json</c>; the benchmarks' <c>train</c> command writes that file.
/// </summary>
internal sealed class SpanWeights
{
    private readonly Dictionary<string, double[]> _groups;

    private SpanWeights(Dictionary<string, double[]> groups) => _groups = groups;

    // Before the weights: static members are made in this order.
    /// <summary>The groups of kinds that are weighed alike.</summary>
    public static IReadOnlyList<string> Groups { get; } = ["person", "time", "place", "number", "reason", "phrase"];

    /// <summary>The weights that ship with the program.</summary>
    public static SpanWeights Default { get; } = LoadDefault();

    /// <summary>The group of a kind.</summary>
    public static string GroupOf(AnswerKind kind) => kind switch
    {
        AnswerKind.Who => "person",
        AnswerKind.When => "time",
        AnswerKind.Where => "place",
        AnswerKind.HowMany => "number",
        AnswerKind.Why => "reason",
        _ => "phrase",
    };

    /// <summary>Reads weights.</summary>
    /// <exception cref="FormatException">A group or feature is missing, or a name is none of a feature; the message names it.</exception>
    public static SpanWeights Parse(Stream json)
    {
        var read = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(json) ?? [];
        return new SpanWeights(Groups.ToDictionary(group => group, group => Row(group, read.GetValueOrDefault(group) ?? throw new FormatException($"the group '{group}' is missing")), StringComparer.Ordinal));
    }

    public double Score(string group, double[] features)
    {
        var (sum, weights) = (0.0, _groups[group]);
        for (var f = 0; f < weights.Length; f++)
        {
            sum += weights[f] * features[f];
        }

        return sum;
    }

    private static double[] Row(string group, Dictionary<string, double> weights) =>
        weights.Keys.FirstOrDefault(name => !SpanFeatures.Names.Contains(name)) is { } unknown
            ? throw new FormatException($"'{unknown}' in '{group}' is no feature of spans")
            : [.. SpanFeatures.Names.Select(name => weights.TryGetValue(name, out var weight) ? weight : throw new FormatException($"the feature '{name}' has no weight in '{group}'"))];

    private static SpanWeights LoadDefault()
    {
        using var stream = typeof(SpanWeights).Assembly.GetManifestResourceStream("span-weights.json")!;
        return Parse(stream);
    }
}
