using System.Text;
using System.Text.Json;
using DiplomacyBot.Answering.Passages;

namespace DiplomacyBot.Answering.Tests.Passages;

public class PassageWeightsTests
{
    [Fact]
    public void TheShippedWeightsNameEveryFeature() => PassageFeatures.Names.ShouldAllBe(name => double.IsFinite(PassageWeights.Default.Of(name)));

    [Fact]
    public void TheScoreIsTheWeightedSum()
    {
        var weights = Parse(PassageFeatures.Names.Select((name, i) => (name, (double)i)));
        weights.Score([.. PassageFeatures.Names.Select((_, i) => i == 3 ? 2.0 : i == 5 ? -1.0 : 0)]).ShouldBe(1);
    }

    [Theory]
    [InlineData(1, -2)]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    public void NoLikenessScoresMoreThanTheBest(double passage, double sentence)
    {
        var weights = Parse(PassageFeatures.Names.Select(name => (name, name switch { "likeness" => passage, "sentenceLikeness" => sentence, _ => 0.3 })));
        for (var step = 0; step <= 100; step++)
        {
            var best = weights.BestLikeness((0.8, 0.7));
            Score(0.8 * step / 100.0, 0.7 * (1 - (step / 100.0))).ShouldBeLessThanOrEqualTo(Score(best.Passage, best.Sentence));
        }

        double Score(double ofPassage, double ofSentence)
        {
            var features = PassageFeatures.Names.Select((_, i) => Math.Sin(i)).ToArray();
            PassageFeatures.SetLikeness(features, (ofPassage, ofSentence));
            return weights.Score(features);
        }
    }

    [Fact]
    public void AMissingFeatureIsNamed() =>
        Should.Throw<FormatException>(() => Parse(PassageFeatures.Names.Skip(1).Select(name => (name, 1.0)))).Message.ShouldContain(PassageFeatures.Names[0]);

    [Fact]
    public void AnUnknownFeatureIsNamed() =>
        Should.Throw<FormatException>(() => Parse(PassageFeatures.Names.Append("luck").Select(name => (name, 1.0)))).Message.ShouldContain("luck");

    private static PassageWeights Parse(IEnumerable<(string Name, double Weight)> weights) =>
        PassageWeights.Parse(new MemoryStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(weights.ToDictionary(w => w.Name, w => w.Weight)))));
}
