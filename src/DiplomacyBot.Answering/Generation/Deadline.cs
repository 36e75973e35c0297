namespace DiplomacyBot.Answering.Generation;

/// <summary>A point in time by which something must be done, on a given clock.</summary>
internal readonly struct Deadline(TimeProvider time, TimeSpan limit)
{
    private readonly long _started = time.GetTimestamp();

    /// <summary>What is left, never negative.</summary>
    public TimeSpan Left => limit - time.GetElapsedTime(_started) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    /// <summary>The nearer of this one and so much time from now.</summary>
    public TimeSpan AtMost(TimeSpan other) => Left < other ? Left : other;
}
