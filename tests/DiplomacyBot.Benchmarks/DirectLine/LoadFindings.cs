using System.Collections.Concurrent;
using DiplomacyBot.Benchmarks.Data;

namespace DiplomacyBot.Benchmarks.DirectLine;

/// <summary>What the clients of a load run saw. Safe for concurrent use.</summary>
internal sealed class LoadFindings
{
    private readonly Lock _lock = new();

    public Percentiles Answers { get; } = new();

    /// <summary>Everything that must not be: errors, lost, doubled or disordered activities.</summary>
    public ConcurrentQueue<string> Faults { get; } = [];

    public int Activities { get; set; }

    public int Cuts { get; set; }

    public void Answered(TimeSpan after)
    {
        lock (_lock)
        {
            Answers.Add(after);
        }
    }

    public void Received(int activities, int cuts)
    {
        lock (_lock)
        {
            Activities += activities;
            Cuts += cuts;
        }
    }
}
