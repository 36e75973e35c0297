using System.Text.Json;

namespace DiplomacyBot.Answering.Passages;

/// <summary>The weights of <see cref="PassageFeatures"/>, read from <c>passage-weights.json</c>; the benchmarks' <c>train</c> command writes that file.</summary>
internal sealed class PassageWeights
{
    private readonly double[] _weights;

    private readonly bool _likenessHelps;
    private readonly bool _sentenceLikenessHelps;

    private PassageWeights(double[] weights)
    {
        _weights = weights;
        (_likenessHelps, _sentenceLikenessHelps) = (Of("likeness") > 0, Of("sentenceLikeness") > 0);
    }

    /// <summary>The weights that ship with the program.</summary>
    public static PassageWeights Default { get; } = LoadDefault();

    /// <summary>The likeness by which a passage's score is not below what it is by its own.</summary>
    /// <param name="most">What its own does not exceed.</param>
    public (double Passage, double Sentence) BestLikeness((double Passage, double Sentence) most) => (_likenessHelps ? most.Passage : 0, _sentenceLikenessHelps ? most.Sentence : 0);

    /// <summary>Reads weights.</summary>
    /// <param name="json">An object of one number for each feature.</param>
    /// <exception cref="FormatException">A feature has no weight, or a name is none of a feature; the message names it.</exception>
    public static PassageWeights Parse(Stream json)
    {
        var read = JsonSerializer.Deserialize<Dictionary<string, double>>(json) ?? [];
        if (read.Keys.FirstOrDefault(name => !PassageFeatures.Names.Contains(name)) is { } unknown)
        {
            throw new FormatException($"'{unknown}' is no feature of passages");
        }

        return new PassageWeights([.. PassageFeatures.Names.Select(name => read.TryGetValue(name, out var weight) ? weight : throw new FormatException($"the feature '{name}' has no weight"))]);
    }

    /// <summary>The weight of a feature.</summary>
    public double Of(string feature) => _weights[PassageFeatures.Names.ToList().IndexOf(feature)];

    /// <summary>The score of a passage: the sum of its features times their weights.</summary>
    public double Score(ReadOnlySpan<double> features)
    {
        var sum = 0.0;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * features[i];
        }

        return sum;
    }

    private static PassageWeights LoadDefault()
    {
        using var stream = typeof(PassageWeights).Assembly.GetManifestResourceStream("passage-weights.json")!;
        return Parse(stream);
    }
}
