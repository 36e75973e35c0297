using static DiplomacyBot.Language.Dates.DateWord;

namespace DiplomacyBot.Language.Dates;

/// <summary>How strongly the words before a number call for a day.</summary>
internal enum DayCue : byte
{
    /// <summary>Nothing before it: only d/m with care, and dates with a year.</summary>
    None,

    /// <summary>từ, đến: also lead amounts.</summary>
    Weak,

    /// <summary>ngày, sáng, hôm, thứ Năm.</summary>
    Strong,
}

internal sealed partial class DateParser
{
    /// <summary>[rạng] [sáng] [ngày] [hôm] and then a number, a weekday, or qua / nay / mai.</summary>
    private FoundDate? CuedDay(int i)
    {
        var k = i;
        if (this[k].Is(Rang)) k++;
        var partOfDay = false;
        while (k < i + 3 && this[k].Is(PartOfDay | Som) && (partOfDay || this[k].Is(PartOfDay)))
        {
            partOfDay = true;
            k++;
        }

        if (partOfDay && this[k].Is(Qua | Nay | Mai))
        {
            return OneDay(i, k + 1, calendar.Shifted(this[k].Is(Qua) ? -1 : this[k].Is(Nay) ? 0 : 1), relative: true);
        }

        var ngay = this[k].Is(Ngay);
        if (ngay) k++;
        var hom = this[k].Is(Hom);
        if (hom) k++;
        if (this[k].Is(Mung)) k++;
        if (k == i) return null;

        // "mấy hôm nay", "ba hôm nay" run for days; the number in "Mega 6/45 hôm nay" counts none.
        var measured = Text(i - 1) is "mấy" or "may" or "những" or "nhung" || this[i - 1].Is(Numeral) || (this[i - 1].IsNumber && !this[i - 1].Glued);
        if (hom && this[k].Is(Qua | Nay | Kia))
        {
            return measured ? null : OneDay(i, k + 1, calendar.Shifted(this[k].Is(Qua) ? -1 : this[k].Is(Nay) ? 0 : -2), relative: true);
        }

        if (ngay && !hom && this[k].Is(Mai | Kia | Mot) && !measured)
        {
            // "ngày một nhiều": a day more and more, not the day after tomorrow.
            if (this[k].Is(Mot) && this[k].Is(Numeral) && this[k].Value == 1) return null;
            return OneDay(i, k + 1, calendar.Shifted(this[k].Is(Mai) ? 1 : 2), relative: true);
        }

        if (this[k].IsNumber)
        {
            // "ngày đêm 24/7", "mỗi ngày 2-3 lần"
            return Numbered(i, k, (partOfDay && this[i - 1].Is(Ngay)) || IsEach(i - 1) ? DayCue.None : DayCue.Strong);
        }

        return this[k].Is(Thu | Chu) && !this[i - 1].Is(Quantity) && Weekday(k, cued: hom || partOfDay) is { } weekday ? weekday.StartingAt(i) : null;
    }

    /// <summary>A date written with numbers that begins at <paramref name="k"/>; its cue words begin at <paramref name="first"/>.</summary>
    private FoundDate? Numbered(int first, int k, DayCue cue) => BeginsHere(k) ? NumberedBehind(first, k, cue) : null;

    /// <summary>The same where the token before <paramref name="k"/> is known to be the dash or word of a range.</summary>
    private FoundDate? NumberedBehind(int first, int k, DayCue cue)
    {
        if (DayOfNamedMonth(first, k) is { } named) return named;
        var numeric = NumericDate.Read(_tokens, k);
        if (numeric is not { Shape: NumericShape.Full } && DayRange(first, k, cue) is { } range) return range;
        if (numeric is not { } n) return YearSpan(first, k, named: false);
        if (!EndsHere(n.Next) && !DateBehindDash(n.Next) && !IsoTime(n.Next)) return null;

        switch (n.Shape)
        {
            case NumericShape.Full:
                return OneDay(first, n.Next, DateCalendar.Day(n.Year, n.Month, n.Day));
            case NumericShape.ShortYear when cue == DayCue.Strong || (n.Separator == '/' && !this[k - 1].Is(Heading)):
                return OneDay(first, n.Next, DateCalendar.Day(FullYear(n.Year), n.Month, n.Day));
            case NumericShape.MonthYear when cue != DayCue.None || (n.Separator == '/' && !this[k - 1].Is(Heading) && !this[k - 1].IsSign(':') && !this[k - 1].IsSign('/')):
                return cue == DayCue.Strong ? null : WholeMonth(first, n.Next, n.Year, n.Month);
            case NumericShape.YearMonth when this[k].First is '1' or '2' && this[k + 2].First == '0':
                return WholeMonth(first, n.Next, n.Year, n.Month);
            case NumericShape.DayMonth when ReadsLikeADay(n, k, cue):
                return DayInYear(first, n.Next, n.Day, n.Month);
            default:
                return null;
        }
    }

    private bool ReadsLikeADay(NumericDate n, int k, DayCue cue)
    {
        var (before, after) = (this[k - 1], this[n.Next]);
        if (after.Is(StrongUnit)) return false;
        if (cue == DayCue.Strong) return true;
        if (cue == DayCue.Weak) return n.Separator == '/' || !after.Is(Unit);
        if (n.Separator != '/' || n is { Day: 24, Month: 7 } || (before.Is(Heading) && !before.Is(Friendly))) return false;
        if (after.Is(Unit) && !after.Is(SafeNext)) return false;
        if (n.Day > n.Month || before.Is(Friendly)) return true;

        // 2/3, 9/11, 12/12 may count things: they need a place where no count stands.
        if (before.Is(Share)) return false;
        if (after.Kind == DateTokenKind.Word) return after.Is(SafeNext);
        return before.Kind != DateTokenKind.Word || after.Kind == DateTokenKind.Edge || after.IsSign('?');
    }

    private FoundDate? DayInYear(int first, int next, int day, int month)
    {
        if (YearTail(ref next) is { } year) return Hanging(OneDay(first, next, DateCalendar.Day(year.Number, month, day)), year.Relative);
        return OneDay(first, next, calendar.NearestDay(month, day), yearOpen: true);
    }

    /// <summary>30 tháng 1 năm 2020; 21 tháng Chạp; 15 tháng này.</summary>
    private FoundDate? DayOfNamedMonth(int first, int k)
    {
        if (this[k] is not { Length: <= 2, Value: >= 1 and <= 31 } day || !this[k + 1].Is(Thang)) return null;

        // "mùng 6 tháng Giêng", "rằm tháng Chạp" are days of the lunar calendar; "mùng 2/9" is not.
        if (this[k - 1].Is(Mung) && !this[k + 2].IsNumber) return null;
        if (RelativeMonth(k + 1) is { } relative && first != k)
        {
            return OneDay(first, relative.Next, DateCalendar.Day(relative.From.Year, relative.From.Month, day.Value), relative: true);
        }

        if (!MonthNumber(k + 2, out var month, out var next)) return null;
        if (first == k && !this[k + 2].IsNumber && char.IsLower(this[k + 2].First)) return null;
        if (MonthYear(ref next) is { } year) return Hanging(OneDay(first, next, DateCalendar.Day(year.Number, month, day.Value)), year.Relative);
        return EndsHere(next) && !this[next].Is(Ngay) ? OneDay(first, next, calendar.NearestDay(month, day.Value), yearOpen: true) : null;
    }

    /// <summary>Two days of one month: 2-3/11, 26 - 28/10, ngày 2 và 3/11, 28 đến 30 tháng 10.</summary>
    private FoundDate? DayRange(int first, int k, DayCue cue)
    {
        if (this[k] is not { Length: <= 2, Value: >= 1 and <= 31 } left) return null;
        var joint = this[k + 1];
        var spelled = joint.Is(Den | Next) && cue != DayCue.None;
        var listed = (joint.Is(Va) || joint.IsSign(',')) && cue == DayCue.Strong;
        if (!joint.IsDash && !spelled && !listed) return null;
        var r = k + 2;
        if (this[r].Is(Het)) r++;
        while (spelled && this[r].Is(PartOfDay)) r++;
        if (this[r].Is(Ngay) && !joint.IsDash) r++;

        // "16-1-2020" is one day; "15 - 18-1" are four.
        var tight = joint.IsDash && joint.Glued && this[r].Glued;
        var right = NumericDate.Read(_tokens, r) is { Shape: NumericShape.DayMonth or NumericShape.Full } n && !(n.Separator == '-' && tight)
            ? n.Day > left.Value || spelled ? NumberedBehind(r, r, n.Separator == '/' || cue == DayCue.Strong ? DayCue.Strong : DayCue.Weak) : null
            : this[r + 1].Is(Thang) && !tight ? DayOfNamedMonth(r, r) : null;
        if (right is not { Precision: DatePrecision.Day, IsRange: false } last) return null;
        if (cue == DayCue.None && this[last.Next].Is(Unit)) return null;
        if (listed && last.From.Day != left.Value + 1) return null;
        var month = last.From.Day > left.Value ? last.From : last.From.AddMonths(spelled && last.From > DateOnly.MinValue.AddMonths(1) ? -1 : 0);
        return DateCalendar.Day(month.Year, month.Month, left.Value) is { } from && from < last.From
            ? last with { First = first, From = from, Precision = DatePrecision.Period, IsRange = true }
            : null;
    }

    /// <summary>mỗi ngày, hằng năm, một ngày: a rate, not a date.</summary>
    private bool IsEach(int i) =>
        (this[i].Is(Quantity) && Text(i) is "mỗi" or "Mỗi" or "hàng" or "Hàng" or "hằng" or "Hằng")
        || (this[i] is { Value: 1, Length: 3 } && this[i].Is(Numeral));

    private int FullYear(int twoDigits)
    {
        var century = calendar.Reference.Year / 100 * 100;
        return twoDigits + century <= calendar.Reference.Year + 20 ? century + twoDigits : century - 100 + twoDigits;
    }

    private bool DateBehindDash(int i) => this[i].IsDash && NumericDate.Read(_tokens, i + 1) is not null;

    private bool IsoTime(int i) => this[i] is { Glued: true, First: 'T', Length: 1 } && this[i + 1] is { Glued: true, IsNumber: true };
}
