using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>Fits what makes an answer sure enough to be shown, and tells what it reaches on titles it was not fitted on.</summary>
internal static class RefusalTraining
{
    private const double Penalty = 3e-3;

    /// <summary>What all examples of a group of the corpus questions count together, the only ones of the kind that readers ask; those with an answer twice as much.</summary>
    private const double NewsShare = 240;

    /// <summary>The same for each group of a public set, alone or among news.</summary>
    private const double SetShare = 100;

    /// <summary>What is shown though the coverage does not have it costs a reader a little more than what is refused though it has.</summary>
    private const double AnswerableShare = 0.9;

    private static readonly string[] Sets = ["mlqa-vi-dev", "viquad2-subset"];

    /// <summary>These keep the weights they have, set by hand: the sets have no question of a row.</summary>
    private static readonly string[] Kept = ["otherOfRow"];

    private static readonly (string Name, int Sign, Func<ConfidenceFeatures, double> Of)[] Fitted = [.. ConfidenceFeatures.All.Where(f => !Kept.Contains(f.Name))];

    public static async Task<int> RunAsync(Arguments arguments, DateOnly today, IReadOnlyList<SourceArticle> distractors)
    {
        var reader = new RefusalExamples(arguments, today);
        var examples = await reader.NewsAsync().ToListAsync();
        foreach (var set in Sets)
        {
            examples.AddRange(await reader.HalvesAsync(set, []).ToListAsync());
            examples.AddRange(await reader.HalvesAsync(set, distractors).ToListAsync());
        }

        var threshold = new AnsweringOptions().Confidence;
        Show("as shipped", examples, e => RefusalPolicy.Confidence(e.Features), threshold);
        double[][] folds = [.. Enumerable.Range(0, 2).Select(fold => Fit([.. examples.Where(e => e.Fold != fold)]))];
        Show("fitted on the other half", examples, e => Confidence(folds[e.Fold], e), threshold);
        var weights = Fit(examples);
        Show("fitted on all", examples, e => Confidence(weights, e), threshold);
        var json = ConfidenceFeatures.All.ToDictionary(f => f.Name, f => Math.Round(Array.FindIndex(Fitted, fitted => fitted.Name == f.Name) is >= 0 and var at ? weights[at] : RefusalWeights.Default.Of(f.Name), 2));
        json[RefusalWeights.Constant] = Math.Round(weights[^1], 2);
        await File.WriteAllTextAsync(arguments.RefusalOut, JsonSerializer.Serialize(json, Format) + "\n");
        Console.WriteLine($"written: {arguments.RefusalOut}");
        return 0;
    }

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true };

    /// <summary>Near misses of the public sets are hardly told from the rest: they would only have everything refused more.</summary>
    private static double[] Fit(IReadOnlyList<RefusalExample> all)
    {
        var examples = all.Where(e => e.Group != RefusalGroup.Missed && (e.Group != RefusalGroup.NearMiss || e.Set == NewsQuestions.Set)).ToList();
        var counts = examples.CountBy(e => (e.Set, e.AmongNews, e.Group)).ToDictionary();
        return LogisticFit.Fit(
            [.. examples.Select(e => Fitted.Select(f => f.Of(e.Features)).ToArray())],
            [.. examples.Select(e => e.Group == RefusalGroup.Answerable ? 1.0 : 0)],
            [.. examples.Select(e => ShareOf(e) / counts[(e.Set, e.AmongNews, e.Group)])],
            [.. Fitted.Select(f => f.Sign)],
            [.. examples.Select(Offset)],
            Penalty);
    }

    private static double ShareOf(RefusalExample example) =>
        example.Group == RefusalGroup.Answerable
            ? AnswerableShare * (example.Set == NewsQuestions.Set ? 2 * NewsShare : SetShare)
            : example.Set == NewsQuestions.Set ? NewsShare : SetShare;

    private static double Offset(RefusalExample example) => ConfidenceFeatures.All.Where(f => Kept.Contains(f.Name)).Sum(f => RefusalWeights.Default.Of(f.Name) * f.Of(example.Features));

    private static double Confidence(double[] weights, RefusalExample example)
    {
        var sum = weights[^1] + Offset(example);
        for (var f = 0; f < Fitted.Length; f++)
        {
            sum += weights[f] * Fitted[f].Of(example.Features);
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static void Show(string label, IReadOnlyList<RefusalExample> examples, Func<RefusalExample, double> confidence, double threshold)
    {
        Console.WriteLine($"{label}: refused at {threshold.ToString(CultureInfo.InvariantCulture)}");
        foreach (var set in examples.GroupBy(e => e.Set + (e.AmongNews ? " among news" : "")))
        {
            var right = set.Where(e => e.Group == RefusalGroup.Answerable).Select(confidence).Order().ToList();
            Console.WriteLine($"  {set.Key}: " + string.Join(", ", set.GroupBy(e => e.Group).Select(group => string.Create(
                CultureInfo.InvariantCulture,
                $"{group.Key} {group.Average(e => confidence(e) < threshold ? 1.0 : 0):P1}{(group.Key == RefusalGroup.Answerable ? "" : $" (AUROC {group.Average(e => Above(right, confidence(e))):0.000})")}"))));
        }
    }

    /// <summary>Share of the sorted values above one.</summary>
    private static double Above(List<double> sorted, double value)
    {
        var at = sorted.BinarySearch(value);
        return 1 - ((at < 0 ? ~at : at) / (double)sorted.Count);
    }
}
