using DiplomacyBot.Answering.ShortAnswers.Spans;

namespace DiplomacyBot.Answering.Tests.ShortAnswers.Spans;

public class SpanConsensusTests
{
    [Fact]
    public void OneRunIsTakenForCertain()
    {
        var (run, agreement) = SpanConsensus.Best([new ScoredSpan(0, new AnswerSpan(2, 4), -7)]);
        run.Span.ShouldBe(new AnswerSpan(2, 4));
        agreement.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void LikelyRunsThatDifferByASyllableOutvoteALikelierOneElsewhere()
    {
        ScoredSpan[] runs = [new(0, new(0, 1), 1.1), new(0, new(10, 14), 1), new(0, new(10, 15), 1), new(0, new(11, 15), 1)];
        SpanConsensus.Best(runs).Run.Span.First.ShouldBeGreaterThanOrEqualTo(10);
    }

    [Fact]
    public void RunsOfOtherSentencesDoNotVote()
    {
        ScoredSpan[] runs = [new(0, new(0, 1), 1.1), new(1, new(0, 1), 1), new(2, new(0, 1), 1)];
        var (run, agreement) = SpanConsensus.Best(runs);
        run.Sentence.ShouldBe(0);
        agreement.ShouldBeInRange(0.34, 0.4);
    }

    [Fact]
    public void AgreementIsBetweenNothingAndOneAndTheSameBothWays()
    {
        var random = new Random(7);
        AnswerSpan Draw() => random.Next(30) is var first ? new AnswerSpan(first, first + random.Next(12)) : default;
        for (var i = 0; i < 500; i++)
        {
            var (a, b) = (Draw(), Draw());
            a.Agreement(b).ShouldBe(b.Agreement(a));
            a.Agreement(b).ShouldBeInRange(0, 1);
            (a.Agreement(b) >= 1).ShouldBe(a == b);
            var (_, agreement) = SpanConsensus.Best([new(0, a, random.NextDouble()), new(random.Next(2), b, 100 * random.NextDouble())]);
            agreement.ShouldBeInRange(0.3, 1 + 1e-9);
        }
    }
}
