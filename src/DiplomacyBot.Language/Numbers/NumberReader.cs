namespace DiplomacyBot.Language.Numbers;

/// <summary>
/// Finds numbers in Vietnamese text, with or without accents: digits (1.234,5; 02), scale words (12,5 tỷ; nghìn tỷ), shares (90%, 12,5 phần
/// trăm), places (lần thứ 36, thứ nhất, khóa XIII), words (hai mươi mốt, ba nghìn). One word alone counts only where it cannot be another
/// word: "hai nước" is 2, but "một" is an article and "năm" a year. Dates are not looked for: the numbers inside them are given like any
/// other. Digits tied to a name (MiG-29, COVID-19, G7) are part of the name.
/// </summary>
public static class NumberReader
{
    /// <summary>
    /// All numbers in reading order, not overlapping. The span of a place holds "lần" and "thứ" but not the noun before it (khóa, kỳ
    /// họp). Numbers too large for <see cref="decimal"/> are left out.
    /// </summary>
    public static IReadOnlyList<NumberMention> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new NumberTokens(text);
        var numbers = new List<NumberMention>();
        for (var i = 0; i < tokens.Count;)
        {
            var found = OrdinalReader.TryRead(tokens, i, out var mention, out var next)
                || (next == i + 1 && CardinalReader.TryRead(tokens, i, out mention, out next));
            if (found)
            {
                numbers.Add(mention);
            }

            i = next;
        }

        return numbers;
    }
}
