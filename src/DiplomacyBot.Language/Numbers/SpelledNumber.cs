namespace DiplomacyBot.Language.Numbers;

/// <summary>
/// Numbers in words: mười hai, hai mươi mốt, một trăm linh năm, ba nghìn, một triệu hai trăm nghìn. Reads the longest one and never a word
/// that may go on as something else: "hai mươi năm" is 20 (years), "một trăm năm" nothing but 100.
/// </summary>
internal static class SpelledNumber
{
    /// <summary>Reads a number that starts at token <paramref name="i"/>; false when none does.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="i">The first token.</param>
    /// <param name="value">The value.</param>
    /// <param name="next">Token behind the number. One behind <paramref name="i"/> for a lone unit (hai), which the caller must judge.</param>
    public static bool TryRead(NumberTokens tokens, int i, out decimal value, out int next)
    {
        (value, next) = (0, i);
        var limit = decimal.MaxValue;
        while (TryReadBelowThousand(tokens, next, out var group, out var end))
        {
            var isLone = end == next + 1 && tokens.Words.Unit(tokens.Key(next)) is not null;
            var scale = ReadScale(tokens, ref end);
            if (next > i && ((isLone && scale == 1) || scale >= limit || !tokens.IsNext(next)))
            {
                break;
            }

            (value, next, limit) = (value + (group * scale), end, scale);
            if (scale == 1)
            {
                break;
            }

            if (tokens.Words.Is(tokens.NextKey(next), "rưỡi"))
            {
                value += scale / 2;
                next++;
                break;
            }
        }

        return next > i;
    }

    /// <summary>The product of the scale words from token <paramref name="i"/> on (nghìn tỷ = 10¹²); 1 when there is none.</summary>
    public static decimal ReadScale(NumberTokens tokens, ref int i)
    {
        var scale = 1m;
        while (tokens.Words.Scale(tokens.NextKey(i)) is { } next && scale < 1_000_000_000_000m && tokens.Case(i) < Syllables.LetterCase.Capitalized
            && !tokens.Words.Is(tokens.NextKey(i + 1), "lệ"))
        {
            scale *= next;
            i++;
        }

        return scale;
    }

    private static bool TryReadBelowThousand(NumberTokens tokens, int i, out decimal value, out int next)
    {
        (value, next) = (0, i);
        if (i >= tokens.Count)
        {
            return false;
        }

        var words = tokens.Words;
        if (words.Unit(tokens.Key(i)) is { } unit)
        {
            var following = tokens.NextKey(i + 1);
            if (words.Is(following, "trăm"))
            {
                (value, next) = (unit * 100, i + 2);
                ReadBelowHundred(tokens, ref value, ref next);
                return true;
            }

            if (words.Is(following, "chục"))
            {
                (value, next) = (unit * 10, i + 2);
                return true;
            }

            if (!words.Is(following, "mươi"))
            {
                (value, next) = (unit, i + 1);
                return true;
            }
        }

        ReadBelowHundred(tokens, ref value, ref next);
        return next > i;
    }

    /// <summary>mười [hai], hai mươi [mốt], or linh năm behind hundreds.</summary>
    private static void ReadBelowHundred(NumberTokens tokens, ref decimal value, ref int next)
    {
        var words = tokens.Words;
        var key = value == 0 ? tokens.Key(next) : tokens.NextKey(next);
        if (words.Is(key, "mười") && !(words.IsAccentless && value == 0 && words.UnitAfterTens(tokens.NextKey(next + 1)) is null))
        {
            (value, next) = (value + 10, next + 1);
        }
        else if (words.Unit(key) is { } tens && words.Is(tokens.NextKey(next + 1), "mươi"))
        {
            (value, next) = (value + (tens * 10), next + 2);
        }
        else if (value > 0 && (words.Is(key, "linh") || words.Is(key, "lẻ")) && words.Unit(tokens.NextKey(next + 1)) is { } last)
        {
            (value, next) = (value + last, next + 2);
            return;
        }
        else
        {
            return;
        }

        if (words.UnitAfterTens(tokens.NextKey(next)) is { } unit)
        {
            (value, next) = (value + unit, next + 1);
        }
    }
}
