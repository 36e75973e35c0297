using static DiplomacyBot.Language.Dates.DateWord;

namespace DiplomacyBot.Language.Dates;

internal sealed partial class DateParser
{
    /// <summary>từ ngày 15 đến 18-1; từ 27-10 đến 1-11; từ tháng 7 đến tháng 9/2025; từ cuối năm 2018 đến đầu năm 2019.</summary>
    private FoundDate? FromTo(int i)
    {
        var k = i + 1;
        var first = k;
        while (this[k].Is(PartOfDay) && k < first + 2) k++;
        if (this[k].Is(Ngay)) k++;
        if (this[k].IsNumber && DayRange(i, k, k > first ? DayCue.Strong : DayCue.Weak) is { } days) return days;
        if (YearSpan(i, this[first].Is(Nam) ? first + 1 : first, named: true) is { } years && !this[years.Next].Is(Unit)) return years;

        var left = this[first].IsNumber ? TimeThenDay(first) ?? Numbered(first, first, DayCue.Weak) : Single(first);
        if (left is not { } begin) return null;
        if (begin.IsRange) return begin.StartingAt(i);
        if (End(begin) is { } end && Join(begin, end) is { } range) return range.StartingAt(i);

        // Without its other end "từ 3.5" is an amount.
        var amount = NumericDate.Read(_tokens, first) is { Shape: NumericShape.DayMonth, Separator: not '/' } n && n.Day < n.Month;
        return amount && this[begin.Next].Kind == DateTokenKind.Word ? null : WithTimeBehind(begin);
    }

    /// <summary>30/10 - 2/11/2025; tháng 10/2025-3/2026; ngày 27/6 đến 14/10.</summary>
    private FoundDate WithEnd(FoundDate begin)
    {
        if (begin.IsRange || begin.Relative) return begin;
        var joint = this[begin.Next];
        var spelled = joint.Is(Den | Next) && begin.Precision == DatePrecision.Day;
        if (!spelled && !(joint.IsDash && this[begin.Next + 1].IsNumber)) return begin;
        return End(begin) is { } end && end.Precision == begin.Precision && Join(begin, end) is { } range ? range : begin;
    }

    /// <summary>The date behind "đến", "tới" or a dash.</summary>
    private FoundDate? End(FoundDate begin)
    {
        var k = begin.Next;
        if (!this[k].Is(Den | Next) && !this[k].IsDash) return null;
        k++;
        if (this[k].Is(Het | Truoc)) k++;
        if (this[k].Is(Nay)) return null;
        var end = this[k].IsNumber ? TimeThenDay(k) ?? NumberedBehind(k, k, DayCue.Weak) : Single(k);
        return end is { IsRange: false, Relative: false } ? end : null;
    }

    private static FoundDate? Join(FoundDate begin, FoundDate end)
    {
        // A pair of full dates years apart is a founding day and its anniversary, or a life.
        if (begin.Precision == DatePrecision.Day && !begin.YearOpen && !end.YearOpen && end.To.Year - begin.From.Year >= 2) return null;
        FoundDate? from = begin;
        FoundDate? to = end;
        if (begin.YearOpen)
        {
            from = DateCalendar.InYear(begin, end.From.Year);
            if (from?.From > end.To) from = DateCalendar.InYear(begin, end.From.Year - 1);
        }
        else if (end.YearOpen)
        {
            to = DateCalendar.InYear(end, begin.From.Year);
            if (to?.To < begin.From) to = DateCalendar.InYear(end, begin.From.Year + 1);
        }

        if (from is not { } f || to is not { } t || f.From > t.To || t.To.Year - f.From.Year > 200) return null;
        var open = begin.YearOpen && end.YearOpen;
        return new FoundDate(begin.First, end.Next, f.From, t.To, DatePrecision.Period, open) { IsRange = true, Relative = begin.Relative, Time = begin.Time };
    }
}
