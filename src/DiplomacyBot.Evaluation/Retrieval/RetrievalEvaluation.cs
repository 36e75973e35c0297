using System.Globalization;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Citations;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Evaluation.Metrics;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Evaluation.Temporary;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Evaluation.Retrieval;

/// <summary>Measures how often, and how far up, the passages answering works with hold the right context.</summary>
internal sealed class RetrievalEvaluation(TemporaryCoverage coverage, IPassageRanker ranker, QuestionReader reader, ICoverageReader articles, IOptions<AnsweringOptions> answering, TimeProvider time)
{
    /// <summary>Passages of a question that are kept for the report.</summary>
    private const int Shown = 3;

    /// <summary>Questions asked before the clock runs: the first ones pay for the program's start.</summary>
    private const int WarmUp = 30;

    public async Task<QualityReport> RunAsync(RetrievalRequest request, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        var questions = await QuestionFile.ReadAsync(request.Questions, needsContext: true, cancellationToken);
        var asked = Sampling.Draw(request.Questions, [.. questions.Where(q => q.Answerable)], request.Sample, request.Seed);
        await coverage.FillAsync(ContextFile.ReadAsync(request.Contexts, cancellationToken), request.Distractors, progress, cancellationToken);
        ContextCheck.Run(request.Questions, asked, coverage.ContextOfArticle.Values);

        foreach (var question in asked.Take(WarmUp))
        {
            await ranker.RankAsync(Wording(question, request), answering.Value.Passages, cancellationToken);
        }

        var (outcomes, curve) = (new List<QuestionOutcome>(asked.Count), new RecallCurve(answering.Value.Passages));
        foreach (var question in asked)
        {
            outcomes.Add(await AskAsync(question, Wording(question, request), curve, cancellationToken));
            progress.Report(new EvaluationProgress(EvaluationStep.Questions, outcomes.Count, asked.Count));
        }

        return new QualityReport
        {
            Kind = ReportKinds.Retrieval,
            Made = ReportKinds.Now,
            Program = ReportKinds.ProgramVersion,
            Setup = Setup(request),
            Metrics = MetricTable.Of(outcomes, RetrievalScores.Names, request.Seed),
            Latency = Latencies.Of(outcomes),
            Index = coverage.Size!,
            RecallCurve = curve.Values,
            Caveats = coverage.Caveats with { UnknownFields = [.. asked.SelectMany(static q => q.UnknownFields)] },
            Questions = outcomes,
        };
    }

    private async Task<QuestionOutcome> AskAsync(EvaluationQuestion question, string wording, RecallCurve curve, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var found = await ranker.RankAsync(wording, answering.Value.Passages, cancellationToken);
        var milliseconds = time.GetElapsedTime(started).TotalMilliseconds;

        var names = found.Select(p => coverage.ContextOfArticle.GetValueOrDefault(p.Passage.ArticleId) ?? p.Passage.ArticleId).ToList();
        var relevant = question.Contexts.ToHashSet(StringComparer.Ordinal);
        var places = RankMetrics.Places(names, relevant);
        curve.Add(places, relevant.Count);
        return new QuestionOutcome
        {
            Id = question.Id,
            Question = wording,
            Group = QuestionGroup.Answerable,
            Scores = RetrievalScores.Of(places, relevant.Count),
            Milliseconds = milliseconds,
            Expected = question.Contexts,
            Found = await ShownAsync(found, names, relevant, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<FoundText>> ShownAsync(IReadOnlyList<ScoredPassage> found, List<string> names, HashSet<string> relevant, CancellationToken cancellationToken)
    {
        var shown = found.Take(Shown).Select(p => p.Passage).ToList();
        var texts = await articles.ReadAsync([.. shown.Select(p => p.ArticleId).Distinct()], cancellationToken);
        return [.. shown.Select((passage, i) => FoundText.Of(texts[passage.ArticleId].Cite(passage.Ordinal, passage.Start, passage.End, i + 1), names[i], relevant.Contains(names[i])))];
    }

    private static string Wording(EvaluationQuestion question, RetrievalRequest request) => request.StripAccents ? Folding.Fold(question.Text) : question.Text;

    private Dictionary<string, string> Setup(RetrievalRequest request) => new()
    {
        ["contexts"] = Path.GetFileName(request.Contexts),
        ["questions"] = Path.GetFileName(request.Questions),
        ["distractors"] = request.Distractors.Describe(coverage.Caveats),
        ["today"] = reader.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["accents"] = request.StripAccents ? "stripped" : "as typed",
        ["passages"] = FormattableString.Invariant($"{answering.Value.Passages}"),
        ["sample"] = request.Sample is { } sample ? FormattableString.Invariant($"{sample}") : "all",
        ["seed"] = FormattableString.Invariant($"{request.Seed}"),
    };
}
