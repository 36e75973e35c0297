namespace DiplomacyBot.Language.Numbers;

/// <summary>How a number is used.</summary>
public enum NumberKind
{
    /// <summary>A count or an amount: 12,5 tỷ; 1.234; hai.</summary>
    Cardinal,

    /// <summary>A share: 90%, 12,5 phần trăm.</summary>
    Percent,

    /// <summary>A place in an order: lần thứ 36, thứ nhất, khóa XIII.</summary>
    Ordinal,
}

/// <summary>A number as Vietnamese writes it: full stop groups thousands, comma is the decimal sign.</summary>
/// <param name="Start">UTF-16 offset of the first code unit.</param>
/// <param name="End">UTF-16 offset behind the last code unit, the scale word (triệu, tỷ) and the percent sign included.</param>
/// <param name="Value">The value, scale applied: <c>12,5 tỷ</c> is 12500000000.</param>
/// <param name="Kind">Cardinal, percent or ordinal.</param>
public readonly record struct NumberMention(int Start, int End, decimal Value, NumberKind Kind);
