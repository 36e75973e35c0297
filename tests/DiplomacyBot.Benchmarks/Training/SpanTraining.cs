using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Evaluation.Metrics;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>Fits the weights by which short answers are cut out of the sentences that are shown.</summary>
internal static class SpanTraining
{
    private const int Quotes = 3;

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true };

    public static SpanExample Read(IServiceProvider services, SourceArticle context, QaQuestion question, string set, int half, DateOnly today)
    {
        var analysed = services.GetRequiredService<QuestionAnalyzer>().Analyse(question.Text, today);
        var vocabulary = services.GetRequiredService<ICoverageVocabulary>();
        var weights = ConceptWeights.Of(analysed.Concepts, vocabulary);
        var ranker = new SentenceRanker(analysed, weights, today, RankingWeights.Default, null, new QuestionTerms(analysed, vocabulary));
        var chosen = new EvidenceSelection(analysed, weights, Quotes).Choose([.. ranker.Rank(new ArticleAnalysis(context), new PassageRef(context.Id, 0, 0, context.Text.Length), 1).OrderByDescending(s => s.Score)]);
        var (runs, rows, agreement) = (new List<ScoredSpan>(), new List<float[]>(), new List<double>());
        for (var s = 0; s < chosen.Count; s++)
        {
            var features = new SpanFeatures(analysed, weights, chosen[s], chosen[0], vocabulary);
            foreach (var span in AnswerSpans.Of(features.Sentence))
            {
                runs.Add(new ScoredSpan(s, span, 0));
                rows.Add(Array.ConvertAll(features.Of(span), v => (float)v));
                agreement.Add(ShortAnswerScore.F1(context.Text[features.Sentence.Start(span.First)..features.Sentence.End(span.Last)], [question.Answer]));
            }
        }

        var shown = chosen.Count == 0 ? null : AnswerComposer.Compose(analysed, chosen, services.GetRequiredService<SpanFinder>().Find(analysed, weights, chosen)).ShortAnswer;
        return new SpanExample(set, half, SpanGroup.Of(analysed), [.. runs], [.. rows], [.. agreement], ShortAnswerScore.F1(shown, [question.Answer]));
    }

    public static async Task RunAsync(IReadOnlyList<SpanExample> examples, string path)
    {
        double[][][] halves = [.. Enumerable.Range(0, 2).Select(half => SpanFit.Fit([.. examples.Where(e => e.Half != half)]))];
        var others = examples.Select(e => e.Set).Distinct().ToDictionary(set => set, set => SpanFit.Fit([.. examples.Where(e => e.Set != set)]));
        var fitted = SpanFit.Fit(examples);
        foreach (var part in examples.GroupBy(e => (e.Set, Group: "all questions")).Concat(examples.GroupBy(e => (e.Set, e.Group)).OrderBy(g => g.Key.Group, StringComparer.Ordinal)))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"short answers, {part.Key.Set,-15} {part.Key.Group,-13} {part.Count(),4}: shipped F1 {part.Average(e => e.Before):0.000}, other half {Mean(part, e => halves[e.Half]):0.000}, other set {Mean(part, e => others[e.Set]):0.000}, all {Mean(part, _ => fitted):0.000}, best possible {part.Average(e => e.Agreement.DefaultIfEmpty(0).Max()):0.000}"));
        }

        var json = SpanGroup.All.Prepend(SpanWeights.Every).Select((group, g) => (group, g)).ToDictionary(
            part => part.group,
            part => SpanFeatures.Names.Select((name, f) => (name, Weight: Math.Round(fitted[part.g][f], 2))).Where(w => part.g == 0 || w.Weight != 0).ToDictionary(w => w.name, w => w.Weight));
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(json, Format) + "\n");
        Console.WriteLine($"written: {path}");
    }

    private static double Mean(IEnumerable<SpanExample> examples, Func<SpanExample, double[][]> fitted) => examples.Average(e => e.Chosen(SpanFit.Row(fitted(e), e.Group)));
}
