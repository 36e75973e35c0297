namespace DiplomacyBot.Commands.Evaluate;

/// <summary>When what an evaluation made belongs to one that was killed: no evaluation takes a day.</summary>
internal static class Leftovers
{
    public static readonly TimeSpan OldEnough = TimeSpan.FromDays(1);

    /// <summary>How long ago something was made, by the calendar of this machine, also where an evaluation runs as if on another day.</summary>
    public static TimeSpan Age(DateTimeOffset made) => TimeProvider.System.GetUtcNow() - made;

    public static bool IsAbandoned(DateTimeOffset made) => Age(made) > OldEnough;
}
