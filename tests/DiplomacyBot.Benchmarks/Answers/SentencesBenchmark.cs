using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Benchmarks.Answers;

/// <summary><c>sentences</c>: given the right text, how often the sentence with the answer is ranked first, or among the first three.</summary>
internal static class SentencesBenchmark
{
    private static readonly DateOnly Today = new(2025, 11, 3);

    public static async Task<int> RunAsync(Arguments arguments)
    {
        // Word frequencies come from the news corpus, as they would in use.
        await using var services = await BenchmarkServices.IngestedAsync(Path.Combine(arguments.Data, "questions-corpus"), Path.Combine(arguments.Shared, "corpus"));
        var analyzer = services.GetRequiredService<QuestionAnalyzer>();
        var vocabulary = services.GetRequiredService<ICoverageVocabulary>();
        foreach (var set in new[] { "mlqa-vi-dev", "viquad2-subset" })
        {
            int first = 0, firstThree = 0, total = 0;
            var contexts = QaSet.Contexts(arguments.Shared, set).ToDictionary(c => c.Id);
            foreach (var question in QaSet.Questions(arguments.Shared, set).Where(q => !q.IsImpossible))
            {
                var context = contexts[question.ContextId];
                var analysed = analyzer.Analyse(question.Text, Today);
                var ranker = new SentenceRanker(analysed, ConceptWeights.Of(analysed.Concepts, vocabulary), Today, RankingWeights.Default);
                var ranked = ranker.Rank(new ArticleAnalysis(context), new PassageRef(context.Id, 0, 0, context.Text.Length), 1).OrderByDescending(s => s.Score).ThenBy(s => s.Start).ToList();
                var answer = NormalForm.Key(question.Answer);
                var place = ranked.FindIndex(s => NormalForm.Key(s.Quote).Contains(answer, StringComparison.Ordinal));
                if (place >= 0)
                {
                    total++;
                    first += place == 0 ? 1 : 0;
                    firstThree += place < 3 ? 1 : 0;
                }
            }

            Console.WriteLine($"{set}: {total} questions, right sentence first {first / (double)total:P1}, among three {firstThree / (double)total:P1}");
        }

        return 0;
    }
}
