using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>The runs of the sentence shown first, with how well each agrees with the answer.</summary>
internal sealed record SpanGroup(string Kind, PassageGroup Spans, double[] Agreement, double Before);

/// <summary>Fits the weights by which short answers are cut out of the sentence that is shown first.</summary>
internal static class SpanTraining
{
    /// <summary>Lists whose best run agrees less teach nothing.</summary>
    private const double LeastAgreement = 0.4;

    public static SpanGroup? Read(IServiceProvider services, SourceArticle context, QaQuestion question, string set, int half, DateOnly today)
    {
        var analysed = services.GetRequiredService<QuestionAnalyzer>().Analyse(question.Text, today);
        var vocabulary = services.GetRequiredService<ICoverageVocabulary>();
        var weights = ConceptWeights.Of(analysed.Concepts, vocabulary);
        var ranker = new SentenceRanker(analysed, weights, today, RankingWeights.Default, null, new QuestionTerms(analysed, vocabulary));
        var chosen = new EvidenceSelection(analysed, weights, 3).Choose([.. ranker.Rank(new ArticleAnalysis(context), new PassageRef(context.Id, 0, 0, context.Text.Length), 1).OrderByDescending(s => s.Score)]);
        if (chosen.Count == 0)
        {
            return null;
        }

        var features = new SpanFeatures(analysed, chosen[0]);
        var spans = AnswerSpans.Of(chosen[0].Article, chosen[0].Sentence, features.Said).ToList();
        var agreement = spans.Select(s => F1(context.Text[features.Start(s)..features.End(s)], question.Answer)).ToArray();
        var best = agreement.DefaultIfEmpty(0).Max();
        var rows = new PassageGroup(set, half, [.. spans.Select(features.Of)], [.. agreement.Select(a => best >= LeastAgreement && a >= best - 1e-9)]);
        return new SpanGroup(SpanWeights.GroupOf(analysed.Kinds[0]), rows, agreement, F1(AnswerComposer.Compose(analysed, chosen).ShortAnswer ?? "", question.Answer));
    }

    public static async Task RunAsync(IReadOnlyList<SpanGroup> groups, string path)
    {
        var json = new Dictionary<string, Dictionary<string, double>>();
        var features = SpanFeatures.Names.Count;
        foreach (var group in groups.GroupBy(g => g.Kind))
        {
            var lists = group.Select(g => g.Spans).ToList();
            double[][] halves = [.. Enumerable.Range(0, 2).Select(half => ListwiseFit.Fit([.. lists.Where(g => g.Half != half)], features, int.MaxValue))];
            var weights = ListwiseFit.Fit(lists, features, int.MaxValue);
            json[group.Key] = SpanFeatures.Names.Select((name, f) => (name, f)).ToDictionary(n => n.name, n => Math.Round(weights[n.f], 2));
            foreach (var set in group.GroupBy(g => g.Spans.Set))
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"short answers, {group.Key,-7} {set.Key,-15} {set.Count(),4}: shipped F1 {set.Average(g => g.Before):0.000}, other half {set.Average(g => Chosen(g, halves[g.Spans.Half])):0.000}, all {set.Average(g => Chosen(g, weights)):0.000}, best possible {set.Average(g => g.Agreement.DefaultIfEmpty(0).Max()):0.000}"));
            }
        }

        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(json, Format) + "\n");
        Console.WriteLine($"written: {path}");
    }

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true };

    private static double Chosen(SpanGroup group, double[] weights)
    {
        var rows = group.Spans.Features;
        return rows.Length == 0 ? 0 : group.Agreement[Enumerable.Range(0, rows.Length).MaxBy(i => PassageGroup.Dot(weights, rows[i]))];
    }

    private static double F1(string given, string right)
    {
        var (first, second) = (SyllableReader.Read(given).Select(s => s.Key).ToList(), SyllableReader.Read(right).Select(s => s.Key).ToList());
        var shared = second.GroupBy(k => k).Sum(g => Math.Min(g.Count(), first.Count(k => k == g.Key)));
        return shared == 0 ? 0 : 2.0 * shared / (first.Count + second.Count);
    }
}
