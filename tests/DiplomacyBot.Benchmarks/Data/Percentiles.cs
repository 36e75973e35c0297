namespace DiplomacyBot.Benchmarks.Data;

/// <summary>Measured times, in milliseconds.</summary>
internal sealed class Percentiles
{
    private readonly List<double> _values = [];
    private bool _sorted;

    public int Count => _values.Count;

    public double Mean => _values.Average();

    public void Add(TimeSpan time)
    {
        _values.Add(time.TotalMilliseconds);
        _sorted = false;
    }

    /// <summary>The value that a share <paramref name="share"/> of all values does not exceed (nearest rank).</summary>
    public double At(double share)
    {
        if (!_sorted)
        {
            _values.Sort();
            _sorted = true;
        }

        return _values[Math.Clamp((int)Math.Ceiling(share * _values.Count) - 1, 0, _values.Count - 1)];
    }

    public override string ToString() => FormattableString.Invariant($"p50 {At(0.5):0.000} ms   p95 {At(0.95):0.000} ms   p99 {At(0.99):0.000} ms   max {At(1):0.000} ms   ({Count} measurements)");
}
