using System.Text.Json;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>
/// The weights of <see cref="SpanFeatures"/>, read from <c>span-weights.json</c>: those of every question, and for each group of questions what it adds to a few of them. The benchmarks'
/// <c>train</c> command writes that file.
/// </summary>
internal sealed class SpanWeights
{
    /// <summary>The name of the weights that all groups share.</summary>
    public const string Every = "every";

    private readonly Dictionary<string, double[]> _rows;

    private SpanWeights(Dictionary<string, double[]> rows) => _rows = rows;

    /// <summary>The weights that ship with the program.</summary>
    public static SpanWeights Default { get; } = LoadDefault();

    /// <summary>Reads weights.</summary>
    /// <exception cref="FormatException">A shared weight or a group is missing, or a name is none of a group or feature; the message names it.</exception>
    public static SpanWeights Parse(Stream json)
    {
        var read = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(json) ?? [];
        if (read.Keys.FirstOrDefault(name => name != Every && !SpanGroup.All.Contains(name)) is { } unknown)
        {
            throw new FormatException($"'{unknown}' is no group of questions");
        }

        var shared = Part(read, Every);
        if (SpanFeatures.Names.FirstOrDefault(name => !shared.ContainsKey(name)) is { } missing)
        {
            throw new FormatException($"the feature '{missing}' has no weight in '{Every}'");
        }

        return new SpanWeights(SpanGroup.All.ToDictionary(
            group => group,
            group => Part(read, group) is var own ? SpanFeatures.Names.Select(name => shared[name] + own.GetValueOrDefault(name)).ToArray() : [],
            StringComparer.Ordinal));
    }

    /// <summary>The weights of a group, in the order of the features.</summary>
    public double[] Of(string group) => _rows[group];

    public static double Dot(ReadOnlySpan<double> weights, ReadOnlySpan<double> features)
    {
        var sum = 0.0;
        for (var f = 0; f < weights.Length; f++)
        {
            sum += weights[f] * features[f];
        }

        return sum;
    }

    private static Dictionary<string, double> Part(Dictionary<string, Dictionary<string, double>> read, string name)
    {
        var part = read.GetValueOrDefault(name) ?? throw new FormatException($"the group '{name}' is missing");
        return part.Keys.FirstOrDefault(feature => !SpanFeatures.Names.Contains(feature)) is { } unknown ? throw new FormatException($"'{unknown}' in '{name}' is no feature of spans") : part;
    }

    private static SpanWeights LoadDefault()
    {
        using var stream = typeof(SpanWeights).Assembly.GetManifestResourceStream("span-weights.json")!;
        return Parse(stream);
    }
}
