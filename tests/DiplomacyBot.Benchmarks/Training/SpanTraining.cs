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
    private const int Searched = 24;

    /// <summary>The questions about news are few, and what readers ask.</summary>
    private const int NewsShare = 2;

    /// <summary>What is written lies halfway between the weights before and the fit: confidences, which no fit here sees, are measured by these weights too.</summary>
    private const double NewShare = 0.5;

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true };

    public static SpanExample Read(IServiceProvider services, SourceArticle context, QaQuestion question, string set, int half, DateOnly today)
    {
        var analysed = services.GetRequiredService<QuestionAnalyzer>().Analyse(question.Text, today);
        var vocabulary = services.GetRequiredService<ICoverageVocabulary>();
        var weights = ConceptWeights.Of(analysed.Concepts, vocabulary);
        var ranker = new SentenceRanker(analysed, weights, today, RankingWeights.Default, null, new QuestionTerms(analysed, vocabulary));
        var chosen = new EvidenceSelection(analysed, weights, Quotes).Choose([.. ranker.Rank(new ArticleAnalysis(context), new PassageRef(context.Id, 0, 0, context.Text.Length), 1).OrderByDescending(s => s.Score)]);
        return Of(services, analysed, weights, chosen, set, half, text => ShortAnswerScore.F1(text, [question.Answer]));
    }

    /// <summary>A question about the corpus, with what a whole search shows for it.</summary>
    public static async Task<SpanExample> ReadNewsAsync(IServiceProvider services, NewsQuestion question, DateOnly today)
    {
        var analysed = services.GetRequiredService<QuestionReader>().Read(question.Text, []);
        var ranked = await services.GetRequiredService<PassageRanker>().RankAsync(analysed, Searched, CancellationToken.None);
        var found = services.GetRequiredService<EvidenceFinder>().Rank(analysed, ranked, new HashSet<string>(), today);
        return Of(services, analysed, found.Weights, new EvidenceSelection(analysed, found.Weights, Quotes).Choose(found.Sentences), NewsQuestions.Set, question.Half, question.Agreement);
    }

    private static SpanExample Of(
        IServiceProvider services, AnalysedQuestion question, double[] weights, IReadOnlyList<EvidenceSentence> chosen, string set, int half, Func<string, double> agreementOf)
    {
        var vocabulary = services.GetRequiredService<ICoverageVocabulary>();
        var (runs, rows, agreement) = (new List<ScoredSpan>(), new List<float[]>(), new List<double>());
        for (var s = 0; s < chosen.Count; s++)
        {
            var features = new SpanFeatures(question, weights, chosen[s], chosen[0], vocabulary);
            foreach (var span in AnswerSpans.Of(features.Sentence))
            {
                runs.Add(new ScoredSpan(s, span, 0));
                rows.Add(Array.ConvertAll(features.Of(span), v => (float)v));
                agreement.Add(agreementOf(features.Sentence.Text[features.Sentence.Start(span.First)..features.Sentence.End(span.Last)]));
            }
        }

        var shown = chosen.Count == 0 ? null : AnswerComposer.Compose(question, chosen, services.GetRequiredService<SpanFinder>().Find(question, weights, chosen)).ShortAnswer;
        return new SpanExample(set, half, SpanGroup.Of(question), [.. runs], [.. rows], [.. agreement], shown is null ? 0 : agreementOf(shown));
    }

    public static async Task RunAsync(IReadOnlyList<SpanExample> examples, string path)
    {
        double[][][] halves = [.. Enumerable.Range(0, 2).Select(half => Fit(examples.Where(e => e.Half != half)))];
        var others = examples.Select(e => e.Set).Distinct().ToDictionary(set => set, set => Fit(examples.Where(e => e.Set != set)));
        var fitted = Fit(examples.Where(e => e.Set != NewsQuestions.Set || e.Half == 0));
        foreach (var part in examples.GroupBy(e => (e.Set, Group: "all questions")).Concat(examples.GroupBy(e => (e.Set, e.Group)).OrderBy(g => g.Key.Group, StringComparer.Ordinal)))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"short answers, {part.Key.Set,-15} {part.Key.Group,-13} {part.Count(),4}: shipped F1 {part.Average(e => e.Before):0.000}, other half {Mean(part, e => halves[e.Half]):0.000}, other set {Mean(part, e => others[e.Set]):0.000}, all {Mean(part, _ => fitted):0.000}, best possible {part.Average(e => e.Agreement.DefaultIfEmpty(0).Max()):0.000}"));
        }

        var before = File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(await File.ReadAllTextAsync(path)) ?? [] : [];
        var json = SpanGroup.All.Prepend(SpanWeights.Every).Select((group, g) => (group, g)).ToDictionary(
            part => part.group,
            part => SpanFeatures.Names.Select((name, f) => (name, Weight: Math.Round((NewShare * fitted[part.g][f]) + ((1 - NewShare) * (before.GetValueOrDefault(part.group)?.GetValueOrDefault(name) ?? 0)), 2))).Where(w => part.g == 0 || w.Weight != 0).ToDictionary(w => w.name, w => w.Weight));
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(json, Format) + "\n");
        Console.WriteLine($"written: {path}");
    }

    private static double[][] Fit(IEnumerable<SpanExample> examples) => SpanFit.Fit([.. examples.SelectMany(e => Enumerable.Repeat(e, e.Set == NewsQuestions.Set ? NewsShare : 1))]);

    private static double Mean(IEnumerable<SpanExample> examples, Func<SpanExample, double[][]> fitted) => examples.Average(e => e.Chosen(SpanFit.Row(fitted(e), e.Group)));
}
