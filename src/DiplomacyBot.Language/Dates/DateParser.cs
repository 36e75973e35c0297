using static DiplomacyBot.Language.Dates.DateWord;

namespace DiplomacyBot.Language.Dates;

/// <summary>
/// Reads the dates of one line from its tokens. Every rule looks a bounded number of tokens ahead and never back over what was
/// already tried, so the whole is linear. One instance per text; not safe to share between threads.
/// </summary>
internal sealed partial class DateParser(DateCalendar calendar)
{
    private readonly List<DateToken> _tokens = [];
    private string _text = "";
    private bool _accentless;

    public void ReadLine(string text, int start, int end, List<DateMention> mentions)
    {
        _text = text;
        _accentless = DateTokenizer.Read(text, start, end, _tokens);
        for (var i = 0; i < _tokens.Count;)
        {
            if ((!_tokens[i].IsNumber && _tokens[i].Word == None) || Any(i) is not { } found)
            {
                i++;
                continue;
            }

            if (!IsLunar(found.Next))
            {
                var (from, behind) = (_tokens[found.First].Start, _tokens[found.Next - 1].End);
                var inferred = found.YearOpen || found.Relative;
                mentions.Add(new DateMention(from, behind, found.From, found.To, found.Precision, inferred) { Time = found.Time });
            }

            i = found.Next;
        }
    }

    private DateToken this[int i] => (uint)i < (uint)_tokens.Count ? _tokens[i] : default;

    private ReadOnlySpan<char> Text(int i) => _text.AsSpan(this[i].Start, this[i].Length);

    private FoundDate? Any(int i)
    {
        if (this[i].Is(Tu) && FromTo(i) is { } range) return range;
        return Single(i) is { } found ? WithEnd(WithTimeBehind(SpelledOut(found))) : null;
    }

    /// <summary>hôm thứ Năm (23/10), sáng nay (2-11): the date in brackets says which day is meant.</summary>
    private FoundDate SpelledOut(FoundDate found)
    {
        if (!found.Relative || found.Precision != DatePrecision.Day || !this[found.Next].IsSign('(')) return found;
        var k = found.Next + 1;
        var day = this[k].IsNumber ? Numbered(k, k, DayCue.Strong) : this[k].Is(Ngay) ? CuedDay(k) : null;
        return day is { Precision: DatePrecision.Day } meant ? found with { From = meant.From, To = meant.To } : found;
    }

    /// <summary>The date that begins with token <paramref name="i"/>, a range only where one expression names it (2-3/11).</summary>
    private FoundDate? Single(int i)
    {
        var token = this[i];
        if (token.IsNumber) return TimeThenDay(i) ?? MonthsOfYear(i) ?? Numbered(i, i, DayCue.None);
        if (token.Is(Thu | Chu) && Weekday(i, cued: false) is { } weekday) return weekday;
        if (token.Is(PartOfDay | Rang | Ngay | Hom | Mung) && CuedDay(i) is { } day) return day;
        if (token.Is(Dau | Giua | Cuoi | Nua | Thuong | Trung | Ha) && PartOfPeriod(i) is { } part) return part;
        if (token.Is(Thang) && Month(i) is { } month) return month;
        if (token.Is(Nam) && (NamedYearSpan(i) ?? Year(i)) is { } year) return year;
        if (token.Is(Quy) && Quarter(i) is { } quarter) return quarter;
        if (token.Is(Tuan) && Week(i) is { } week) return week;
        if (token.Is(Thap | The | Nhung) && (Decade(i) ?? Century(i)) is { } age) return age;
        return token.Is(Giai | Nhiem | Thoi | Nien) ? NamedYearSpan(i) : null;
    }

    private bool IsLunar(int i)
    {
        if (this[i].IsSign('(') || this[i].IsSign(',')) i++;
        if (!this[i].Is(Lunar)) return false;
        return Text(i)[1] is 'l' or 'L' || (Text(i + 1).Length == 4 && this[i + 1].First is 'l' or 'L');
    }

    private static FoundDate? OneDay(int first, int next, DateOnly? day, bool yearOpen = false, bool relative = false) =>
        day is { } d ? new FoundDate(first, next, d, d, DatePrecision.Day, yearOpen) { Relative = relative } : null;

    /// <summary>Marks a date whose year the reference gave ("tháng 10 năm ngoái").</summary>
    private static FoundDate? Hanging(FoundDate? date, bool relative) => date is { } d ? d with { Relative = relative } : null;

    private static FoundDate? Span(int first, int next, DateOnly? from, DateOnly? to, DatePrecision precision, bool relative = false) =>
        from is { } f && to is { } t && f <= t ? new FoundDate(first, next, f, t, precision, YearOpen: false) { Relative = relative } : null;

    /// <summary>A number that stands on its own: not the tail of F-35, 1.234 or NQ-57.</summary>
    private bool BeginsHere(int i)
    {
        if (!this[i].Glued) return true;
        var before = this[i - 1];
        if (before.Kind != DateTokenKind.Sign) return false;
        if (before.First is '(' or '[' or '"' or '“' or '”' or '‘' or '’' or '\'' or '«' or '|' or ';' or '>' or '*' or '•' or '…') return true;
        return before.First is ',' or ':' or '-' or '–' or '—' && (!before.Glued || (!before.IsDash && this[i - 2].Kind == DateTokenKind.Word));
    }

    /// <summary>Nothing glued behind the last number that would make it another kind of number: 2/11/NQ, 22.9%, 10,5.</summary>
    private bool EndsHere(int next)
    {
        var after = this[next];
        if (after.IsSign('%') || after.IsSign('‰') || (after.Glued && after.IsSign('°'))) return false;
        if (!after.Glued) return true;
        if (after.Kind != DateTokenKind.Sign) return false;
        var beyond = this[next + 1];
        if (!beyond.Glued || beyond.Kind is DateTokenKind.Sign or DateTokenKind.Edge) return true;
        return after.First switch
        {
            '/' or '\\' or '_' or '@' or '+' => false,
            '-' or '–' or '—' or '.' or ',' or ':' => !beyond.IsNumber,
            _ => true,
        };
    }
}
