using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Tests;

/// <summary>Makes outcomes and reports for tests.</summary>
internal static class Outcomes
{
    public static QuestionOutcome Of(string id, QuestionGroup group = QuestionGroup.Answerable, double? confidence = null, params (string Name, double Score)[] scores) => new()
    {
        Id = id,
        Question = $"Câu hỏi {id}?",
        Group = group,
        Confidence = confidence,
        Milliseconds = 1.5,
        Scores = scores.ToDictionary(s => s.Name, s => s.Score),
    };

    public static QualityReport Report(params QuestionOutcome[] questions) => new()
    {
        Kind = "retrieval",
        Made = new DateTimeOffset(2025, 11, 3, 5, 0, 0, TimeSpan.Zero),
        Program = "0.1.0",
        Setup = new Dictionary<string, string> { ["questions"] = "câu-hỏi.jsonl" },
        Metrics = MetricTable.Of(questions, questions.SelectMany(q => q.Scores.Keys).Distinct(), 1),
        Latency = Latencies.Of(questions),
        Index = new IndexSize("embedded", 2, 3, 4096),
        Questions = questions,
    };
}
