using System.Globalization;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Language.Tests.Dates;

public sealed class VietnameseDateTests
{
    [Theory]
    [InlineData(DatePrecision.Day, "5/8/2021")]
    [InlineData(DatePrecision.Period, "5/8/2021")]
    [InlineData(DatePrecision.Month, "tháng 8/2021")]
    [InlineData(DatePrecision.Quarter, "quý III/2021")]
    [InlineData(DatePrecision.Year, "năm 2021")]
    public void ADateIsShownAsExactlyAsItIsKnown(DatePrecision precision, string expected) => VietnameseDate.Show(new DateOnly(2021, 8, 5), precision).ShouldBe(expected);

    [Theory]
    [InlineData("2020-01-15", "2020-01-18", "từ 15/1 đến 18/1/2020")]
    [InlineData("2025-12-28", "2026-01-03", "từ 28/12/2025 đến 3/1/2026")]
    [InlineData("2025-01-01", "2025-07-31", "từ tháng 1 đến tháng 7/2025")]
    [InlineData("2025-10-01", "2026-03-31", "từ tháng 10/2025 đến tháng 3/2026")]
    [InlineData("2016-01-01", "2020-12-31", "từ năm 2016 đến năm 2020")]
    [InlineData("2020-01-01", "2020-12-31", "năm 2020")]
    [InlineData("2024-02-01", "2024-02-29", "tháng 2/2024")]
    [InlineData("2024-01-01", "2024-03-31", "quý I/2024")]
    [InlineData("2024-02-01", "2024-04-30", "từ tháng 2 đến tháng 4/2024")]
    [InlineData("2024-02-01", "2024-02-28", "từ 1/2 đến 28/2/2024")]
    [InlineData("2024-05-05", "2024-05-05", "5/5/2024")]
    public void APeriodIsShownWithBothItsEnds(string from, string to, string expected) => VietnameseDate.Show(Day(from), Day(to), DatePrecision.Period).ShouldBe(expected);

    [Theory]
    [InlineData("05/11/2020 14:06", "14:06 ngày 5/11/2020")]
    [InlineData("từ ngày 15 đến 18-1-2020", "từ 15/1 đến 18/1/2020")]
    [InlineData("quý I/2024", "quý I/2024")]
    [InlineData("giai đoạn 2016-2020", "từ năm 2016 đến năm 2020")]
    public void AMentionIsShownAsItWasResolved(string text, string expected) => VietnameseDate.Show(DateReader.Read(text, DateTable.Reference)[0]).ShouldBe(expected);

    [Fact]
    public void WhatIsShownIsReadBack()
    {
        var random = new Random(5);
        for (var run = 0; run < 2000; run++)
        {
            var from = new DateOnly(2020, 1, 1).AddDays(random.Next(2000));
            var to = from.AddDays(1 + random.Next(300));
            var shown = VietnameseDate.Show(from, to, DatePrecision.Period);
            var read = DateReader.Read(shown, DateTable.Reference).ShouldHaveSingleItem(shown);
            (read.From, read.To, read.Inferred).ShouldBe((from, to, false), shown);
        }
    }

    [Fact]
    public void APeriodCannotEndBeforeItBegins() =>
        Should.Throw<ArgumentOutOfRangeException>(() => VietnameseDate.Show(new DateOnly(2020, 1, 2), new DateOnly(2020, 1, 1), DatePrecision.Period));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
