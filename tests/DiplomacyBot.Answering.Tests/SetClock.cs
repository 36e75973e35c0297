namespace DiplomacyBot.Answering.Tests;

/// <summary>A clock that shows what it is told to, and whose stopwatch goes on by a fixed step at each look.</summary>
internal sealed class SetClock(DateTimeOffset now, TimeSpan step = default) : TimeProvider
{
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => _ticks += step.Ticks;
}
