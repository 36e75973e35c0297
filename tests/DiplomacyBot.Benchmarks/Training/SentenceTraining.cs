using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>The sentences of the text that answers a question; <see cref="Reference"/> is what the weights before gave them.</summary>
internal sealed record SentenceGroup(PassageGroup Sentences, double[] Reference);

/// <summary>
/// Fits those weights of the sentence ranking that questions about one text can tell: what it holds of the question and of the answer. What only news tells (dates, the
/// newest state, captions, the passage's rank) keeps its weight; the fitted part is scaled to spread as the part before did.
/// </summary>
internal static class SentenceTraining
{
    private static readonly string[] Fitted = ["Coverage", "OwnCoverage", "Pairs", "Kind", "Compactness", "Length", "Strength", "Words", "WithTitle", "AnswerNear", "Signs"];

    public static SentenceGroup? Read(IServiceProvider services, SourceArticle context, QaQuestion question, string set, int half, DateOnly today)
    {
        var analysed = services.GetRequiredService<QuestionAnalyzer>().Analyse(question.Text, today);
        var vocabulary = services.GetRequiredService<ICoverageVocabulary>();
        var ranker = new SentenceRanker(analysed, ConceptWeights.Of(analysed.Concepts, vocabulary), today, RankingWeights.Default, null, new QuestionTerms(analysed, vocabulary));
        var ranked = ranker.Rank(new ArticleAnalysis(context), new PassageRef(context.Id, 0, 0, context.Text.Length), 1).ToList();
        var answer = NormalForm.Key(question.Answer);
        var right = ranked.Select(s => NormalForm.Key(s.Quote).Contains(answer, StringComparison.Ordinal)).ToArray();
        return right.Contains(true) ? new SentenceGroup(new PassageGroup(set, half, [.. ranked.Select(s => Values(s.Features))], right), [.. ranked.Select(s => s.Score)]) : null;
    }

    public static async Task RunAsync(IReadOnlyList<SentenceGroup> groups, string path)
    {
        var now = Fitted.Select(name => (double)typeof(RankingWeights).GetProperty(name)!.GetValue(RankingWeights.Default)!).ToArray();
        Show("sentences as shipped", groups, (g, i) => g.Reference[i]);
        var lists = groups.Select(g => g.Sentences).ToList();
        double[][] halves = [ListwiseFit.Fit([.. lists.Where(g => g.Half == 1)], Fitted.Length), ListwiseFit.Fit([.. lists.Where(g => g.Half == 0)], Fitted.Length)];
        Show("sentences fitted on the other half", groups, (g, i) => PassageGroup.Dot(halves[g.Sentences.Half], g.Sentences.Features[i]));
        var weights = ListwiseFit.Fit(lists, Fitted.Length);
        Show("sentences fitted on all", groups, (g, i) => PassageGroup.Dot(weights, g.Sentences.Features[i]));
        var scale = Spread(lists, now) / Spread(lists, weights);
        var json = JsonSerializer.SerializeToNode(RankingWeights.Default, Format)!.AsObject();
        for (var f = 0; f < Fitted.Length; f++)
        {
            json[JsonNamingPolicy.CamelCase.ConvertName(Fitted[f])] = Math.Round(weights[f] * scale, 3);
        }

        await File.WriteAllTextAsync(path, json.ToJsonString(Format) + "\n");
        Console.WriteLine($"written: {path}");
    }

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static double[] Values(SentenceFeatures features) => [.. Fitted.Select(name => (double)typeof(SentenceFeatures).GetProperty(name)!.GetValue(features)!)];

    private static double Spread(IReadOnlyList<PassageGroup> lists, double[] weights)
    {
        var differences = lists.SelectMany(list =>
        {
            var scores = list.Features.Select(row => PassageGroup.Dot(weights, row)).ToArray();
            return scores.Select(s => s - scores.Average());
        }).ToArray();
        return Math.Sqrt(differences.Average(d => d * d));
    }

    private static void Show(string label, IReadOnlyList<SentenceGroup> groups, Func<SentenceGroup, int, double> score)
    {
        Console.WriteLine($"{label}: " + string.Join(", ", groups.GroupBy(g => g.Sentences.Set).Select(set =>
        {
            var places = set.Select(g => Enumerable.Range(0, g.Sentences.Right.Length).OrderByDescending(i => score(g, i)).ThenBy(i => i).ToList().FindIndex(i => g.Sentences.Right[i])).ToList();
            return string.Create(CultureInfo.InvariantCulture, $"{set.Key} first {places.Average(p => p == 0 ? 1.0 : 0):P1}, among three {places.Average(p => p < 3 ? 1.0 : 0):P1}");
        })));
    }
}
