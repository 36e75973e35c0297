using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Answering.Tests.Evidence;

namespace DiplomacyBot.Answering.Tests.ShortAnswers.Spans;

public class SentenceRunsTests
{
    [Fact]
    public void StrengthIsTheLogarithmOfAllRunsTogether()
    {
        var sentence = Sentence();
        SentenceRuns.Of(sentence, [(new AnswerSpan(0, 0), 1), (new AnswerSpan(1, 1), 1)]).Strength.ShouldBe(1 + Math.Log(2), 1e-9);
        SentenceRuns.Of(sentence, [(new AnswerSpan(0, 0), 700), (new AnswerSpan(1, 1), 0)]).Strength.ShouldBe(700, 1e-9);
        SentenceRuns.Of(sentence, []).Strength.ShouldBe(double.NegativeInfinity);
    }

    [Theory]
    [InlineData(5, 5, 0)]
    [InlineData(1, 5, -0.5)]
    [InlineData(-100, 5, -1)]
    public void ASentenceIsBehindTheStrongestByAtMostOne(double score, double strongest, double behind) =>
        SentenceRuns.Of(Sentence(), [(new AnswerSpan(0, 0), score)]).Behind(strongest).ShouldBe(behind, 1e-9);

    [Fact]
    public void WithoutAnyRunItIsWholeBehind()
    {
        SentenceRuns.Of(Sentence(), []).Behind(double.NegativeInfinity).ShouldBe(-1);
        SentenceRuns.Of(Sentence(), []).Behind(3).ShouldBe(-1);
    }

    private static SpanSentence Sentence()
    {
        using var ranking = new Ranking("Ai gặp ông Putin?", News.Of("a", "Hôm qua, ông Witkoff gặp ông Putin."));
        return ranking.Features(ranking.Sentences[0]).Sentence;
    }
}
