using DiplomacyBot.Answering;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>What the coverage holds for a question.</summary>
internal enum RefusalGroup
{
    /// <summary>The answer.</summary>
    Answerable,

    /// <summary>The answer, but not in the sentences that would be shown: refusing would do no harm, nor does answering much good.</summary>
    Missed,

    /// <summary>Nothing: its text is left out.</summary>
    Outside,

    /// <summary>The text it was asked about, which does not answer it; or the corpus without the articles that do.</summary>
    NearMiss,
}

/// <summary>A question with what was counted about the best that was found for it.</summary>
/// <param name="Set">The set it is from.</param>
/// <param name="AmongNews">Whether passages of the corpus were covered beside the set's.</param>
/// <param name="Fold">0 or 1, by title; what is fitted on one is judged on the other.</param>
internal sealed record RefusalExample(string Set, bool AmongNews, int Fold, RefusalGroup Group, ConfidenceFeatures Features);

/// <summary>
/// Asks questions of coverages that hold their answer and of such that do not: each half of the titles of the public sets alone and among passages of the corpus, and the corpus
/// questions with and without the articles that have the right answer in them.
/// </summary>
internal sealed class RefusalExamples(Arguments arguments, DateOnly today)
{
    private const int Searched = 24;
    private const int Quotes = 3;
    private static readonly IReadOnlySet<string> NoArticles = new HashSet<string>();

    public async IAsyncEnumerable<RefusalExample> HalvesAsync(string set, IReadOnlyList<SourceArticle> distractors)
    {
        var contexts = QaSet.Contexts(arguments.Shared, set).ToList();
        var questions = QaSet.Questions(arguments.Shared, set).ToList();
        var titles = contexts.ToDictionary(c => c.Id, c => c.Title.Sum(letter => letter));
        for (var half = 0; half < 2; half++)
        {
            var coverage = new MemoryCoverage(contexts.Where(c => titles[c.Id] % 2 == half).Concat(distractors));
            await using var services = await IndexedAsync(coverage);
            foreach (var question in questions)
            {
                var (inside, fold) = (titles[question.ContextId] % 2 == half, titles[question.ContextId] / 2 % 2);
                if (inside || !question.IsImpossible)
                {
                    var group = !inside ? RefusalGroup.Outside : question.IsImpossible ? RefusalGroup.NearMiss : RefusalGroup.Answerable;
                    yield return new RefusalExample(set, distractors.Count > 0, fold, group, (await LookAsync(services, question.Text, null)).Features);
                }
            }
        }
    }

    public async IAsyncEnumerable<RefusalExample> NewsAsync()
    {
        var coverage = NewsQuestions.Coverage(arguments.Shared);
        await using var services = await IndexedAsync(coverage);
        var keys = coverage.Articles.ToDictionary(a => a.Key, a => NormalForm.Key(a.Value.Title + "\n" + a.Value.Text));
        var fold = 0;
        foreach (var question in await NewsQuestions.ReadAsync(arguments.Shared))
        {
            fold = 1 - fold;
            var (features, quotes) = await LookAsync(services, question.Text, null);
            var group = !question.IsAnswerable ? RefusalGroup.NearMiss : question.IsAnsweredByAllOf(quotes) ? RefusalGroup.Answerable : RefusalGroup.Missed;
            yield return new RefusalExample(NewsQuestions.Set, false, fold, group, features);
            if (question.IsAnswerable)
            {
                yield return new RefusalExample(NewsQuestions.Set, false, fold, RefusalGroup.Outside, (await LookAsync(services, question.Text, id => question.IsAnsweredBy(keys[id]))).Features);
            }
        }
    }

    private async Task<ServiceProvider> IndexedAsync(MemoryCoverage coverage)
    {
        var services = BenchmarkServices.Make(Path.Combine(arguments.Data, "train"), coverage);
        await services.GetRequiredService<IPassageIndex>().RebuildAsync(coverage.Passages(services.GetRequiredService<PassageCutter>()), CancellationToken.None);
        return services;
    }

    /// <summary>What is counted for a question, and the normal forms of what would be shown.</summary>
    private async Task<(ConfidenceFeatures Features, IReadOnlyList<string> Quotes)> LookAsync(ServiceProvider services, string text, Func<string, bool>? leftOut)
    {
        var question = services.GetRequiredService<QuestionReader>().Read(text, []);
        var ranked = await services.GetRequiredService<PassageRanker>().RankAsync(question, Searched, CancellationToken.None);
        if (leftOut is not null)
        {
            var kept = ranked.Passages.Where(p => !leftOut(p.Passage.ArticleId)).ToList();
            ranked = ranked with { Passages = kept, BestByWords = kept.Count > 0 ? kept[0].Score : 0 };
        }

        var found = services.GetRequiredService<EvidenceFinder>().Rank(question, ranked, NoArticles, today);
        var chosen = new EvidenceSelection(question, found.Weights, Quotes).Choose(found.Sentences);
        return (chosen.Count == 0 ? default : ConfidenceFeatures.Of(question, found, chosen), [.. chosen.Select(s => NormalForm.Key(s.Quote))]);
    }
}
