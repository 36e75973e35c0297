using System.Diagnostics;
using System.Globalization;
using DiplomacyBot.Benchmarks.Data;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;

namespace DiplomacyBot.Benchmarks.Search;

/// <summary>Loads a large coverage from its database and asks real questions on one thread.</summary>
internal static class SearchBenchmark
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        var options = new StorageOptions { DataDirectory = arguments.Data };
        await LargeCoverage.MakeAsync(arguments);
        using var index = new EmbeddedPassageIndex();
        using var follower = new IndexFollower(new StoreDatabase(options), index);
        var started = Stopwatch.GetTimestamp();
        await follower.LoadAsync(default);
        Show("passages", await index.CountAsync(default));
        Show("index load from SQLite, s", Stopwatch.GetElapsedTime(started).TotalSeconds);
        Show("processor time until then, s", Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds);
        Show("working set after load, MiB", WorkingSet());

        var questions = Corpus.Questions(arguments.Shared);
        Console.WriteLine($"{"questions",-44} {questions.Count}");
        await AskAsync("search, as typed", index, questions.Select(static question => new QuestionVector().AddText(question.Text).ToSparseVector()).ToArray(), arguments.Rounds);
        var filter = new PassageFilter(new DateOnly(2025, 10, 10), new DateOnly(2025, 10, 20));
        await AskAsync("search, filtered by period", index, questions.Select(static question => new QuestionVector().AddText(question.Text).ToSparseVector()).ToArray(), 1, filter);
        if (!arguments.NoAccents)
        {
            await AskWithoutAccentsAsync(index, questions, arguments.Rounds);
        }

        Show("working set after searches, MiB", WorkingSet());
        Show("peak working set, MiB", Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0);
        Show("managed heap, MiB", GC.GetTotalMemory(forceFullCollection: true) / 1048576.0);
        return 0;
    }

    private static async Task AskWithoutAccentsAsync(EmbeddedPassageIndex index, IReadOnlyList<Question> questions, int rounds)
    {
        var restorer = new AccentRestorer(index);
        var restoring = new Percentiles();
        var vectors = new List<SparseVector>();
        foreach (var question in questions.Select(static question => Folding.Fold(question.Text)))
        {
            var started = Stopwatch.GetTimestamp();
            vectors.Add(new QuestionVector().AddRestored(restorer.Restore(question)).ToSparseVector());
            restoring.Add(Stopwatch.GetElapsedTime(started));
        }

        Console.WriteLine($"{"restoring accents",-44} {restoring}");
        await AskAsync("search, without accents", index, [.. vectors], rounds);
    }

    private static async Task AskAsync(string label, EmbeddedPassageIndex index, SparseVector[] questions, int rounds, PassageFilter? filter = null)
    {
        var times = new Percentiles();
        var found = 0L;
        for (var round = -1; round < rounds; round++)
        {
            foreach (var question in questions)
            {
                var started = Stopwatch.GetTimestamp();
                var result = await index.SearchAsync(new PassageQuery { Terms = question, K = 50, Filter = filter ?? PassageFilter.None }, default);
                if (round >= 0)
                {
                    times.Add(Stopwatch.GetElapsedTime(started));
                }

                found += result.ByTerms.Count;
            }
        }

        Console.WriteLine($"{label,-44} {times}");
        GC.KeepAlive(found);
    }

    private static double WorkingSet()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / 1048576.0;
    }

    private static void Show(string label, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label,-44} {value:0.##}"));
}
