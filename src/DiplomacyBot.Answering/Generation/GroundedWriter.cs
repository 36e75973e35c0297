using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Citations;
using DiplomacyBot.Answering.Prompts;
using DiplomacyBot.Language.Normalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Generation;

/// <summary>
/// Lets the chat model write the answer and shows of it only the sentences that their passages support. Where the evidence is not sure enough no model is asked; where the model
/// fails, an extract is given and says so.
/// </summary>
internal sealed class GroundedWriter(
    ExtractiveWriter extracts, WritingTools tools, CitationGate gate, AnsweringMeter meter, IOptions<GenerationOptions> options, ILogger<GroundedWriter> logger)
{
    public async Task<Answer> WriteAsync(QuestionEvidence evidence, IAnswerListener? listener, CancellationToken cancellationToken)
    {
        // When and where an article was published stands beside its text, not in it: no sentence could be checked.
        var passages = evidence.Answerable && !evidence.Question.AsksPublication ? PassageSelection.Choose(evidence, options.Value) : [];
        if (passages.Count == 0)
        {
            return await extracts.WriteAsync(evidence, cancellationToken);
        }

        var (draft, reason) = (new GroundedDraft(), (string?)null);
        try
        {
            reason = await new AnswerRun(tools, draft, passages, listener, cancellationToken).WriteAsync(evidence.Question);
        }
        catch (ModelFailureException e)
        {
            reason = e.Reason;
            Log.ModelFailed(logger, e, "answer");
        }
        catch (PromptException e)
        {
            reason = Fallback.Unavailable;
            Log.ModelFailed(logger, e, "answer");
        }

        var answer = Compose(evidence, draft);
        if (reason is null && !await gate.PassesAsync(answer, cancellationToken))
        {
            reason = Fallback.Stale;
        }

        return reason is null ? answer : await InsteadAsync(evidence, draft, reason, cancellationToken);
    }

    private static Answer Compose(QuestionEvidence evidence, GroundedDraft draft)
    {
        var shortAnswer = AnswerComposer.Compose(evidence.Question, evidence.Chosen, evidence.Span).ShortAnswer;
        var quoted = shortAnswer is not null && draft.Citations.Any(c => NormalForm.Key(c.Quote).Contains(NormalForm.Key(shortAnswer), StringComparison.Ordinal));
        return new Answer
        {
            Question = evidence.Question.Question,
            StandaloneQuestion = evidence.Question.Standalone,
            Status = AnswerStatus.Answered,
            Text = draft.Text,
            ShortAnswer = quoted ? shortAnswer : null,
            Mode = "chat",
            Citations = draft.Citations,
            Generation = draft.Report(),
        };
    }

    private async Task<Answer> InsteadAsync(QuestionEvidence evidence, GroundedDraft draft, string reason, CancellationToken cancellationToken)
    {
        meter.FellBack(reason);
        Log.FellBack(logger, reason);
        var extract = await extracts.WriteAsync(evidence, cancellationToken);
        return extract with { Generation = draft.Report(reason), Notice = extract.Status == AnswerStatus.Answered ? Fallback.Notice(reason) : extract.Notice };
    }
}
