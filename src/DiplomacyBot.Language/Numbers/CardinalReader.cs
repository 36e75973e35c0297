using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Language.Numbers;

/// <summary>Counts, amounts and shares.</summary>
internal static class CardinalReader
{
    private static readonly HashSet<string> Units = new(
        "kg g mg t km m cm mm ha l ml m2 m3 km2 km3 kw mw gw kwh w v usd vnd đ đồng tấn km/h".Split(' '), StringComparer.Ordinal);

    // "năm" is five only in front of what can be counted; otherwise it is a year.
    private static readonly HashSet<string> Counted = new(
        "nước người ngày tuần lần bên quốc tỉnh vụ chiếc bài điểm thành nhóm đối trụ lĩnh nguyên mục cuộc đợt căn tên cá ủy nhà ca suất phiên".Split(' '),
        StringComparer.Ordinal);

    public static bool TryRead(NumberTokens tokens, int i, out NumberMention mention, out int next)
    {
        var digits = LeadingDigits(tokens.Shown(i));
        return digits > 0
            ? TryReadDigits(tokens, i, digits, out mention, out next)
            : TryReadWords(tokens, i, out mention, out next);
    }

    private static bool TryReadDigits(NumberTokens tokens, int i, int digits, out NumberMention mention, out int next)
    {
        (mention, next) = (default, i + 1);
        var shown = tokens.Shown(i);
        if (IsPartOfName(tokens, i) || !DigitNumber.TryParse(shown[..digits], out var value))
        {
            return false;
        }

        var (start, end) = (tokens[i].Start, tokens[i].End);
        if (digits < shown.Length)
        {
            // "12,5tỷ", "30ha": the unit stuck to the digits.
            var suffix = Normalization.NormalForm.Key(shown[digits..]);
            if (tokens.Words.Scale(suffix) is { } glued)
            {
                value *= glued;
            }
            else if (Units.Contains(suffix))
            {
                end = start + digits;
                mention = new NumberMention(start, end, value, NumberKind.Cardinal);
                return true;
            }
            else
            {
                return false;
            }
        }

        if (!TryScale(tokens, ref value, ref next))
        {
            return false;
        }

        if (i > 0 && tokens.IsNext(i) && tokens.IsOneOf(i - 1, "âm") && tokens.Words.Is(tokens.NextKey(next), "độ"))
        {
            (value, start) = (-value, tokens[i - 1].Start);
        }

        mention = Finish(tokens, start, value, ref next);
        return true;
    }

    /// <summary>Scale words behind digits, then further smaller parts: 2 tỷ 500 triệu; 3 triệu rưỡi.</summary>
    private static bool TryScale(NumberTokens tokens, ref decimal value, ref int next)
    {
        var scale = SpelledNumber.ReadScale(tokens, ref next);
        if (value > decimal.MaxValue / scale)
        {
            return false;
        }

        value *= scale;
        while (scale > 1 && tokens.IsNext(next))
        {
            if (tokens.Words.Is(tokens.Key(next), "rưỡi"))
            {
                value += scale / 2;
                next++;
                break;
            }

            var end = next + 1;
            var shown = tokens.Shown(next);
            if (LeadingDigits(shown) != shown.Length || !DigitNumber.TryParse(shown, out var part))
            {
                break;
            }

            var smaller = SpelledNumber.ReadScale(tokens, ref end);
            if (smaller <= 1 || smaller >= scale || part >= scale / smaller)
            {
                break;
            }

            (value, scale, next) = (value + (part * smaller), smaller, end);
        }

        return true;
    }

    private static bool TryReadWords(NumberTokens tokens, int i, out NumberMention mention, out int next)
    {
        mention = default;
        if (!SpelledNumber.TryRead(tokens, i, out var value, out next) || (next == i + 1 && !IsLoneCount(tokens, i)) || IsName(tokens, i))
        {
            next = i + 1;
            return false;
        }

        mention = Finish(tokens, tokens[i].Start, value, ref next);
        return true;
    }

    private static NumberMention Finish(NumberTokens tokens, int start, decimal value, ref int next)
    {
        var end = tokens[next - 1].End;
        var rest = tokens.Text.AsSpan(end);
        var spaces = rest.Length - rest.TrimStart(" \u00A0").Length;
        if (spaces <= 1 && spaces < rest.Length && rest[spaces] == '%')
        {
            return new NumberMention(start, end + spaces + 1, value, NumberKind.Percent);
        }

        if (tokens.Words.Is(tokens.NextKey(next), "phần") && tokens.Words.Is(tokens.NextKey(next + 1), "trăm"))
        {
            next += 2;
            return new NumberMention(start, tokens[next - 1].End, value, NumberKind.Percent);
        }

        return new NumberMention(start, end, value, NumberKind.Cardinal);
    }

    /// <summary>One word alone is trusted only where it cannot be another word: "một" is an article, "năm" a year, "ba" a father.</summary>
    private static bool IsLoneCount(NumberTokens tokens, int i)
    {
        var key = tokens.Key(i);
        if (tokens.Words.IsAccentless || !tokens.IsNext(i + 1) || tokens.IsOneOf(i + 1, "phần", "mươi"))
        {
            return false;
        }

        var following = tokens.Key(i + 1);
        return key switch
        {
            "mười" or "hai" or "bốn" or "sáu" or "bảy" or "tám" => true,
            "ba" => following is not ("mẹ" or "má" or "lô" or "con" or "gai" or "rọi"),
            "chín" or "năm" => Counted.Contains(following) && !tokens.IsOneOf(i - 1, "mỗi", "hằng", "hàng", "nhiều", "một", "cả", "các", "những")
                && !(i > 0 && LeadingDigits(tokens.Shown(i - 1)) > 0),
            _ => false,
        };
    }

    /// <summary>Hai Bà Trưng, Ba Lan, anh Ba, Hồ Văn Mười: a capital that does not come from the start of a sentence.</summary>
    private static bool IsName(NumberTokens tokens, int i) =>
        tokens.Case(i) >= LetterCase.Capitalized
        && (tokens.IsNext(i) || (tokens.IsNext(i + 1) && tokens.Case(i + 1) >= LetterCase.Capitalized));

    /// <summary>MiG-29, COVID-19: digits tied to the letters before them.</summary>
    private static bool IsPartOfName(NumberTokens tokens, int i) =>
        i > 0 && tokens.Between(i) is ['-' or '–'] && char.IsLetter(tokens.Shown(i - 1)[^1]);

    private static int LeadingDigits(ReadOnlySpan<char> token)
    {
        var end = token.IndexOfAnyExcept(DigitsAndSeparators);
        return token.IsEmpty || !char.IsAsciiDigit(token[0]) ? 0 : end < 0 ? token.Length : end;
    }

    private static readonly System.Buffers.SearchValues<char> DigitsAndSeparators = System.Buffers.SearchValues.Create("0123456789.,");
}
