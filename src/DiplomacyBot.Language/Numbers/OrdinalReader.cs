using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Language.Numbers;

/// <summary>Places in an order: (lần) thứ 36, thứ nhất, lần 36, khóa XIII, giải nhì.</summary>
internal static class OrdinalReader
{
    // In front of a Roman numeral of one letter, and of "thứ hai" that is not a Monday.
    private static readonly string[] OrdinalNouns =
    [
        "lần", "khóa", "quý", "kỷ", "kỉ", "hội", "họp", "kỳ", "nghị", "chương", "phần", "hạng", "cấp", "loại", "đoạn", "chiến", "người", "đứng", "trí", "xếp",
        "nước", "gia", "lớn", "thế", "bên", "điều", "vòng", "tập", "đợt", "nhiệm", "con", "bậc",
    ];

    private static readonly string[] TimesOfDay = ["sáng", "trưa", "chiều", "tối", "đêm", "hôm", "vào", "từ", "đến", "tới", "ngày", "từng"];

    /// <summary>Reads a place; false with <paramref name="next"/> more than one token on means: no number, step over these.</summary>
    public static bool TryRead(NumberTokens tokens, int i, out NumberMention mention, out int next)
    {
        (mention, next) = (default, i + 1);
        if (tokens.IsOneOf(i, "lần"))
        {
            return tokens.Words.Is(tokens.NextKey(i + 1), "thứ")
                ? TryReadPlace(tokens, i, i + 2, isRank: true, out mention, out next)
                : !IsTimes(tokens, i) && TryReadNumeral(tokens, i, i + 1, out mention, out next);
        }

        if (tokens.IsOneOf(i, "thứ"))
        {
            if (IsWeekday(tokens, i))
            {
                next = i + 2;
                return false;
            }

            return TryReadPlace(tokens, i, i + 1, isRank: !tokens.Words.IsAccentless, out mention, out next);
        }

        if (!tokens.Words.IsAccentless && tokens.IsOneOf(i, "nhất", "nhì", "ba", "tư") && tokens.IsNext(i) && tokens.IsOneOf(i - 1, "hạng", "giải"))
        {
            return TryReadPlace(tokens, i, i, isRank: true, out mention, out next);
        }

        if (RomanNumeral.TryParse(tokens.Shown(i), out var roman) && IsRoman(tokens, i))
        {
            mention = new NumberMention(tokens[i].Start, tokens[i].End, roman, NumberKind.Ordinal);
            return true;
        }

        return false;
    }

    /// <summary>"3 lần 500 USD": times, not a place.</summary>
    private static bool IsTimes(NumberTokens tokens, int i) => i > 0 && char.IsAsciiDigit(tokens.Shown(i - 1)[0]);

    private static bool TryReadPlace(NumberTokens tokens, int start, int i, bool isRank, out NumberMention mention, out int next)
    {
        (mention, next) = (default, start + 1);
        if (i >= tokens.Count || (i > start && !tokens.IsNext(i)))
        {
            return false;
        }

        decimal? place = tokens.Key(i) switch
        {
            "nhất" => 1,
            "nhì" => 2,
            "tư" => 4,
            "nhat" when tokens.Words.IsAccentless => 1,
            _ => null,
        };
        var end = i + 1;
        if (place is null && isRank && SpelledNumber.TryRead(tokens, i, out var spelled, out end))
        {
            place = spelled;
        }

        if (place is null)
        {
            return TryReadNumeral(tokens, start, i, out mention, out next);
        }

        mention = new NumberMention(tokens[start].Start, tokens[end - 1].End, place.Value, NumberKind.Ordinal);
        next = end;
        return true;
    }

    /// <summary>Plain digits or a Roman numeral at <paramref name="i"/>, right behind the word at <paramref name="start"/>.</summary>
    private static bool TryReadNumeral(NumberTokens tokens, int start, int i, out NumberMention mention, out int next)
    {
        (mention, next) = (default, start + 1);
        if (!tokens.IsNext(i))
        {
            return false;
        }

        var shown = tokens.Shown(i);
        int value;
        if (shown.Length <= 4 && !shown.ContainsAnyExceptInRange('0', '9'))
        {
            value = int.Parse(shown, System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (!RomanNumeral.TryParse(shown, out value))
        {
            return false;
        }

        mention = new NumberMention(tokens[start].Start, tokens[i].End, value, NumberKind.Ordinal);
        next = i + 1;
        return true;
    }

    /// <summary>Thứ Hai, chiều thứ ba, thứ năm tuần tới: a day of the week, not a place.</summary>
    private static bool IsWeekday(NumberTokens tokens, int i)
    {
        if (tokens.NextKey(i + 1) is not ("hai" or "ba" or "tư" or "năm" or "sáu" or "bảy"))
        {
            return false;
        }

        if (tokens.IsOneOf(i - 1, OrdinalNouns))
        {
            return false;
        }

        var behind = tokens.Text.AsSpan(tokens[i + 1].End);
        return tokens.Case(i + 1) >= LetterCase.Capitalized
            || tokens.IsOneOf(i - 1, TimesOfDay)
            || tokens.IsOneOf(i + 2, "tuần", "hàng", "vừa", "tới", "này", "ngày")
            || behind.TrimStart(" (,") is [>= '0' and <= '9', ..];
    }

    // "Mạng xã hội X" is the only noun of the list that stands before a letter which is no numeral.
    private static bool IsRoman(NumberTokens tokens, int i) =>
        tokens.IsNext(i) && ((tokens.IsOneOf(i - 1, OrdinalNouns) && !(tokens.IsOneOf(i - 1, "hội") && tokens.IsOneOf(i - 2, "xã")))
            || (tokens.Shown(i).Length > 1 && !tokens.Shown(i).ContainsAny('L', 'C') && tokens.Case(i - 1) is LetterCase.Capitalized));
}
