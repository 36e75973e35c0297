using System.Diagnostics;
using System.Globalization;
using DiplomacyBot.Benchmarks.Data;

namespace DiplomacyBot.Benchmarks.Search;

/// <summary>Wall and processor time of the stages of answering, a value for each question, and what they allocate. Processor time and allocation are the whole process's: garbage collection and helping threads count.</summary>
internal sealed class Stages
{
    private readonly Dictionary<string, Stage> _stages = [];
    private Dictionary<string, Cost> _question = [];
    private Cost _spent;

    /// <summary>Measures a stage; stages inside it are measured apart and do not count as its own.</summary>
    public async Task<T> TimeAsync<T>(string stage, Func<Task<T>> work)
    {
        var (started, before) = (Now(), _spent);
        var result = await work();
        var (spent, inside) = (Now() - started, _spent - before);
        _question[stage] = _question.GetValueOrDefault(stage) + (spent - inside);
        _spent = before + spent;
        return result;
    }

    public T Time<T>(string stage, Func<T> work) => TimeAsync(stage, () => Task.FromResult(work())).GetAwaiter().GetResult();

    /// <summary>Ends a question; one that only warms up is forgotten.</summary>
    public void Next(bool counts)
    {
        if (counts)
        {
            Add("all", _question.Values.Aggregate((a, b) => a + b));
            foreach (var (stage, cost) in _question)
            {
                Add(stage, cost);
            }
        }

        (_question, _spent) = ([], default);
    }

    public void Clear() => _stages.Clear();

    public void Show()
    {
        Console.WriteLine($"{"milliseconds per question",-28}{"wall p50",10}{"p95",10}{"mean",10}{"processor p50",16}{"p95",10}{"mean",10}{"KiB allocated",16}");
        foreach (var (name, stage) in _stages.OrderBy(s => s.Key == "all"))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-28}{stage.Wall.At(0.5),10:0.00}{stage.Wall.At(0.95),10:0.00}{stage.Wall.Mean,10:0.00}{stage.Processor.At(0.5),16:0.00}{stage.Processor.At(0.95),10:0.00}{stage.Processor.Mean,10:0.00}{stage.Allocated / 1024.0 / stage.Questions,16:0}"));
        }
    }

    private static Cost Now() => new(Stopwatch.GetElapsedTime(0), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());

    private void Add(string name, Cost cost)
    {
        if (!_stages.TryGetValue(name, out var stage))
        {
            _stages[name] = stage = new Stage();
        }

        stage.Questions++;
        stage.Allocated += cost.Allocated;
        stage.Wall.Add(cost.Wall);
        stage.Processor.Add(cost.Processor);
    }

    private readonly record struct Cost(TimeSpan Wall, TimeSpan Processor, long Allocated)
    {
        public static Cost operator +(Cost a, Cost b) => new(a.Wall + b.Wall, a.Processor + b.Processor, a.Allocated + b.Allocated);

        public static Cost operator -(Cost a, Cost b) => new(a.Wall - b.Wall, a.Processor - b.Processor, a.Allocated - b.Allocated);
    }

    private sealed class Stage
    {
        public Percentiles Wall { get; } = new();

        public Percentiles Processor { get; } = new();

        public long Allocated { get; set; }

        public int Questions { get; set; }
    }
}
