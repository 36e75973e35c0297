namespace DiplomacyBot.Language;

/// <summary>A half-open run of UTF-16 code units, <c>[Start, End)</c>, of a text that the caller knows.</summary>
/// <param name="Start">Offset of the first code unit, 0 or more.</param>
/// <param name="End">Offset behind the last code unit, not below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The text this span claims, e.g. to check a quote.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside <paramref name="text"/>.</exception>
    public string In(string text) => text[Start..End];
}
