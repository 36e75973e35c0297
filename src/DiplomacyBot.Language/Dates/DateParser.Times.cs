using static DiplomacyBot.Language.Dates.DateWord;

namespace DiplomacyBot.Language.Dates;

internal sealed partial class DateParser
{
    /// <summary>19 giờ ngày 2/11; 14h27, 16/1/2020; 7 giờ tối qua.</summary>
    private FoundDate? TimeThenDay(int i)
    {
        if (!BeginsHere(i) || TimeAt(i, out var next) is not { } time) return null;
        if (this[next].IsSign(',') || this[next].IsSign('(')) next++;
        if (this[next].IsSign('(')) return null;
        var day = this[next].IsNumber ? Numbered(next, next, DayCue.None) : CuedDay(next) ?? (this[next].Is(Thu | Chu) ? Weekday(next, cued: true) : null);
        return day is { Precision: DatePrecision.Day } found ? found with { First = i, Time = InPartOfDay(time, next) } : null;
    }

    /// <summary>05/11/2020 14:06; 16/01/2020, 14:27; 2025-11-01T16:59; 2/11 lúc 14h30.</summary>
    private FoundDate WithTimeBehind(FoundDate date)
    {
        if (date.Precision != DatePrecision.Day || date.IsRange || date.Time is not null) return date;
        var i = date.Next;
        var explicitly = false;
        if (IsoTime(i))
        {
            i++;
        }
        else
        {
            if (this[i].IsSign(',') || this[i].IsSign('|') || this[i].IsDash) i++;
            explicitly = Text(i) is "lúc" or "luc";
            if (explicitly) i++;
        }

        if (!this[i].IsNumber || TimeAt(i, out var next) is not { } time || (!explicitly && (next != i + 3 || !this[i + 2].IsNumber))) return date;
        while (this[next] is { Glued: true } sign && (sign.IsSign(':') || sign.IsSign('.')) && this[next + 1] is { Glued: true, IsNumber: true }) next += 2;
        if (this[next] is { Glued: true, Length: 1, First: 'Z' }) next++;

        // In "30/1, 19h30 ngày 2/11" the time goes with what follows.
        return EndsHere(next) && !this[next].Is(Ngay | PartOfDay) ? date with { Next = next, Time = time } : date;
    }

    /// <summary>14:27, 14h27, 14h, 14 giờ 27 phút; not a length such as "24 giờ qua", which no day follows.</summary>
    private TimeOnly? TimeAt(int i, out int next)
    {
        next = i;
        if (this[i] is not { IsNumber: true, Length: <= 2, Value: <= 23 } hour) return null;
        var (mark, minute) = (this[i + 1], this[i + 2]);
        var minutes = minute is { IsNumber: true, Length: 2, Value: <= 59 };
        if (mark.IsSign(':') && mark.Glued)
        {
            if (!minutes || !minute.Glued) return null;
            next = i + 3;
            return new TimeOnly(hour.Value, minute.Value);
        }

        if (!mark.Is(Gio) || (mark.Length == 1 && !mark.Glued)) return null;
        var named = mark.Length > 1 && minute is { IsNumber: true, Length: <= 2, Value: <= 59 } && this[i + 3].Is(Phut);
        if (named || (minutes && minute.Glued == (mark.Length == 1) && (mark.Length == 1 || NumericDate.Read(_tokens, i + 2) is null)))
        {
            next = this[i + 3].Is(Phut) ? i + 4 : i + 3;
            return new TimeOnly(hour.Value, minute.Value);
        }

        next = i + 2;
        return new TimeOnly(hour.Value, 0);
    }

    private TimeOnly InPartOfDay(TimeOnly time, int i)
    {
        if (!this[i].Is(PartOfDay) || time.Hour >= 12) return time;
        var afternoon = char.ToLowerInvariant(this[i].First) switch
        {
            'c' => true,
            't' => time.Hour >= 5 || (this[i].Length == 4 && time.Hour <= 2),
            'đ' or 'd' => time.Hour >= 7,
            _ => false,
        };
        return afternoon ? time.AddHours(12) : time;
    }
}
