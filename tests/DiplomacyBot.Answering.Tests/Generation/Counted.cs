using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using DiplomacyBot.Answering.Generation;

namespace DiplomacyBot.Answering.Tests.Generation;

/// <summary>What one newsroom counts, as a listener of metrics outside the program would see it; other newsrooms of this process are left out.</summary>
internal sealed class Counted : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, double> _sums = new(StringComparer.Ordinal);

    public Counted(Newsroom newsroom)
    {
        var scope = newsroom.Get<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == AnsweringMeter.Name && ReferenceEquals(instrument.Meter.Scope, scope))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument, 1, tags));
        _listener.Start();
    }

    /// <summary>The sum of a counter, or the number of a histogram's values, by its name behind the meter's and its tag.</summary>
    public int this[string name, string tag = ""] => (int)_sums.GetValueOrDefault($"{name} {tag}".TrimEnd());

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = $"{instrument.Name["diplomacybot.answering.".Length..]} {(tags.Length > 0 ? tags[0].Value : "")}".TrimEnd();
        _sums.AddOrUpdate(key, value, (_, sum) => sum + value);
    }
}
