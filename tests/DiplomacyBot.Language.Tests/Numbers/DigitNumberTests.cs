using System.Globalization;
using DiplomacyBot.Language.Numbers;

namespace DiplomacyBot.Language.Tests.Numbers;

public class DigitNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("1.234", "1234")]
    [InlineData("12.345.678", "12345678")]
    [InlineData("1.5", "1.5")]
    [InlineData("10.25", "10.25")]
    [InlineData("0.123", "0.123")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("1,5", "1.5")]
    [InlineData("1,234", "1.234")]
    [InlineData("65,000", "65000")]
    [InlineData("0,000", "0")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1.234.567,8", "1234567.8")]
    public void SeparatorsAreUnderstood(string digits, string value)
    {
        DigitNumber.TryParse(digits, out var read).ShouldBeTrue();
        read.ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("22.9.2020")]
    [InlineData("1.23.456")]
    [InlineData("1,2,3")]
    [InlineData("12.34,5")]
    [InlineData("1,2.3,4")]
    [InlineData("")]
    [InlineData(".")]
    public void OtherArrangementsAreNoNumbers(string digits) => DigitNumber.TryParse(digits, out _).ShouldBeFalse();
}
