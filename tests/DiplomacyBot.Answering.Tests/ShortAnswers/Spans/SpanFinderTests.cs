using System.Text;
using System.Text.Json;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Answering.Tests.Evidence;

namespace DiplomacyBot.Answering.Tests.ShortAnswers.Spans;

public class SpanFinderTests
{
    [Theory]
    [InlineData("Vì sao chuyến bay bị hủy?", "Chuyến bay bị hủy do thời tiết xấu.", "thời tiết xấu")]
    [InlineData("Phiên họp bàn về vấn đề gì?", "Phiên họp bàn về vấn đề an ninh hàng hải, theo thông cáo.", "an ninh hàng hải")]
    [InlineData("Công ty thu được bao nhiêu lợi nhuận?", "Công ty thu được 25 triệu USD lợi nhuận.", "25 triệu USD")]
    public void TheLikeliestRunHoldsTheAnswer(string question, string sentence, string answer)
    {
        using var ranking = new Ranking(question, News.Of("a", sentence));
        var best = SpanFinder.Best(ranking.Question, ranking.Sentences[0]).ShouldNotBeNull();
        sentence[best.Start..best.End].ShouldContain(answer);
        best.Share.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void EveryRunLiesInItsSentenceAndLeavesOutWhatTheQuestionSays()
    {
        foreach (var snippet in Snippets.All)
        {
            using var ranking = new Ranking("Hội nghị ASEAN diễn ra ở đâu, bàn về điều gì?", News.Of("all", snippet, "2025-11-02"));
            foreach (var sentence in ranking.Sentences)
            {
                var features = new SpanFeatures(ranking.Question, sentence);
                foreach (var span in AnswerSpans.Of(sentence.Article, sentence.Sentence, features.Said))
                {
                    features.Start(span).ShouldBeGreaterThanOrEqualTo(sentence.Start);
                    features.End(span).ShouldBeLessThanOrEqualTo(sentence.End);
                    features.Said[span.First - sentence.Article.FirstSyllable[sentence.Sentence]].ShouldBeFalse();
                    var values = features.Of(span);
                    values.Length.ShouldBe(SpanFeatures.Names.Count);
                    values.ShouldAllBe(v => double.IsFinite(v) && v >= 0 && v < 3);
                }
            }
        }
    }

    [Fact]
    public void ASentenceThatOnlyRepeatsTheQuestionHasNoAnswer()
    {
        using var ranking = new Ranking("Nga tấn công Ukraine là gì?", News.Of("a", "Nga tấn công Ukraine"));
        SpanFinder.Best(ranking.Question, ranking.Sentences[0]).ShouldBeNull();
    }

    [Fact]
    public void AMissingGroupOrFeatureAndAnUnknownOneAreNamed()
    {
        var complete = SpanWeights.Groups.ToDictionary(g => g, _ => SpanFeatures.Names.ToDictionary(n => n, _ => 1.0));
        Parse(complete).Score("time", [.. SpanFeatures.Names.Select(_ => 1.0)]).ShouldBe(SpanFeatures.Names.Count);
        complete["time"].Remove("near");
        Should.Throw<FormatException>(() => Parse(complete)).Message.ShouldContain("near");
        complete["time"]["luck"] = 1;
        Should.Throw<FormatException>(() => Parse(complete)).Message.ShouldContain("luck");
        complete.Remove("person");
        Should.Throw<FormatException>(() => Parse(complete)).Message.ShouldContain("person");
    }

    private static SpanWeights Parse(Dictionary<string, Dictionary<string, double>> weights) => SpanWeights.Parse(new MemoryStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(weights))));
}
