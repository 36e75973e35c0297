using System.Globalization;
using System.Text;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Benchmarks.Data;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>
/// <c>train</c>: fits the weights of the passage ranking on both question answering sets among passages of the corpus, and on the questions about the corpus, typed with and without accents; tells
/// what they reach on the half of the titles they were not fitted on, and writes them, fitted on everything, to <c>--out</c>.
/// </summary>
internal static class TrainBenchmark
{
    private const int Distractors = 8000;
    private const int DistractorSyllables = 120;
    private const int RefusalDistractors = 2000;
    private const int Passages = 100;

    /// <summary>A fit moves the weights only so far: whole answers to the few news questions, which no fit sees, turn at each jump.</summary>
    private const double NewShare = 0.6;
    private const string OfPassages = "passages";
    private const string Sentences = "sentences";
    private const string Spans = "spans";
    private const string Refusal = "refusal";
    private const string Vectors = "vectors";
    private static readonly string[] Parts = [OfPassages, Sentences, Spans, Refusal, Vectors];
    private static readonly string[] Sets = ["mlqa-vi-dev", "viquad2-subset"];
    private static readonly DateOnly Today = new(2025, 11, 3);

    public static async Task<int> RunAsync(Arguments arguments)
    {
        if (arguments.Only is { } only && !Parts.Contains(only))
        {
            return Arguments.ShowUsage();
        }

        if (arguments.Only == Refusal)
        {
            return await RefusalTraining.RunAsync(arguments, Today, [.. CutDistractors(arguments.Shared).Take(RefusalDistractors)]);
        }

        if (arguments.Only == Vectors)
        {
            VectorTraining.Run(arguments, Sets);
            return 0;
        }

        var (groups, sentences, spans) = (new List<PassageGroup>(), new List<SentenceGroup>(), new List<SpanExample>());
        foreach (var set in Sets)
        {
            await ReadAsync(arguments, set, groups, sentences, spans);
        }

        await ReadNewsAsync(arguments, groups, sentences, spans);
        if (Fits(arguments, Sentences))
        {
            await SentenceTraining.RunAsync(sentences, arguments.SentencesOut);
        }

        if (Fits(arguments, Spans))
        {
            await SpanTraining.RunAsync(spans, arguments.SpansOut);
        }

        if (Fits(arguments, OfPassages))
        {
            await FitPassagesAsync(arguments, groups);
        }

        return 0;
    }

    private static bool Fits(Arguments arguments, string part) => arguments.Only is null || arguments.Only == part;

    private static async Task FitPassagesAsync(Arguments arguments, IReadOnlyList<PassageGroup> groups)
    {
        var features = PassageFeatures.Names.Count;
        Show("search alone", groups, _ => [.. Enumerable.Range(0, features).Select(f => f == 0 ? 1.0 : 0)]);
        Show("as shipped", groups, _ => [.. PassageFeatures.Names.Select(PassageWeights.Default.Of)]);
        double[][] halves = [ListwiseFit.Fit([.. groups.Where(g => g.Half == 1)], features), ListwiseFit.Fit([.. groups.Where(g => g.Half == 0)], features)];
        Show("fitted on the other half", groups, g => halves[g.Half]);
        foreach (var set in Sets)
        {
            var other = ListwiseFit.Fit([.. groups.Where(g => !g.Set.StartsWith(set, StringComparison.Ordinal))], features);
            Show("fitted on the other set", [.. groups.Where(g => g.Set.StartsWith(set, StringComparison.Ordinal))], _ => other);
        }

        var weights = ListwiseFit.Fit(groups, features);
        Show("fitted on all", groups, _ => weights);
        double[] written = [.. weights.Select((w, f) => (NewShare * w) + ((1 - NewShare) * PassageWeights.Default.Of(PassageFeatures.Names[f])))];
        Show("written, between shipped and fitted", groups, _ => written);
        await File.WriteAllTextAsync(arguments.Out, Json(written));
        Console.WriteLine($"written: {arguments.Out}");
    }

    private static async Task ReadAsync(Arguments arguments, string set, List<PassageGroup> groups, List<SentenceGroup> sentences, List<SpanExample> spans)
    {
        var coverage = new MemoryCoverage([.. QaSet.Contexts(arguments.Shared, set), .. CutDistractors(arguments.Shared)]);
        await using var services = BenchmarkServices.Make(Path.Combine(arguments.Data, "train"), coverage);
        await services.GetRequiredService<IPassageIndex>().RebuildAsync(coverage.Passages(services.GetRequiredService<PassageCutter>()), CancellationToken.None);
        foreach (var question in QaSet.Questions(arguments.Shared, set).Where(q => !q.IsImpossible))
        {
            var half = coverage.Articles[question.ContextId].Title.Sum(letter => letter) % 2;
            if (Fits(arguments, Spans))
            {
                spans.Add(SpanTraining.Read(services, coverage.Articles[question.ContextId], question, set, half, Today));
            }

            var answer = NormalForm.Key(question.Answer);
            if (Fits(arguments, Sentences) && await SentenceTraining.ReadAsync(services, question.Text, key => key.Contains(answer, StringComparison.Ordinal), set, half, Today) is { } sentence)
            {
                sentences.Add(sentence);
            }

            if (Fits(arguments, OfPassages))
            {
                groups.AddRange(await GroupsAsync(services, coverage, set, half, question.Text, p => p.ArticleId == question.ContextId));
            }
        }
    }

    /// <summary>The questions of the kind that readers ask.</summary>
    private static async Task ReadNewsAsync(Arguments arguments, List<PassageGroup> groups, List<SentenceGroup> sentences, List<SpanExample> spans)
    {
        var coverage = NewsQuestions.Coverage(arguments.Shared);
        await using var services = BenchmarkServices.Make(Path.Combine(arguments.Data, "train"), coverage);
        await services.GetRequiredService<IPassageIndex>().RebuildAsync(coverage.Passages(services.GetRequiredService<PassageCutter>()), CancellationToken.None);
        foreach (var (i, question) in (await NewsQuestions.ReadAsync(arguments.Shared)).Where(static q => q.IsAnswerable).Index())
        {
            if (Fits(arguments, Spans))
            {
                spans.Add(await SpanTraining.ReadNewsAsync(services, question, Today));
            }

            if (Fits(arguments, Sentences) && await SentenceTraining.ReadAsync(services, question.Text, question.IsAnsweredBy, NewsQuestions.Set, i % 2, Today) is { } sentence)
            {
                sentences.Add(sentence);
            }

            if (Fits(arguments, OfPassages))
            {
                bool IsRight(PassageRef passage) => question.IsAnsweredBy(NormalForm.Key(coverage.Articles[passage.ArticleId].Text[passage.Start..passage.End]));
                groups.AddRange(await GroupsAsync(services, coverage, NewsQuestions.Set, i % 2, question.Text, IsRight));
            }
        }
    }

    /// <summary>A question as typed and without accents.</summary>
    private static async Task<PassageGroup[]> GroupsAsync(IServiceProvider services, MemoryCoverage coverage, string set, int half, string text, Func<PassageRef, bool> isRight) =>
    [
        await GroupAsync(services, coverage, set, half, text, isRight),
        await GroupAsync(services, coverage, set + " without accents", half, Folding.Fold(text), isRight),
    ];

    private static async Task<PassageGroup> GroupAsync(IServiceProvider services, MemoryCoverage coverage, string set, int half, string text, Func<PassageRef, bool> isRight)
    {
        var question = services.GetRequiredService<QuestionReader>().Read(text, []);
        var found = (await services.GetRequiredService<IPassageIndex>().SearchAsync(new PassageQuery { Terms = QuestionVectorBuilder.Build(question), K = Passages }, CancellationToken.None)).ByTerms;
        var features = new PassageScorer(question, services.GetRequiredService<ICoverageVocabulary>(), Today, new SpareProcessors()).Features(found, coverage.Articles);
        return new PassageGroup(set, half, [.. features.Select(f => f!)], [.. found.Select(f => isRight(f.Passage))]);
    }

    private static IEnumerable<SourceArticle> CutDistractors(string shared)
    {
        var made = 0;
        foreach (var article in Corpus.Articles(shared))
        {
            var syllables = SyllableReader.Read(article.Text);
            for (var from = 0; from < syllables.Count && made < Distractors; from += DistractorSyllables, made++)
            {
                var last = Math.Min(from + DistractorSyllables, syllables.Count) - 1;
                yield return new SourceArticle { Id = $"corpus-{article.Id}-{from}", Title = article.Title, Text = article.Text[syllables[from].Start..syllables[last].End], SourcePath = "corpus" };
            }
        }
    }

    private static void Show(string label, IReadOnlyList<PassageGroup> groups, Func<PassageGroup, double[]> weights)
    {
        Console.WriteLine($"{label}: nDCG@10 " + string.Join(", ", groups.GroupBy(g => g.Set).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Average(q => q.Gain(weights(q))):0.0000}"))));
    }

    private static string Json(double[] weights)
    {
        var json = new StringBuilder("{\n");
        for (var f = 0; f < weights.Length; f++)
        {
            json.Append(CultureInfo.InvariantCulture, $"  \"{PassageFeatures.Names[f]}\": {weights[f]:0.00}{(f + 1 < weights.Length ? "," : "")}\n");
        }

        return json.Append("}\n").ToString();
    }
}
