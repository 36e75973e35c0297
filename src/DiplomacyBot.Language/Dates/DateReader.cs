namespace DiplomacyBot.Language.Dates;

/// <summary>Finds dates and periods in Vietnamese text and resolves them.</summary>
/// <remarks>
/// <para>What the text leaves open is taken from the reference date:</para>
/// <list type="bullet">
/// <item>A day or month without a year (19/4, tháng 10, quý III) gets the year that puts it nearest to the reference, so it lies
/// within about six months of it; of two equally near, the earlier. "tháng 8 tới" and "tháng 8 vừa qua" go forward and back, "hồi tháng 3" and "kể từ tháng 3" back.</item>
/// <item>In a range the end that has a year gives it to the other: từ ngày 28/12 đến 3/1/2026 begins in 2025.</item>
/// <item>Weeks begin on Monday. A weekday alone ("hôm thứ Năm") is the latest one not after the reference.</item>
/// <item>"tuần qua", "tháng qua", "năm qua" are the seven days, the month, the year that end on the reference; "tuần trước",
/// "tháng trước", "năm trước" are whole calendar units.</item>
/// <item>đầu / giữa / cuối are thirds: days 1–10, 11–20, 21–end of a month; January–April, May–August, September–December of a
/// year; "cuối tuần" is Saturday and Sunday.</item>
/// </list>
/// <para>Conservative on purpose: shares (2/3 số phiếu), scores (2-1), rates (24/7), document numbers (số 25/2020), decimals (22.9%),
/// days of the lunar calendar and dates that do not exist are not reported. A bare d-m or d.m needs a word before it that calls
/// for a day (ngày, sáng, đến …), a year, or a range. A text (line) without any accent is read by the unaccented spelling.</para>
/// </remarks>
public static class DateReader
{
    /// <summary>All dates in reading order, not overlapping. Takes time proportional to the length of the text, whatever it holds.</summary>
    /// <param name="text">Text with or without accents.</param>
    /// <param name="reference">The day the text was written or the question asked: what "hôm qua" and a bare "19/4" are resolved against.</param>
    public static IReadOnlyList<DateMention> Read(string text, DateOnly reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = new List<DateMention>();
        var parser = new DateParser(new DateCalendar(reference));
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            if (end > start) parser.ReadLine(text, start, end, mentions);
            start = end + 1;
        }

        return mentions;
    }
}
