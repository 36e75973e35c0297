namespace DiplomacyBot.Language.Numbers;

/// <summary>Roman numerals as congresses, sessions, centuries and kings carry them.</summary>
internal static class RomanNumeral
{
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    private static readonly string[] Tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];

    /// <summary>1 to 99 in capitals and canonical spelling; anything else is a word.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        for (var tens = Tens.Length - 1; tens >= 0; tens--)
        {
            if (text.StartsWith(Tens[tens], StringComparison.Ordinal))
            {
                var rest = text[Tens[tens].Length..];
                for (var ones = 0; ones < Ones.Length; ones++)
                {
                    if (rest.SequenceEqual(Ones[ones]))
                    {
                        value = (tens * 10) + ones;
                        return value > 0;
                    }
                }
            }
        }

        return false;
    }
}
