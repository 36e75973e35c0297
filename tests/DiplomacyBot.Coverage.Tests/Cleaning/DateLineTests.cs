using System.Globalization;
using DiplomacyBot.Coverage.Cleaning;

namespace DiplomacyBot.Coverage.Tests.Cleaning;

public class DateLineTests
{
    [Theory]
    [InlineData("05/11/2020 14:06", "2020-11-05", true)]
    [InlineData("Thứ Năm, 16/01/2020, 14:27", "2020-01-16", true)]
    [InlineData("Thứ năm, ngày 16/1/2020 - 14:27 (GMT+7)", "2020-01-16", true)]
    [InlineData("Chủ Nhật 02.11.2025 | 9h05", "2025-11-02", true)]
    [InlineData("14:27 | 16/01/2020", "2020-01-16", true)]
    [InlineData("Cập nhật lúc 08:15 ngày 1-2-2024", "2024-02-01", true)]
    [InlineData("01/11/2025", "2025-11-01", false)]
    public void ALineThatIsADateIsRead(string line, string day, bool hasTime) =>
        DateLine.Read(line).ShouldBe(new DateLine(DateOnly.Parse(day, CultureInfo.InvariantCulture), hasTime));

    [Theory]
    [InlineData("Ngày 05/11/2020, Bộ Ngoại giao tổ chức Tọa đàm")]
    [InlineData("31/02/2020")]
    [InlineData("05/11")]
    [InlineData("1009/11/2020")]
    [InlineData("05/11/20201")]
    [InlineData("")]
    public void OtherLinesAreNot(string line) => DateLine.Read(line).ShouldBeNull();
}
