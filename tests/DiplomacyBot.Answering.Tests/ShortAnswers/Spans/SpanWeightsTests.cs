using System.Text;
using System.Text.Json;
using DiplomacyBot.Answering.ShortAnswers.Spans;

namespace DiplomacyBot.Answering.Tests.ShortAnswers.Spans;

public class SpanWeightsTests
{
    [Fact]
    public void AGroupAddsToTheSharedWeights()
    {
        var file = Complete();
        file["time"]["near"] = 0.5;
        var weights = Parse(file);
        var near = SpanFeatures.Names.ToList().IndexOf("near");
        weights.Of("time")[near].ShouldBe(1.5);
        weights.Of("place")[near].ShouldBe(1);
        SpanWeights.Dot(weights.Of("place"), [.. SpanFeatures.Names.Select(_ => 2.0)]).ShouldBe(2 * SpanFeatures.Names.Count);
    }

    [Fact]
    public void WhatIsMissingOrUnknownIsNamed()
    {
        Fails(file => file["every"].Remove("near")).ShouldContain("near");
        Fails(file => file["time"]["luck"] = 1).ShouldContain("luck");
        Fails(file => file.Remove("person")).ShouldContain("person");
        Fails(file => file["weather"] = []).ShouldContain("weather");
    }

    [Fact]
    public void NoTwoFeaturesShareAName() => SpanFeatures.Names.Distinct().Count().ShouldBe(SpanFeatures.Names.Count);

    [Fact]
    public void TheFileThatShipsIsComplete()
    {
        foreach (var group in SpanGroup.All)
        {
            SpanWeights.Default.Of(group).Length.ShouldBe(SpanFeatures.Names.Count);
        }
    }

    private static Dictionary<string, Dictionary<string, double>> Complete()
    {
        var file = SpanGroup.All.ToDictionary(g => g, _ => new Dictionary<string, double>());
        file[SpanWeights.Every] = SpanFeatures.Names.ToDictionary(n => n, _ => 1.0);
        return file;
    }

    private static string Fails(Action<Dictionary<string, Dictionary<string, double>>> spoil)
    {
        var file = Complete();
        spoil(file);
        return Should.Throw<FormatException>(() => Parse(file)).Message;
    }

    private static SpanWeights Parse(Dictionary<string, Dictionary<string, double>> file) => SpanWeights.Parse(new MemoryStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(file))));
}
