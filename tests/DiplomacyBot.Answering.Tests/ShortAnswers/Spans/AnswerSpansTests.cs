using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Answering.Tests.Evidence;

namespace DiplomacyBot.Answering.Tests.ShortAnswers.Spans;

public class AnswerSpansTests
{
    [Theory]
    [InlineData("Hội nghị bàn về điều gì?", "Hội nghị bàn về hợp tác biển và an ninh mạng.", "hợp tác biển")]
    [InlineData("Hội nghị bàn về điều gì?", "Hội nghị bàn về hợp tác biển và an ninh mạng.", "hợp tác biển và an ninh mạng")]
    [InlineData("Ai ký hiệp định?", "Hiệp định do Bộ trưởng Trần Tuấn Anh ký.", "Bộ trưởng Trần Tuấn Anh")]
    [InlineData("Ai ký hiệp định?", "Hiệp định do Bộ trưởng Trần Tuấn Anh ký.", "Trần Tuấn Anh")]
    [InlineData("Tổ chức nào cứu trợ?", "Theo tin, tổ chức Hòa bình xanh đã cứu trợ.", "tổ chức Hòa bình xanh")]
    [InlineData("Có bao nhiêu phiếu thuận?", "Nghị quyết được thông qua với 192 trên 193 phiếu.", "192 trên 193")]
    [InlineData("Công ước được mở ký khi nào?", "Lễ mở ký khai mạc sáng 25/10/2025 tại Hà Nội.", "sáng 25/10/2025")]
    [InlineData("Hai bên ký ngày nào?", "Hai bên gặp nhau hôm 30/10 ở Busan.", "hôm 30/10")]
    public void PhrasesAreAmongTheRuns(string question, string sentence, string phrase) => Runs(question, sentence).ShouldContain(phrase);

    [Theory]
    [InlineData("Hội nghị bàn về điều gì?", "Hội nghị bàn về hợp tác biển và an ninh mạng.", "và an ninh mạng")]
    [InlineData("Hội nghị bàn về điều gì?", "Hội nghị bàn về hợp tác biển và an ninh mạng.", "hợp tác biển và")]
    [InlineData("Hội nghị bàn về điều gì?", "Hội nghị bàn về hợp tác biển và an ninh mạng.", "Hội nghị")]
    public void NoRunEndsInTheAirOrRepeatsTheQuestion(string question, string sentence, string phrase) => Runs(question, sentence).ShouldNotContain(phrase);

    [Fact]
    public void EveryRunLiesInItsSentenceAndItsFeaturesAreFinite()
    {
        foreach (var snippet in Snippets.All)
        {
            using var ranking = new Ranking("Hội nghị ASEAN diễn ra ở đâu, bàn về điều gì?", News.Of("all", snippet, "2025-11-02"));
            foreach (var sentence in ranking.Sentences)
            {
                var features = ranking.Features(sentence);
                foreach (var span in AnswerSpans.Of(features.Sentence))
                {
                    features.Sentence.Start(span.First).ShouldBeGreaterThanOrEqualTo(sentence.Start);
                    features.Sentence.End(span.Last).ShouldBeLessThanOrEqualTo(sentence.End);
                    span.Count.ShouldBeInRange(1, 28);
                    var values = features.Of(span);
                    values.Length.ShouldBe(SpanFeatures.Names.Count);
                    values.ShouldAllBe(v => double.IsFinite(v) && v >= 0 && v < 10);
                }
            }
        }
    }

    [Fact]
    public void AnyTextHasRunsWithinItself()
    {
        var random = new Random(20251103);
        string[] pieces = ["hội", "nghị", "Việt", "Nam", "12,5", "%", ",", "(", ")", "“", "”", ";", "là", "của", "và", "năm", "2025", "…", "😀", "\u0301", "–", "ông", "NATO", "\u00a0"];
        for (var round = 0; round < 60; round++)
        {
            var text = "Hội nghị " + string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            using var ranking = new Ranking("Hội nghị năm 2025 là gì?", News.Of("a", text));
            if (ranking.Span() is { } span)
            {
                span.Start.ShouldBeInRange(0, text.Length - 1);
                span.End.ShouldBeInRange(span.Start + 1, text.Length);
            }
        }
    }

    private static List<string> Runs(string question, string sentence)
    {
        using var ranking = new Ranking(question, News.Of("a", sentence));
        var view = ranking.Features(ranking.Sentences[0]).Sentence;
        return [.. AnswerSpans.Of(view).Select(s => sentence[view.Start(s.First)..view.End(s.Last)])];
    }
}
