using System.Text.Json;

namespace DiplomacyBot.Answering.Answers;

/// <summary>The weights of <see cref="ConfidenceFeatures"/>, read from <c>refusal-weights.json</c>; the benchmarks' <c>train</c> command writes that file.</summary>
internal sealed class RefusalWeights
{
    /// <summary>The name of what is added whatever the features.</summary>
    public const string Constant = "constant";

    private readonly double _constant;
    private readonly double[] _weights;

    private RefusalWeights(double constant, double[] weights) => (_constant, _weights) = (constant, weights);

    /// <summary>The weights that ship with the program.</summary>
    public static RefusalWeights Default { get; } = LoadDefault();

    /// <summary>Reads weights.</summary>
    /// <param name="json">An object of one number for each feature and one for the constant.</param>
    /// <exception cref="FormatException">A feature has no weight, one of the wrong sign, or a name is none of a feature; the message names it.</exception>
    public static RefusalWeights Parse(Stream json)
    {
        var read = JsonSerializer.Deserialize<Dictionary<string, double>>(json) ?? [];
        if (read.Keys.FirstOrDefault(name => name != Constant && ConfidenceFeatures.All.All(f => f.Name != name)) is { } unknown)
        {
            throw new FormatException($"'{unknown}' is no feature of confidence");
        }

        var weights = ConfidenceFeatures.All.Select(f => Math.Sign(Number(read, f.Name)) * f.Sign >= 0 ? Number(read, f.Name) : throw new FormatException($"the weight of '{f.Name}' has the wrong sign"));
        return new RefusalWeights(Number(read, Constant), [.. weights]);
    }

    /// <summary>The weight of a feature.</summary>
    public double Of(string feature) => _weights[ConfidenceFeatures.All.Select(f => f.Name).ToList().IndexOf(feature)];

    /// <summary>The logit: the constant and the features times their weights.</summary>
    public double Sum(ConfidenceFeatures features)
    {
        var sum = _constant;
        for (var f = 0; f < _weights.Length; f++)
        {
            sum += _weights[f] * ConfidenceFeatures.All[f].Of(features);
        }

        return sum;
    }

    private static double Number(Dictionary<string, double> read, string name) => read.TryGetValue(name, out var value) ? value : throw new FormatException($"'{name}' has no weight");

    private static RefusalWeights LoadDefault()
    {
        using var stream = typeof(RefusalWeights).Assembly.GetManifestResourceStream("refusal-weights.json")!;
        return Parse(stream);
    }
}
