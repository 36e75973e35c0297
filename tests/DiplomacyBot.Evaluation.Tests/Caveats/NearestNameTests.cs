using DiplomacyBot.Evaluation.Caveats;

namespace DiplomacyBot.Evaluation.Tests.Caveats;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["floors", "questions", "distractors", "distractorPassages", "today", "name", "right", "right@1", "short-right"];

    [Theory]
    [InlineData("floor", "floors")]
    [InlineData("Floors", "floors")]
    [InlineData("folors", "floors")]
    [InlineData("distractor_passages", "distractorPassages")]
    [InlineData("distractorPassage", "distractorPassages")]
    [InlineData("shortright", "short-right")]
    [InlineData("right@2", "right@1")]
    [InlineData("weather", null)]
    [InlineData("", null)]
    [InlineData("x", null)]
    public void AMisspeltNameIsFoundAndAnotherWordIsNot(string written, string? meant) => NearestName.Of(written, Known).ShouldBe(meant);

    [Fact]
    public void AHugeNameCostsNothing() => NearestName.Of(new string('x', 10_000_000), Known).ShouldBeNull();

    [Fact]
    public void OneLetterWrongInALongNameIsAlwaysForgiven()
    {
        var random = new Random(3);
        foreach (var name in Known.Where(static n => n.Length >= 5))
        {
            for (var i = 0; i < 50; i++)
            {
                var at = random.Next(name.Length);
                NearestName.Of(name.Remove(at, 1), [name]).ShouldBe(name);
                NearestName.Of(name.Insert(at, "z"), [name]).ShouldBe(name);
                NearestName.Of(name.Remove(at, 1).Insert(at, "z"), [name]).ShouldBe(name);
            }
        }
    }
}
