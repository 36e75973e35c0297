namespace DiplomacyBot.Language.Dates;

/// <summary>A date found in the tokens of a line: tokens <c>[First, Next)</c>.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Next">Index behind the last token.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Precision">How exactly the text gives it.</param>
/// <param name="YearOpen">The year was chosen by nearness, so the other end of a range may still decide it.</param>
internal readonly record struct FoundDate(int First, int Next, DateOnly From, DateOnly To, DatePrecision Precision, bool YearOpen)
{
    /// <summary>Hangs on the reference date altogether (hôm qua, tuần trước, năm ngoái).</summary>
    public bool Relative { get; init; }

    public TimeOnly? Time { get; init; }

    /// <summary>The text names both ends.</summary>
    public bool IsRange { get; init; }

    public FoundDate StartingAt(int first) => this with { First = first };
}
