using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Asked;
using DiplomacyBot.Answering.Tests.Questions;

namespace DiplomacyBot.Answering.Tests.ShortAnswers.Asked;

public class WantedTests
{
    [Theory]
    [InlineData("Diện tích của khu bảo tồn là bao nhiêu?", "ha")]
    [InlineData("Đường ống dài bao nhiêu?", "km")]
    [InlineData("Bao nhiêu đại biểu dự họp?", "đại")]
    public void AnAmountHasTheUnitsOfWhatIsMeasured(string question, string unit) => Read(question)[0].Units.ShouldContain(unit);

    [Theory]
    [InlineData("Ai chủ trì phiên họp?")]
    [InlineData("Phiên họp diễn ra khi nào?")]
    [InlineData("")]
    public void WhatIsNoAmountHasNoUnits(string question) => Read(question).ShouldAllBe(wanted => wanted.Units.Count == 0);

    [Fact]
    public void AOnlyThingHasAllWeights()
    {
        var read = QuestionParts.Read("Ai chủ trì phiên họp của Interpol?");
        double[] weights = [.. read.Concepts.Select((_, c) => c + 1.0)];
        Wanted.Read(read, weights).ShouldHaveSingleItem().Weights.ShouldBe(weights);
    }

    [Fact]
    public void WhatIsSaidOfAnotherThingWeighsLess()
    {
        var read = QuestionParts.Read("Ai chủ trì phiên họp và Interpol có bao nhiêu thành viên?");
        var wanted = Wanted.Read(read, [.. read.Concepts.Select(_ => 1.0)]);
        wanted.Count.ShouldBe(2);
        var interpol = read.Concepts.Index().First(c => c.Item.Wordings[0].Keys[0] == "interpol").Index;
        wanted[1].Weights[interpol].ShouldBe(1);
        wanted[0].Weights[interpol].ShouldBeLessThan(1);
    }

    [Fact]
    public void OneOfARowIsWhatTheAnswerStandsBeside()
    {
        var read = QuestionParts.Read("Hội nghị cấp cao ASEAN lần thứ 37 diễn ra ở đâu?");
        var wanted = Wanted.Read(read, [.. read.Concepts.Select(_ => 1.0)])[0];
        read.Concepts[wanted.Left].Kind.ShouldBe(ConceptKind.Ordinal);
        wanted.Right.ShouldBe(-1);
    }

    private static IReadOnlyList<Wanted> Read(string question)
    {
        var read = QuestionParts.Read(question);
        return Wanted.Read(read, [.. read.Concepts.Select(_ => 1.0)]);
    }
}
