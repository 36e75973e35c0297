using DiplomacyBot.Answering.Evidence;

namespace DiplomacyBot.Answering.Tests.Evidence;

public class RankingWeightsTests
{
    [Fact]
    public void TheShippedWeightsAreReadFromTheirFile()
    {
        RankingWeights.Default.Coverage.ShouldBePositive();
        RankingWeights.Default.Strength.ShouldNotBe(new RankingWeights().Strength);
        RankingWeights.ForPublication.Title.ShouldBe(1);
        RankingWeights.ForPublication.Coverage.ShouldBe(RankingWeights.Default.Coverage);
    }

    [Fact]
    public void TheScoreIsTheWeightedSum() =>
        new RankingWeights { Coverage = 2, Strength = 3, OtherOfRow = -1 }.Score(new SentenceFeatures { Coverage = 0.5, Strength = 1, OtherOfRow = 1 }).ShouldBe(3);

    [Fact]
    public void ShortAnswersAddToTheScoreOfASentence()
    {
        using var ranking = new Ranking("Ai chủ trì phiên họp?", News.Of("a", "Ông Nguyễn Xuân Phúc chủ trì phiên họp."));
        var sentence = ranking.Sentences.ShouldHaveSingleItem();
        sentence.ShortAnswers.ShouldNotBeEmpty();
        sentence.Features.Kind.ShouldBePositive();
        sentence.Score.ShouldBe(RankingWeights.Default.Score(sentence.Features));
    }
}
