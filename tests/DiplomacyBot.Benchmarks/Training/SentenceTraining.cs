using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Language.Normalization;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>The sentences found for a question; <see cref="Reference"/> is what the weights before gave them.</summary>
internal sealed record SentenceGroup(PassageGroup Sentences, double[] Reference);

/// <summary>
/// Fits the weights of the sentence ranking on what whole searches find. What no question of the sets tells (the newest state, one of a row) keeps its weight; the fitted
/// part is scaled to spread as the part before did, because answers are chosen by differences of scores.
/// </summary>
internal static class SentenceTraining
{
    private const int Searched = 24;

    /// <summary>Scores are compared among these.</summary>
    private const int Best = 8;

    private static readonly string[] Fitted =
        ["Coverage", "OwnCoverage", "Kind", "LacksKind", "Rank", "Date", "Caption", "Headline", "Strength", "Words", "Names", "OwnWords", "Runs"];

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The sentences found for a question; null when none of them answers.</summary>
    /// <param name="services">The product's parts over the coverage asked.</param>
    /// <param name="text">The question.</param>
    /// <param name="isAnswer">Whether a sentence answers, by its normal form.</param>
    /// <param name="set">The question's set.</param>
    /// <param name="half">0 or 1: what is fitted on one is judged on the other.</param>
    /// <param name="today">The day it is asked.</param>
    public static async Task<SentenceGroup?> ReadAsync(IServiceProvider services, string text, Func<string, bool> isAnswer, string set, int half, DateOnly today)
    {
        var question = services.GetRequiredService<QuestionReader>().Read(text, []);
        var ranked = await services.GetRequiredService<PassageRanker>().RankAsync(question, Searched, CancellationToken.None);
        var found = services.GetRequiredService<EvidenceFinder>().Rank(question, ranked, new HashSet<string>(), today);
        var asked = new SpanQuestion(question, found.Weights);
        var runs = found.Sentences.Select(s => s.Runs ?? services.GetRequiredService<SpanFinder>().Runs(asked, s)).ToList();
        var strongest = runs.Select(r => r.Strength).DefaultIfEmpty(0).Max();
        var right = found.Sentences.Select(s => isAnswer(NormalForm.Key(s.Quote))).ToArray();
        return right.Contains(true)
            ? new SentenceGroup(new PassageGroup(set, half, [.. found.Sentences.Select((s, i) => Values(s.Features with { Runs = runs[i].Behind(strongest) }))], right), [.. found.Sentences.Select(s => s.Score)])
            : null;
    }

    public static async Task RunAsync(IReadOnlyList<SentenceGroup> groups, string path)
    {
        Show("sentences as shipped", groups, (g, i) => g.Reference[i]);
        double[][] halves = [Fit([.. groups.Where(g => g.Sentences.Half == 1)]), Fit([.. groups.Where(g => g.Sentences.Half == 0)])];
        Show("sentences fitted on the other half", groups, (g, i) => PassageGroup.Dot(halves[g.Sentences.Half], g.Sentences.Features[i]));
        foreach (var set in groups.GroupBy(g => g.Sentences.Set))
        {
            var others = Fit([.. groups.Where(g => g.Sentences.Set != set.Key)]);
            Show("sentences fitted on the other sets", [.. set], (g, i) => PassageGroup.Dot(others, g.Sentences.Features[i]));
        }

        var weights = Fit(groups);
        Show("sentences fitted on all", groups, (g, i) => PassageGroup.Dot(weights, g.Sentences.Features[i]));
        var scale = Spread(groups, (g, i) => g.Reference[i]) / Spread(groups, (g, i) => PassageGroup.Dot(weights, g.Sentences.Features[i]));
        var json = JsonSerializer.SerializeToNode(RankingWeights.Default, Format)!.AsObject();
        for (var f = 0; f < Fitted.Length; f++)
        {
            json[JsonNamingPolicy.CamelCase.ConvertName(Fitted[f])] = Math.Round(weights[f] * scale, 3);
        }

        await File.WriteAllTextAsync(path, json.ToJsonString(Format) + "\n");
        Console.WriteLine($"written: {path}");
    }

    /// <summary>Each question about news counts three times: they are few, and what readers ask.</summary>
    private static double[] Fit(IReadOnlyList<SentenceGroup> groups) =>
        ListwiseFit.Fit([.. groups.SelectMany(g => Enumerable.Repeat(g.Sentences, g.Sentences.Set == NewsQuestions.Set ? 3 : 1))], Fitted.Length);

    private static double[] Values(SentenceFeatures features) => [.. Fitted.Select(name => (double)typeof(SentenceFeatures).GetProperty(name)!.GetValue(features)!)];

    private static double Spread(IReadOnlyList<SentenceGroup> groups, Func<SentenceGroup, int, double> score) => Math.Sqrt(groups.SelectMany(group =>
    {
        var best = Enumerable.Range(0, group.Sentences.Right.Length).Select(i => score(group, i)).OrderDescending().Take(Best).ToArray();
        return best.Select(s => s - best.Average());
    }).Average(d => d * d));

    private static void Show(string label, IReadOnlyList<SentenceGroup> groups, Func<SentenceGroup, int, double> score)
    {
        Console.WriteLine($"{label}: " + string.Join(", ", groups.GroupBy(g => g.Sentences.Set).Select(set =>
        {
            var places = set.Select(g => Enumerable.Range(0, g.Sentences.Right.Length).OrderByDescending(i => score(g, i)).ThenBy(i => i).ToList().FindIndex(i => g.Sentences.Right[i])).ToList();
            return string.Create(CultureInfo.InvariantCulture, $"{set.Key} ({places.Count}) first {places.Average(p => p == 0 ? 1.0 : 0):P1}, among three {places.Average(p => p < 3 ? 1.0 : 0):P1}");
        })));
    }
}
