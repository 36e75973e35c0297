using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Benchmarks.Answers;

/// <summary>
/// <c>refusal</c>: half of the texts of the question answering sets are indexed (halved by title) and all questions asked. What the confidence threshold costs on either
/// side: answerable questions refused, questions about the other half answered.
/// </summary>
internal static class RefusalBenchmark
{
    private const int Passages = 60;
    private static readonly string[] Sets = ["mlqa-vi-dev", "viquad2-subset"];
    private static readonly DateOnly Today = new(2025, 11, 3);

    public static async Task<int> RunAsync(Arguments arguments)
    {
        var coverage = new MemoryCoverage(Sets.SelectMany(set => QaSet.Contexts(arguments.Shared, set)).Where(c => c.Title.Sum(letter => letter) % 2 == 1));
        await using var services = BenchmarkServices.Make(Path.Combine(arguments.Data, "refusal"), coverage);
        await services.GetRequiredService<IPassageIndex>().RebuildAsync(coverage.Passages(), CancellationToken.None);
        var confidences = new Dictionary<string, List<double>> { ["inside"] = [], ["outside"] = [], ["impossible"] = [] };
        foreach (var question in Sets.SelectMany(set => QaSet.Questions(arguments.Shared, set)))
        {
            var inside = coverage.Holds(question.ContextId);
            var group = question.IsImpossible ? inside ? "impossible" : null : inside ? "inside" : "outside";
            if (group is not null)
            {
                confidences[group].Add(await ConfidenceAsync(services, question.Text));
            }
        }

        Console.WriteLine($"inside {confidences["inside"].Count}, outside {confidences["outside"].Count}, impossible {confidences["impossible"].Count} questions");
        Console.WriteLine($"AUROC inside/outside {Auroc(confidences["inside"], confidences["outside"]):F3}, inside/impossible {Auroc(confidences["inside"], confidences["impossible"]):F3}");
        foreach (var threshold in new[] { 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8 })
        {
            Console.WriteLine($"threshold {threshold:F1}: refused inside {Refused("inside", threshold):P1}, outside {Refused("outside", threshold):P1}, impossible {Refused("impossible", threshold):P1}");
        }

        return 0;

        double Refused(string group, double threshold) => confidences[group].Average(c => c < threshold ? 1.0 : 0);
    }

    private static async Task<double> ConfidenceAsync(ServiceProvider services, string text)
    {
        var question = services.GetRequiredService<QuestionReader>().Read(text, []);
        var finder = services.GetRequiredService<EvidenceFinder>();
        var found = finder.Rank(question, await finder.SearchAsync(question, Passages, CancellationToken.None), new HashSet<string>(), Today);
        var chosen = new EvidenceSelection(question, found.Weights, 3).Choose(found.Sentences);
        return chosen.Count == 0 ? 0 : RefusalPolicy.Confidence(ConfidenceFeatures.Of(question, found, chosen));
    }

    /// <summary>Probability that a question of the first group is trusted more than one of the second.</summary>
    private static double Auroc(List<double> positive, List<double> negative) =>
        positive.Sum(p => negative.Sum(n => p > n ? 1 : p == n ? 0.5 : 0)) / ((double)positive.Count * negative.Count);

    private sealed class MemoryCoverage(IEnumerable<SourceArticle> articles) : ICoverageReader
    {
        private readonly Dictionary<string, SourceArticle> _articles = articles.ToDictionary(a => a.Id);

        public bool Holds(string id) => _articles.ContainsKey(id);

        public IAsyncEnumerable<ArticlePassages> Passages() => _articles.Values.Select(a => new ArticlePassages
        {
            ArticleId = a.Id, Title = a.Title, Text = a.Text, Passages = [new IndexedPassage(0, 0, a.Text.Length)],
        }).ToAsyncEnumerable();

        public Task<IReadOnlyDictionary<string, SourceArticle>> ReadAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<string, SourceArticle>>(articleIds.Where(_articles.ContainsKey).ToDictionary(id => id, id => _articles[id]));

        public Task<CoverageScope> DescribeAsync(CancellationToken cancellationToken) => Task.FromResult(new CoverageScope(_articles.Count, null, null, []));
    }
}
