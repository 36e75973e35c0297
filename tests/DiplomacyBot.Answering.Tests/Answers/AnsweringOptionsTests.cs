using DiplomacyBot.Answering.Answers;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Tests.Answers;

public class AnsweringOptionsTests
{
    [Theory]
    [InlineData("Passages", 4)]
    [InlineData("Passages", 501)]
    [InlineData("MaxQuotes", 0)]
    [InlineData("MaxQuotes", 11)]
    [InlineData("LongestQuestion", 49)]
    [InlineData("LongestQuestion", 10_001)]
    [InlineData("History", -1)]
    [InlineData("History", 21)]
    public void ASettingOutOfRangeIsNamedAtTheStart(string key, int value)
    {
        using var newsroom = Newsroom.With(o => typeof(AnsweringOptions).GetProperty(key)!.SetValue(o, value), null, []);
        Should.Throw<OptionsValidationException>(() => newsroom.Answerer).Message.ShouldContain("Answering:" + key);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void ConfidenceIsAProbability(double value)
    {
        using var newsroom = Newsroom.With(o => o.Confidence = value, null, []);
        Should.Throw<OptionsValidationException>(() => newsroom.Answerer).Message.ShouldContain("Answering:Confidence");
    }
}
