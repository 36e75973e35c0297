using static DiplomacyBot.Language.Dates.DateWord;

namespace DiplomacyBot.Language.Dates;

internal sealed partial class DateParser
{
    /// <summary>Distance in whole weeks, months or years; <see cref="Passing"/> is the one that ends on the reference.</summary>
    private enum Step
    {
        Before = -1,
        This = 0,
        After = 1,
        Passing = 2,
    }

    /// <summary>trước, này, sau, tới, qua, vừa qua, vừa rồi; not "trước đó", "sau khi".</summary>
    private Step? RelativeStep(int i, out int next)
    {
        next = i + 1;
        if (this[i].Is(Vua) && this[i + 1].Is(Qua | Roi))
        {
            next++;
            return Step.Passing;
        }

        if (this[next].Is(Anaphor)) return null;
        if (this[i].Is(Truoc | Roi)) return Step.Before;
        if (this[i].Is(This)) return Step.This;
        if (this[i].Is(Sau) && (_accentless || this[i].Value == 0)) return Step.After;
        if (this[i].Is(Next)) return Step.After;
        return this[i].Is(Qua) ? Step.Passing : null;
    }

    /// <summary>+1 for "tới", -1 for "vừa qua" behind a month, when the word cannot be a verb ("tháng 8 tới thăm").</summary>
    private int Direction(int i, out int next)
    {
        next = i + 1;
        if (this[i].Is(Vua) && this[i + 1].Is(Qua | Roi))
        {
            next++;
            return -1;
        }

        var alone = this[next].Kind != DateTokenKind.Word || this[next].Is(SafeNext);
        if (this[i].Is(Next) && alone) return 1;
        return this[i].Is(Qua) && alone ? -1 : 0;
    }

    private FoundDate? Week(int i) => this[i - 1].IsNumber || this[i - 1].Is(Quantity | Numeral) ? null : WeekFromNow(i);

    private FoundDate? WeekFromNow(int i)
    {
        if (RelativeStep(i + 1, out var next) is not { } step) return null;
        if (step == Step.Passing) return Span(i, next, calendar.Shifted(-7), calendar.Reference, DatePrecision.Period, relative: true);
        return Span(i, next, calendar.Monday((int)step), DateCalendar.Plus(calendar.Monday((int)step), 6), DatePrecision.Period, relative: true);
    }

    /// <summary>Thứ Năm, 16/01/2020; thứ Ba tuần trước; hôm thứ Năm; Chủ nhật.</summary>
    private FoundDate? Weekday(int i, bool cued)
    {
        // Monday is 0.
        var day = this[i].Is(Chu) ? this[i + 1].Is(Nhat) && !this[i + 2].Is(Ban) ? 6 : -1
            : this[i + 1].Is(Numeral) || this[i + 1] is { IsNumber: true, Length: 1 } ? this[i + 1].Value - 2 : -1;
        if (day is < 0 or > 6 || (this[i].Is(Thu) && day == 6) || !this[i].Is(Thu | Chu)) return null;
        var next = i + 2;

        var behind = this[next].IsSign(',') ? next + 1 : next;
        var dated = this[behind].IsNumber ? Numbered(behind, behind, this[i + 1].IsNumber && behind == next ? DayCue.None : DayCue.Strong)
            : this[behind].Is(Ngay) ? CuedDay(behind) : null;
        if (dated is { Precision: DatePrecision.Day }) return dated.Value.StartingAt(i);

        // "ngày 5/11 (thứ Tư)" has said which day it is.
        if (this[i - 1].IsSign('(') && this[next].IsSign(')')) return null;
        if (this[i - 1].Is(Ngay) && this[i - 2].Is(Quantity)) return null;
        if (this[i - 1].Is(Lan) || (this[i - 1].Is(Quantity) && !_accentless)) return null;
        if (this[next].Is(Tuan) && WeekFromNow(next) is { } week && RelativeStep(next + 1, out _) is { } weeks)
        {
            return OneDay(i, week.Next, DateCalendar.Plus(calendar.Monday(weeks == Step.Passing ? -1 : (int)weeks), day), relative: true);
        }

        var thisWeek = DateCalendar.Plus(calendar.Monday(0), day);
        var latest = thisWeek <= calendar.Reference ? thisWeek : DateCalendar.Plus(calendar.Monday(-1), day);
        var capital = char.IsUpper(this[i + 1].First) || (this[i].Is(Chu) && !_accentless);
        if ((!cued && !capital) || IsOneOfManyDays(i, next)) return null;
        if (Direction(next, out var moved) is not 0 and var direction) return OneDay(i, moved, direction > 0 ? DateCalendar.Plus(latest, 7) : latest, relative: true);
        return this[next].Is(This) ? OneDay(i, next + 1, thisWeek, relative: true) : OneDay(i, next, latest, relative: true);
    }

    // "các ngày thứ Ba, thứ Năm và thứ Bảy", "từ thứ Ba đến Chủ nhật hằng tuần" name no day of any one week.
    private bool IsOneOfManyDays(int i, int next)
    {
        if (this[next].Is(Quantity)) return true;
        var listed = this[next].Is(Va | Den | Next) || this[next].IsSign(',') || this[next].IsDash;
        var behindList = this[i - 1].Is(Va | Den | Next) || this[i - 1].IsSign(',') || this[i - 1].IsDash;
        return (listed && IsWeekday(next + 1)) || (behindList && (IsWeekday(i - 3) || IsWeekday(i - 4)));
    }

    private bool IsWeekday(int i) => (this[i].Is(Thu) && (this[i + 1].Is(Numeral) || this[i + 1].IsNumber)) || (this[i].Is(Chu) && this[i + 1].Is(Nhat));

    /// <summary>đầu, giữa, cuối of a month, year, quarter, week, decade or century; thượng / trung / hạ tuần; nửa đầu, nửa cuối.</summary>
    private FoundDate? PartOfPeriod(int i)
    {
        var half = this[i].Is(Nua) && this[i + 1].Is(Dau | Cuoi | Sau);
        var decad = this[i].Is(Thuong | Trung | Ha) && this[i + 1].Is(Tuan);
        if (!half && !decad && !this[i].Is(Dau | Giua | Cuoi)) return null;
        if (this[i].Is(Dau) && this[i - 1].Is(BeforeDau)) return null;
        var k = half || decad ? i + 2 : i + 1;
        var part = half ? (this[i + 1].Is(Dau) ? 0 : 1) : this[i].Is(Dau | Thuong) ? 0 : this[i].Is(Giua | Trung) ? 1 : 2;
        var whole = this[k].Is(Thang) ? Month(k)
            : decad ? null
            : this[k].Is(Nam) ? Year(k)
            : this[k].Is(Quy) ? Quarter(k)
            : this[k].Is(Tuan) && !half ? Week(k)
            : this[k].Is(Thap | The | Nhung) ? Decade(k) ?? Century(k) : null;
        if (whole is not { IsRange: false } found || (found.Relative && RelativeStep(k + 1, out _) is Step.Passing && !this[k].Is(Tuan))) return null;
        var (from, to) = this[k].Is(Tuan) ? PartOfWeek(found, part) : Fraction(found, part, half ? 2 : 3);
        return from is { } f && to is { } t ? found with { First = i, From = f, To = t, Precision = DatePrecision.Period } : null;
    }

    private (DateOnly? From, DateOnly? To) PartOfWeek(FoundDate week, int part)
    {
        // "cuối tuần qua" is the weekend before, not the tail of the last seven days.
        var monday = week.To == calendar.Reference && week.From == calendar.Shifted(-7) ? calendar.Monday(-1) : week.From;
        var (from, to) = part switch { 0 => (0, 1), 1 => (2, 3), _ => (5, 6) };
        return (DateCalendar.Plus(monday, from), DateCalendar.Plus(monday, to));
    }

    private static (DateOnly? From, DateOnly? To) Fraction(FoundDate whole, int part, int parts)
    {
        if (whole.Precision == DatePrecision.Month)
        {
            var length = parts == 2 ? 15 : 10;
            var first = whole.From.AddDays(part * length);
            return (first, part == parts - 1 ? whole.To : first.AddDays(length - 1));
        }

        var months = ((whole.To.Year - whole.From.Year) * 12) + whole.To.Month - whole.From.Month + 1;
        var from = whole.From.AddMonths(months * part / parts);
        return (from, part == parts - 1 ? whole.To : whole.From.AddMonths(months * (part + 1) / parts).AddDays(-1));
    }
}
