using System.Text;
using System.Text.Json;
using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Answering.Tests.Answers;

public class RefusalWeightsTests
{
    [Fact]
    public void TheSumIsTheConstantAndEachFeatureTimesItsWeight()
    {
        var weights = Parse(Zeros(("constant", -1), ("lead", 4), ("missingShare", -2)));
        weights.Sum(default).ShouldBe(-1);
        weights.Sum(new ConfidenceFeatures { Lead = 0.5, MissingShare = 0.25, Amount = 1 }).ShouldBe(0.5, 1e-9);
        weights.Of("lead").ShouldBe(4);
    }

    [Theory]
    [InlineData("lead", -1)]
    [InlineData("missesName", 1)]
    public void AWeightThatTurnsEvidenceAroundIsNotTaken(string name, double value) => Should.Throw<FormatException>(() => Parse(Zeros((name, value)))).Message.ShouldContain(name);

    [Fact]
    public void ANameThatIsNoFeatureIsNamed() => Should.Throw<FormatException>(() => Parse(Zeros(("leads", 1)))).Message.ShouldContain("leads");

    [Theory]
    [InlineData("constant")]
    [InlineData("amount")]
    public void WhatHasNoWeightIsNamed(string name)
    {
        var values = Zeros();
        values.Remove(name);
        Should.Throw<FormatException>(() => Parse(values)).Message.ShouldContain(name);
    }

    private static Dictionary<string, double> Zeros(params (string Name, double Value)[] others)
    {
        var values = ConfidenceFeatures.All.ToDictionary(f => f.Name, _ => 0.0);
        values["constant"] = 0;
        foreach (var (name, value) in others)
        {
            values[name] = value;
        }

        return values;
    }

    private static RefusalWeights Parse(Dictionary<string, double> values) => RefusalWeights.Parse(new MemoryStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(values))));
}
