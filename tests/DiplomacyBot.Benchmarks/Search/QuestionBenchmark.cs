using System.Globalization;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Benchmarks.Data;
using DiplomacyBot.Benchmarks.Training;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Benchmarks.Search;

/// <summary>
/// Answers real questions over a large coverage, one after the other, each once: nothing an earlier round left in a cache helps. Tells what each stage costs, and a
/// digest of all results, by which two versions of the program can be compared.
/// </summary>
internal static class QuestionBenchmark
{
    private const int WarmingUp = 200;

    public static async Task<int> RunAsync(Arguments arguments)
    {
        await LargeCoverage.MakeAsync(arguments);
        using var index = new EmbeddedPassageIndex();
        var stages = new Stages();
        var database = new StoreDatabase(new StorageOptions { DataDirectory = arguments.Data });
        using (var follower = new IndexFollower(database, index))
        {
            await follower.LoadAsync(default);
        }

        await using var services = BenchmarkServices.Make(arguments.Data, new TimedCoverage(new SqliteCoverageReader(database), stages), index, new TimedIndex(index, stages));
        Console.WriteLine($"{"passages",-28}{index.Passages}");
        var questions = Corpus.Questions(arguments.Shared).Select(q => q.Text).Distinct().ToArray();
        new Random(20251122).Shuffle(questions);
        using var digest = new ResultDigest();
        await AskAsync(services, stages, digest, questions, "as typed");
        if (!arguments.NoAccents)
        {
            await AskAsync(services, stages, digest, [.. questions.Take(questions.Length / 4).Select(Folding.Fold)], "without accents");
        }

        Console.WriteLine($"{"digest of all results",-28}{digest}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"working set, MiB",-28}{Environment.WorkingSet / 1048576}"));
        Console.WriteLine($"{"collections",-28}{GC.CollectionCount(0)} (of the oldest generation {GC.CollectionCount(2)}), pauses {GC.GetTotalPauseDuration().TotalMilliseconds:0} ms");
        return 0;
    }

    private static async Task AskAsync(ServiceProvider services, Stages stages, ResultDigest digest, string[] questions, string label)
    {
        foreach (var (i, question) in questions.Index())
        {
            await AnswerAsync(services, stages, digest, question);
            stages.Next(counts: i >= WarmingUp);
        }

        Console.WriteLine();
        Console.WriteLine($"{label}: {questions.Length - WarmingUp} questions");
        stages.Show();
        stages.Clear();
    }

    /// <summary>The way of a question through the product's own parts, as <see cref="AnswerTurns"/> goes it.</summary>
    private static async Task AnswerAsync(ServiceProvider services, Stages stages, ResultDigest digest, string text)
    {
        var (reader, finder, options) = (services.GetRequiredService<QuestionReader>(), services.GetRequiredService<EvidenceFinder>(), services.GetRequiredService<IOptions<AnsweringOptions>>().Value);
        var question = stages.Time("question analysis", () => reader.Read(text, []));
        var passages = await stages.TimeAsync("passages ranked", () => finder.SearchAsync(question, options.Passages, default));
        var found = stages.Time("sentences, short answers", () => finder.Rank(question, passages, new HashSet<string>(), reader.Today()));
        var chosen = stages.Time("sentences chosen", () => new EvidenceSelection(question, found.Weights, options.MaxQuotes).Choose(found.Sentences));
        var confidence = stages.Time("confidence", () => chosen.Count == 0 ? 0 : RefusalPolicy.Confidence(ConfidenceFeatures.Of(question, found, chosen)));
        var answerable = chosen.Count > 0 && confidence >= options.Confidence;
        var span = stages.Time("short answer chosen", () => answerable ? services.GetRequiredService<SpanFinder>().Find(question, found.Weights, chosen) : null);
        var evidence = new QuestionEvidence(question, found, chosen, span, confidence, answerable);
        var answer = await stages.TimeAsync("answer written, checked", () => services.GetRequiredService<ExtractiveWriter>().WriteAsync(evidence, default));
        digest.Add(passages, found, confidence, answer);
    }
}
