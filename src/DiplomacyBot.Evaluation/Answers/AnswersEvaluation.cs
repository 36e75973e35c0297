using System.Globalization;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Evaluation.Refusal;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Evaluation.Temporary;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Evaluation.Answers;

/// <summary>Asks questions whose answers are known and measures what the reader is shown.</summary>
internal sealed class AnswersEvaluation(TemporaryCoverage coverage, IAnswerer answerer, QuestionReader reader, FocusedIndex focus, LiftedThreshold threshold, TimeProvider time)
{
    /// <summary>Questions asked before the clock runs: the first ones pay for the program's start.</summary>
    private const int WarmUp = 20;

    public async Task<QualityReport> RunAsync(AnswersRequest request, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        var questions = await QuestionFile.ReadAsync(request.Questions, needsContext: request.GivenContext || request.HalfOutside, cancellationToken);
        var halves = new ContextHalves(request.HalfOutside);
        if (request.Existing)
        {
            await coverage.OpenAsync(progress, cancellationToken);
        }
        else
        {
            await coverage.FillAsync(halves.Inside(request.Contexts, cancellationToken), request.Distractors, progress, cancellationToken);
        }

        if (request.Contexts is not null)
        {
            ContextCheck.Run(request.Questions, questions, coverage.ContextOfArticle.Values.Concat(halves.LeftOut));
        }

        var asked = Sampling.Draw(request.Questions, [.. questions.Where(q => halves.GroupOf(q) is not null)], request.Sample, request.Seed);
        foreach (var question in asked.Take(WarmUp))
        {
            await AskAsync(question, request, cancellationToken);
        }

        var outcomes = new List<QuestionOutcome>(asked.Count);
        foreach (var question in asked)
        {
            outcomes.Add(await MeasureAsync(question, halves.GroupOf(question)!.Value, request, cancellationToken));
            progress.Report(new EvaluationProgress(EvaluationStep.Questions, outcomes.Count, asked.Count));
        }

        return new QualityReport
        {
            Kind = ReportKinds.Answers,
            Made = ReportKinds.Now,
            Program = ReportKinds.ProgramVersion,
            Setup = Setup(request),
            Metrics = AnswerMetrics.Of(outcomes, threshold.Value, request.Seed),
            Latency = Latencies.Of(outcomes),
            Index = coverage.Size!,
            Refusal = RefusalCurve.Of(outcomes, threshold.Value),
            Caveats = coverage.Caveats with
            {
                WithoutExpectation = [.. asked.Where(q => q.Answerable && !q.HasAnswer && halves.GroupOf(q) != QuestionGroup.Outside).Select(static q => q.Id)],
                UnknownFields = [.. asked.SelectMany(static q => q.UnknownFields)],
            },
            Questions = outcomes,
        };
    }

    private async Task<QuestionOutcome> MeasureAsync(EvaluationQuestion question, QuestionGroup group, AnswersRequest request, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var answer = await AskAsync(question, request, cancellationToken);
        var milliseconds = time.GetElapsedTime(started).TotalMilliseconds;
        var refused = answer.Status != AnswerStatus.Answered || answer.Confidence < threshold.Value;
        return new QuestionOutcome
        {
            Id = question.Id,
            Question = answer.Question,
            Group = group,
            Scores = AnswerScores.Of(question, group, answer, refused, coverage.ContextOfArticle),
            Milliseconds = milliseconds,
            Confidence = answer.Status == AnswerStatus.Answered ? answer.Confidence : null,
            Refused = refused,
            ShortAnswer = answer.ShortAnswer,
            Expected = group != QuestionGroup.Answerable ? [] : question.Answers.Count > 0 ? question.Answers : [.. question.Expect.Select(alternatives => string.Join(" | ", alternatives))],
            Found = [.. answer.Citations.Select(c => FoundText.Of(c, coverage.ContextOfArticle.GetValueOrDefault(c.ArticleId), group == QuestionGroup.Answerable && RightAnswer.IsIn(question, [c.Quote])))],
        };
    }

    private Task<Answer> AskAsync(EvaluationQuestion question, AnswersRequest request, CancellationToken cancellationToken)
    {
        focus.Articles = request.GivenContext ? [.. question.Contexts.Select(TemporaryCoverage.ArticleOf)] : null;
        string Typed(string text) => request.StripAccents ? Folding.Fold(text) : text;
        return answerer.AskAsync(new AskRequest(Typed(question.Text), null, [.. question.Previous.Select(Typed)]), cancellationToken);
    }

    private Dictionary<string, string> Setup(AnswersRequest request) => new()
    {
        ["questions"] = Path.GetFileName(request.Questions),
        ["contexts"] = request.Contexts is null ? "none" : Path.GetFileName(request.Contexts) + (request.HalfOutside ? " (half of them)" : ""),
        ["coverage"] = request.Existing ? "existing" : "temporary",
        ["distractors"] = request.Distractors.Describe(coverage.Caveats),
        ["mode"] = request.GivenContext ? "given the right context" : "end to end",
        ["today"] = reader.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["accents"] = request.StripAccents ? "stripped" : "as typed",
        ["sample"] = request.Sample is { } sample ? FormattableString.Invariant($"{sample}") : "all",
        ["seed"] = FormattableString.Invariant($"{request.Seed}"),
    };
}
