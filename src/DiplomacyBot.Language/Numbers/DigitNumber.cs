using System.Globalization;

namespace DiplomacyBot.Language.Numbers;

/// <summary>Reads the value of digits with separators.</summary>
internal static class DigitNumber
{
    /// <summary>
    /// Full stops in groups of three group thousands (1.234, 177.000), a comma is the decimal sign (12,5; 1,234), a full stop anywhere else
    /// is a decimal sign too (22.9). Commas group thousands only where they cannot be anything else: 1,234,567; 15,000; 1,234.5.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        var (dots, commas) = (digits.Count('.'), digits.Count(','));
        var (group, point) = (dots, commas) switch
        {
            (0, 0) => ('\0', '\0'),
            (1, 0) => IsGrouped(digits, '.') ? ('.', '\0') : ('\0', '.'),
            (_, 0) => ('.', '\0'),
            (0, 1) => digits.EndsWith(",000") && IsGrouped(digits, ',') ? (',', '\0') : ('\0', ','),
            (0, _) => (',', '\0'),
            (_, 1) when digits.LastIndexOf(',') > digits.LastIndexOf('.') => ('.', ','),
            (1, _) when digits.LastIndexOf('.') > digits.LastIndexOf(',') => (',', '.'),
            _ => ('?', '?'),
        };

        var whole = point == '\0' || group == '?' ? digits : digits[..digits.LastIndexOf(point)];
        if (group == '?' || (group != '\0' && !IsGrouped(whole, group)))
        {
            return false;
        }

        Span<char> plain = digits.Length <= 64 ? stackalloc char[digits.Length] : new char[digits.Length];
        var length = 0;
        foreach (var c in digits)
        {
            if (c != group)
            {
                plain[length++] = c == point ? '.' : c;
            }
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>One to three digits not starting with a zero, then groups of exactly three.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> digits, char separator)
    {
        var first = digits.IndexOf(separator);
        if (first is < 1 or > 3 || digits[0] == '0' || (digits.Length - first) % 4 != 0)
        {
            return false;
        }

        for (var i = first; i < digits.Length; i += 4)
        {
            if (digits[i] != separator || digits.Slice(i + 1, 3).ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }
}
