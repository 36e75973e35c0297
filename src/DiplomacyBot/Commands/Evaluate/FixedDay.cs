namespace DiplomacyBot.Commands.Evaluate;

/// <summary>Noon in Vietnam on one day, for questions such as "tuần trước": measured today or next year, they mean the same. Durations are measured as always.</summary>
internal sealed class FixedDay(DateOnly day) : TimeProvider
{
    private static readonly TimeOnly NoonInVietnam = new(5, 0);

    public override DateTimeOffset GetUtcNow() => new(day, NoonInVietnam, TimeSpan.Zero);
}
