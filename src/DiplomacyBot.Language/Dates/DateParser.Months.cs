using static DiplomacyBot.Language.Dates.DateWord;

namespace DiplomacyBot.Language.Dates;

internal sealed partial class DateParser
{
    /// <summary>A year in the text, or one named by its distance from the reference (năm ngoái).</summary>
    private readonly record struct NamedYear(int Number, bool Relative);

    /// <summary>tháng 4/2021, tháng 10.2025, tháng Giêng năm 2020, tháng 10, tháng 1-7/2025, tháng trước.</summary>
    private FoundDate? Month(int i)
    {
        if (this[i - 1].IsNumber) return null;
        var measured = this[i - 1].Is(Quantity | Numeral);
        if (RelativeMonth(i) is { } relative) return measured ? null : relative;
        if (!MonthNumber(i + 1, out var month, out var next)) return null;
        var word = !this[i + 1].IsNumber;
        if (word && (measured || this[next].Is(Lan) || !MonthNameIsPlain(i, next))) return null;
        if (!word && MonthRange(i, month, next) is { } range) return range;

        if (MonthYear(ref next) is { } year) return Hanging(WholeMonth(i, next, year.Number, month), year.Relative);
        if (!EndsHere(next) && !DateBehindDash(next)) return null;
        var nearest = calendar.NearestYear(month);
        if (LooksBack(i)) nearest = calendar.LatestYear(month);
        if (Direction(next, out var behind) is not (not 0 and var direction)) return WholeMonth(i, next, nearest, month, yearOpen: true);

        var now = (calendar.Reference.Year * 12) + calendar.Reference.Month;
        while ((nearest * 12) + month < now && direction > 0) nearest++;
        while ((nearest * 12) + month > now && direction < 0) nearest--;
        return Hanging(WholeMonth(i, behind, nearest, month), true);
    }

    // "tháng năm" is also "months and years"; "tháng một" and "tháng tư" stand in running text only with a preposition or a capital.
    private bool MonthNameIsPlain(int i, int next)
    {
        if (_accentless && this[i + 1].Is(Nam | Tu | Sau | Mot)) return YearTail(ref next) is not null;
        return char.IsUpper(this[i + 1].First) || this[i + 1].Value is 1 && this[i + 1].Length == 5 || this[i + 1].Value == 12
            || this[i - 1].Is(Friendly | Dau | Giua | Cuoi) || this[next].Is(Nam) || Text(i - 1) is "hồi" or "hoi" or "trong";
    }

    // "hồi tháng 3", "kể từ đầu tháng 2": never ahead of the reference.
    private bool LooksBack(int i)
    {
        if (this[i - 1].Is(Dau | Giua | Cuoi)) i--;
        return Text(i - 1) is "hồi" or "Hồi" or "hoi" || (this[i - 1].Is(Tu) && Text(i - 2) is "kể" or "Kể" or "ke");
    }

    private FoundDate? RelativeMonth(int i)
    {
        if (RelativeStep(i + 1, out var next) is not { } step) return null;
        if (step == Step.Passing) return Span(i, next, AddMonthsToReference(-1), calendar.Reference, DatePrecision.Period, relative: true);
        return calendar.MonthFromNow((int)step) is { } from ? Hanging(WholeMonth(i, next, from.Year, from.Month), true) : null;
    }

    private DateOnly? AddMonthsToReference(int months) => calendar.MonthFromNow(months) is null ? null : calendar.Reference.AddMonths(months);

    /// <summary>tháng 1-7/2025, tháng 10 - 12/2025, tháng 10-11.</summary>
    private FoundDate? MonthRange(int i, int month, int next)
    {
        if (!this[next].IsDash || this[next + 1] is not { IsNumber: true, Length: <= 2, Value: >= 1 and <= 12 } last || last.Value <= month) return null;
        if (this[next].Glued != this[next + 1].Glued) return null;
        next += 2;
        if (MonthYear(ref next) is not { } year)
        {
            if (!EndsHere(next)) return null;
            return Months(i, next, calendar.NearestYear(month, last.Value - month + 1), month, last.Value, yearOpen: true);
        }

        return Hanging(Months(i, next, year.Number, month, last.Value), year.Relative);
    }

    /// <summary>9 tháng đầu năm 2025; 6 tháng cuối năm.</summary>
    private FoundDate? MonthsOfYear(int i)
    {
        if (this[i] is not { Length: <= 2, Value: >= 1 and <= 11 } count || !BeginsHere(i)) return null;
        if (!this[i + 1].Is(Thang) || !this[i + 2].Is(Dau | Cuoi) || !this[i + 3].Is(Nam)) return null;
        var next = i + 3;
        var year = YearTail(ref next) ?? new NamedYear(calendar.Reference.Year, true);
        if (next == i + 3) next++;
        var (from, to) = this[i + 2].Is(Dau) ? (1, count.Value) : (13 - count.Value, 12);
        return Hanging(Months(i, next, year.Number, from, to), year.Relative);
    }

    private static FoundDate? WholeMonth(int first, int next, int year, int month, bool yearOpen = false) =>
        DateCalendar.Day(year, month, 1) is { } from ? new FoundDate(first, next, from, DateCalendar.EndOfMonth(from), DatePrecision.Month, yearOpen) : null;

    private static FoundDate? Months(int first, int next, int year, int from, int to, bool yearOpen = false, DatePrecision precision = DatePrecision.Period) =>
        DateCalendar.Day(year, from, 1) is { } start && DateCalendar.Day(year, to, 1) is { } end
            ? new FoundDate(first, next, start, DateCalendar.EndOfMonth(end), precision, yearOpen)
            : null;

    private bool MonthNumber(int i, out int month, out int next)
    {
        (month, next) = (0, i + 1);
        if (this[i] is { IsNumber: true, Length: <= 2, Value: >= 1 and <= 12 } number)
        {
            month = number.Value;
            return true;
        }

        if (!this[i].Is(Numeral) || this[i].Value == 0) return false;
        month = this[i].Value;
        if (month == 10 && this[i + 1].Is(Numeral) && this[i + 1].Value is 1 or 2 && char.ToLowerInvariant(this[i + 1].First) != 'g')
        {
            month += this[i + 1].Value;
            next++;
        }

        return true;
    }

    /// <summary>The year behind a month: glued (/2021, -2020, .2025) or spelled (năm 2020, năm ngoái).</summary>
    private NamedYear? MonthYear(ref int next)
    {
        var separator = this[next];
        if (separator.Glued && (separator.IsSign('/') || separator.IsSign('.') || separator.IsDash) && this[next + 1] is { Glued: true, IsYear: true } year)
        {
            if (!EndsHere(next + 2) && !DateBehindDash(next + 2)) return null;
            next += 2;
            return new NamedYear(year.Value, false);
        }

        // tháng 12 - 2022
        if (separator.IsDash && !separator.Glued && this[next + 1] is { Glued: false, IsYear: true } spaced && EndsHere(next + 2) && !this[next + 2].IsDash)
        {
            next += 2;
            return new NamedYear(spaced.Value, false);
        }

        return YearTail(ref next);
    }
}
