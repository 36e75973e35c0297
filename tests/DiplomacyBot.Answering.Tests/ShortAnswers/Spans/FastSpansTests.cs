using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Answering.Tests.Evidence;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Answering.Tests.ShortAnswers.Spans;

/// <summary>What is worked out in a fast way is the same as by its plain definition.</summary>
public class FastSpansTests
{
    private static readonly string[] Questions =
    [
        "Hội nghị ASEAN diễn ra ở đâu?", "Ai tham dự phiên họp cấp cao của Liên Hiệp Quốc?", "Chủ tịch nước gặp Tổng thư ký ngày nào?", "Việt Nam trao trả bao nhiêu hòm đựng hài cốt?",
        "Chủ đề của năm Chủ tịch ASEAN 2020 là gì?", "Vì sao Nga hạ thủy tàu ngầm?", "Tổ chức nào công bố phán quyết?", "Nga hạ thủy tàu ngầm nào ở thành phố nào?", "Aleksandr Lukashenko là ai?", "hoi nghi ban ve dieu gi",
    ];

    [Fact]
    public void TheRunsAreThoseOfThePlainDefinition() =>
        ForEachSentence((features, _) => AnswerSpans.Of(features.Sentence).ShouldBe(PlainSpans.Of(features.Sentence)));

    [Fact]
    public void TheScoreIsToTheLastDigitTheSumOfWeightsTimesValues() => ForEachSentence((features, _) =>
    {
        foreach (var span in AnswerSpans.Of(features.Sentence))
        {
            foreach (var weights in new[] { SpanWeights.Default.Of(features.Sentence.Group), AnyWeights })
            {
                features.Score(span, weights).ShouldBe(SpanWeights.Dot(weights, features.Of(span)));
            }
        }
    });

    [Fact]
    public void CohesionAndIdfAreThoseOfTheCoverage() => ForEachSentence((features, statistics) =>
    {
        var sentence = features.Sentence;
        int With(int at) => statistics.PassagesWith(TermId.Syllable(sentence.Key(at)));
        for (var i = 0; i < sentence.Count; i++)
        {
            sentence.Idf[i].ShouldBe(Math.Log(1 + (statistics.Passages / (1.0 + With(i)))) / 9);
            sentence.Cohesion(i).ShouldBe(sentence.Breaking[i] ? 0 : statistics.PassagesWith(TermId.Pair(sentence.Key(i), sentence.Key(i + 1))) / (8.0 + Math.Min(With(i), With(i + 1))));
        }
    });

    [Fact]
    public void PunctuationIsCountedInFrontOfEachSyllable() => ForEachSentence((features, _) =>
    {
        var sentence = features.Sentence;
        for (var i = 1; i < sentence.Count; i++)
        {
            var between = sentence.Text[sentence.End(i - 1)..sentence.Start(i)];
            sentence.Breaking[i - 1].ShouldBe(between.Any(",;:.!?()[]“”\"«»\n…–".Contains));
            (sentence.BreaksBefore[i] - sentence.BreaksBefore[i - 1]).ShouldBe(sentence.Breaking[i - 1] ? 1 : 0);
            (sentence.CommasBefore[i] - sentence.CommasBefore[i - 1]).ShouldBe(between.Any(",;".Contains) ? 1 : 0);
            (sentence.BracketsBefore[i] - sentence.BracketsBefore[i - 1]).ShouldBe(between.Count(c => c == '(') - between.Count(c => c == ')'));
        }
    });

    private static double[] AnyWeights { get; } = [.. SpanFeatures.Names.Select((_, i) => Math.Sin(1000 * i))];

    private static void ForEachSentence(Action<SpanFeatures, ITermStatistics> check)
    {
        var random = new Random(20251104);
        foreach (var question in Questions)
        {
            using var ranking = new Ranking(question, [.. Snippets.All.Select((s, i) => News.Of("a" + i, s, "2025-11-02")), .. Enumerable.Range(0, 20).Select(i => News.Of("r" + i, AnyText(random)))]);
            foreach (var sentence in ranking.Sentences)
            {
                check(ranking.Features(sentence), ranking.Statistics);
            }
        }
    }

    private static string AnyText(Random random)
    {
        string[] pieces = ["hội", "nghị", "Việt", "Nam", "12,5", "%", ",", "(", ")", "“", "”", ";", "là", "của", "và", "năm 2025", "ngày 3/11", "…", "😀", "–", "ông", "NATO", "\u00a0", "tổ chức", "ký", "Chủ tịch nước"];
        return "Hội nghị " + string.Join(' ', Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
    }
}
