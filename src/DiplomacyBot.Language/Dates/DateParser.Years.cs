using static DiplomacyBot.Language.Dates.DateWord;

namespace DiplomacyBot.Language.Dates;

internal sealed partial class DateParser
{
    /// <summary>năm 2020, năm ngoái, năm 2020-2021.</summary>
    private FoundDate? Year(int i)
    {
        if ((_accentless && this[i - 1].Is(Viet)) || IsEach(i - 1)) return null;
        if (YearSpan(i, i + 1, named: true) is { } span) return span;
        var next = i;
        if (YearTail(ref next) is { } year)
        {
            if (year.Relative && this[i - 1] is var before && (before.IsNumber || before.Is(Quantity | Numeral))) return null;
            return Hanging(WholeYear(i, next, year.Number), year.Relative);
        }

        if (RelativeStep(i + 1, out next) is not Step.Passing || this[i - 1].IsNumber || this[i - 1].Is(Quantity | Numeral)) return null;
        return Span(i, next, AddMonthsToReference(-12), calendar.Reference, DatePrecision.Period, relative: true);
    }

    /// <summary>[,] năm 2020 | năm nay, ngoái, kia, sau, tới, trước.</summary>
    private NamedYear? YearTail(ref int next)
    {
        var i = this[next].IsSign(',') ? next + 1 : next;
        if (!this[i].Is(Nam)) return null;
        if (this[i + 1].IsYear && EndsHere(i + 2) && i + 1 < _tokens.Count)
        {
            next = i + 2;
            return new NamedYear(_tokens[i + 1].Value, false);
        }

        if (i != next) return null;
        int? distance = this[i + 1].Is(Nay) && !this[i + 1].Is(Sau) ? 0 : this[i + 1].Is(Ngoai) ? -1 : this[i + 1].Is(Kia) ? -2 : null;
        if (distance is not null)
        {
            next = i + 2;
        }
        else if (RelativeStep(i + 1, out var behind) is { } step && step is Step.Before or Step.After)
        {
            (distance, next) = ((int)step, behind);
        }

        var year = calendar.Reference.Year + distance;
        return year is >= 1 and <= 9999 ? new NamedYear(year.Value, true) : null;
    }

    private static FoundDate? WholeYear(int first, int next, int year, int last = 0) =>
        Span(first, next, DateCalendar.Day(year, 1, 1), DateCalendar.Day(last == 0 ? year : last, 12, 31), last == 0 ? DatePrecision.Year : DatePrecision.Period);

    /// <summary>giai đoạn 2016-2020, nhiệm kỳ 2020-2021, thời kỳ, năm học, niên khóa.</summary>
    private FoundDate? NamedYearSpan(int i)
    {
        var (head, tail) = (this[i], this[i + 1]);
        var named = (head.Is(Giai) && tail.Is(Doan)) || (head.Is(Nhiem | Thoi) && tail.Is(Term)) || (head.Is(Nam) && tail.Is(Hoc)) || (head.Is(Nien) && tail.Is(Khoa));
        if (!named) return null;
        var k = i + 2;
        if (this[k].Is(Tu)) k++;
        if (this[k].Is(Nam) && k > i + 2) k++;
        return YearSpan(i, k, named: true);
    }

    /// <summary>2016-2020, 2016 - 2020, 2020/2021, 2016 đến 2020; unnamed only in the years that a reader takes for years.</summary>
    private FoundDate? YearSpan(int first, int k, bool named)
    {
        if (!this[k].IsYear || (!named && !BeginsHere(k))) return null;
        var joint = this[k + 1];
        var spelled = joint.Is(Den | Next) && named;
        if (!joint.IsDash && !spelled && !(named && joint.IsSign('/') && joint.Glued)) return null;
        var r = spelled && this[k + 2].Is(Nam) ? k + 3 : k + 2;
        if (!this[r].IsYear || !EndsHere(r + 1)) return null;
        var (from, to) = (this[k].Value, this[r].Value);
        if (from >= to || (!named && (from < 1800 || to > 2100 || this[k - 1].Is(Heading) || this[r + 1].Is(Unit)))) return null;
        return WholeYear(first, r + 1, from, to) is { } span ? span with { IsRange = true } : null;
    }

    /// <summary>quý I/2024, quý 2 năm 2023, quý III.</summary>
    private FoundDate? Quarter(int i)
    {
        var t = this[i + 1];
        var number = t is { IsNumber: true, Length: 1 } ? t.Value
            : t.Is(Numeral) && t.Value <= 4 ? t.Value
            : Text(i + 1) switch { "I" => 1, "II" => 2, "III" => 3, "IV" => 4, "i" => 1, "ii" => 2, "iii" => 3, "iv" => 4, _ => 0 };
        if (number is < 1 or > 4) return null;
        var next = i + 2;
        var month = (3 * number) - 2;
        if (MonthYear(ref next) is { } year)
        {
            return Hanging(Months(i, next, year.Number, month, month + 2, precision: DatePrecision.Quarter), year.Relative);
        }

        var plain = !_accentless && (t.IsNumber || char.IsUpper(t.First)) && !this[i - 1].Is(Quantity);
        return plain && EndsHere(next) ? Months(i, next, calendar.NearestYear(month, 3), month, month + 2, yearOpen: true, DatePrecision.Quarter) : null;
    }

    /// <summary>thập niên 1990, thập kỷ 90, những năm 1990.</summary>
    private FoundDate? Decade(int i)
    {
        var many = this[i].Is(Nhung) && this[i + 1].Is(Nam);
        if (!many && !(this[i].Is(Thap) && this[i + 1].Is(Nien | Age))) return null;
        if (this[i + 2] is not { IsNumber: true } number || !EndsHere(i + 3)) return null;
        var year = number.IsYear ? number.Value : number.Length == 2 && (!many || number.Value >= 20) ? 1900 + number.Value : 0;
        return year > 0 && year % 10 == 0 ? WholeYear(i, i + 3, year, year + 9) : null;
    }

    /// <summary>thế kỷ 20, thế kỷ XXI: 1901–2000, 2001–2100.</summary>
    private FoundDate? Century(int i)
    {
        if (!this[i].Is(The) || !this[i + 1].Is(Age) || !EndsHere(i + 3) || this[i + 3].IsDash) return null;
        var century = this[i + 2] is { IsNumber: true, Length: <= 2 } number ? number.Value : Roman(Text(i + 2));
        return century is >= 1 and <= 30 ? WholeYear(i, i + 3, (100 * century) - 99, 100 * century) : null;
    }

    private static int Roman(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 6) return 0;
        var (sum, previous) = (0, 0);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var value = text[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
            if (value == 0) return 0;
            sum += value < previous ? -value : value;
            previous = Math.Max(previous, value);
        }

        return sum;
    }
}
