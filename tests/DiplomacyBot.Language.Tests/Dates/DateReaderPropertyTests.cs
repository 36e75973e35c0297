using System.Text;
using DiplomacyBot.Language.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyBot.Language.Tests.Dates;

public sealed class DateReaderPropertyTests
{
    private static readonly string[] Pieces =
    [
        "ngày", "tháng", "năm", "quý", "tuần", "hôm", "sáng", "tối", "đầu", "giữa", "cuối", "nửa", "hạ", "từ", "đến", "tới", "trước", "sau", "qua", "nay", "kia", "mai", "này",
        "ngoái", "vừa", "thứ", "Hai", "Tư", "Chủ", "nhật", "thập", "niên", "thế", "kỷ", "XX", "giai", "đoạn", "nhiệm", "kỳ", "những", "giờ", "h", "T", "Z", "phút", "mùng", "âm", "lịch",
        "nam", "thang", "tuan", "viet", "I", "IV", "Mười", "Giêng", "Chạp", "và", "hết", "triệu",
        "0", "1", "2", "9", "12", "13", "29", "30", "31", "99", "1000", "2020", "2025", "2200", "9999", "00000", "123456789012345",
        "/", "-", "–", ".", ",", ":", "(", ")", "%", "\n", " ", " ", " ", " ", "\u0301", "\u200B", "\uD83D", "?",
    ];

    [Fact]
    public void AnyMixtureOfDateWordsIsReadWithoutError()
    {
        var random = new Random(20251103);
        var text = new StringBuilder();
        for (var run = 0; run < 60_000; run++)
        {
            text.Clear();
            for (var n = random.Next(14); n >= 0; n--) text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? " " : "");
            Check(text.ToString(), References[run % References.Length]);
        }
    }

    [Fact]
    public void AnyTextIsReadWithoutError() =>
        Prop.ForAll<string, int>((text, day) => Check(text ?? "", DateOnly.FromDayNumber(Math.Abs(day % DateOnly.MaxValue.DayNumber)))).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryDayOfAYearIsReadBackAsItWasWritten()
    {
        for (var day = new DateOnly(2024, 1, 1); day.Year == 2024; day = day.AddDays(1))
        {
            foreach (var text in new[] { $"ngày {day:d/M/yyyy}", $"{day:dd-MM-yyyy}", $"{day:yyyy-MM-dd}", $"{day.Day} tháng {day.Month} năm {day.Year}", VietnameseDate.Show(day, DatePrecision.Day) })
            {
                DateReader.Read(text, DateTable.Reference).ShouldHaveSingleItem(text).ShouldBe(new DateMention(0, text.Length, day, day, DatePrecision.Day, Inferred: false));
            }
        }
    }

    [Fact]
    public void ADayWithoutAYearLiesWithinSixMonthsOfTheReference()
    {
        var random = new Random(11);
        for (var run = 0; run < 5000; run++)
        {
            var day = new DateOnly(2023, 1, 1).AddDays(random.Next(365));
            var reference = new DateOnly(1990, 1, 1).AddDays(random.Next(20_000));
            var found = DateReader.Read($"ngày {day.Day}/{day.Month}", reference).ShouldHaveSingleItem();
            Math.Abs(found.From.DayNumber - reference.DayNumber).ShouldBeLessThanOrEqualTo(183);
            (found.From.Day, found.From.Month).ShouldBe((day.Day, day.Month));
        }
    }

    [Theory]
    [InlineData("từ ")]
    [InlineData("từ ngày 1 đến ")]
    [InlineData("1/")]
    [InlineData("1-1 - ")]
    [InlineData("thứ Hai, ")]
    [InlineData("sáng ngày hôm ")]
    [InlineData("1 tháng ")]
    [InlineData("2020-")]
    [InlineData("9")]
    [InlineData("a\u0301")]
    [InlineData("ngày 1/1/2020 ")]
    [InlineData("(((")]
    public void AMegabyteOfOneHostilePatternTakesLinearTime(string pattern)
    {
        // Work that grew faster than the text would not end within the test run's patience; no clock is read.
        var text = new StringBuilder().Insert(0, pattern, 1_000_000 / pattern.Length).ToString();
        Check(text, DateTable.Reference);
    }

    private static readonly DateOnly[] References =
        [DateTable.Reference, DateOnly.MinValue, DateOnly.MaxValue, new(2024, 2, 29), new(1, 1, 2), new(9999, 11, 30), new(2025, 12, 31), new(2, 6, 1)];

    private static void Check(string text, DateOnly reference)
    {
        var end = 0;
        foreach (var m in DateReader.Read(text, reference))
        {
            var holds = m.Start >= end && m.End > m.Start && m.End <= text.Length && m.From <= m.To && !char.IsWhiteSpace(text[m.Start]) && !char.IsWhiteSpace(text[m.End - 1])
                && (m.Precision != DatePrecision.Day || m.To == m.From) && VietnameseDate.Show(m).Length > 0;
            if (!holds)
            {
                // Said only when it is so: hundreds of thousands of dates are looked at.
                throw new InvalidOperationException($"{m} in {text}");
            }

            end = m.End;
        }
    }
}
