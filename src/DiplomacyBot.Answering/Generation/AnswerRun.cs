using System.Globalization;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.Prompts;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Answering.Generation;

/// <summary>The writing of one answer.</summary>
internal sealed class AnswerRun(WritingTools tools, GroundedDraft draft, IReadOnlyList<SourcePassage> passages, IAnswerListener? listener, CancellationToken cancellationToken)
{
    /// <summary>What the prompt asks the model to write where the passages do not answer.</summary>
    private const string Refusal = "không đủ căn cứ";

    private const int LongestQuestion = 2000;

    private readonly Deadline _total = new(tools.Time, tools.Options.TotalTimeout);
    private readonly long _started = tools.Time.GetTimestamp();
    private readonly DateOnly _today = tools.Questions.Today();
    private readonly IReadOnlyList<IReadOnlyDictionary<string, object?>> _shown = PassageSelection.Shown(passages);
    private int _repairs;
    private bool _refused;

    /// <returns>Why there is no answer; null when there is one.</returns>
    public async Task<string?> WriteAsync(AnalysedQuestion question)
    {
        await StageAsync("Đang viết và kiểm chứng câu trả lời…");
        var first = new Deadline(tools.Time, _total.AtMost(tools.Options.FirstTokenTimeout));
        using var place = await tools.Model.EnterAsync(first.Left, cancellationToken);
        await using var call = tools.Model.Start(PromptKind.Answer, Values(question), place, cancellationToken);
        var (stream, begun) = (new SentenceStream(), false);
        while (await call.NextAsync(begun ? _total.Left : first.Left) is { } chunk)
        {
            begun |= !string.IsNullOrWhiteSpace(chunk);
            if (!await TakeAsync(stream.Add(chunk), place))
            {
                return Outcome();
            }
        }

        await TakeAsync(stream.End(), place);
        return Outcome();
    }

    private string? Outcome() => draft.Shown > 0 ? null : _refused ? Fallback.Refused : draft.Sentences == 0 ? Fallback.Empty : Fallback.Unsupported;

    private Dictionary<string, object?> Values(AnalysedQuestion question) => new()
    {
        ["today"] = VietnameseDate.Show(_today, DatePrecision.Day),
        ["question"] = PromptData.Line(question.Standalone, LongestQuestion),
        ["dates"] = question.Dates.Where(d => d.Inferred).Select(d => new Dictionary<string, object?>
        {
            ["said"] = PromptData.Line(question.Standalone[d.Start..d.End], LongestQuestion), ["meant"] = VietnameseDate.Show(d),
        }).ToList(),
        ["passages"] = _shown,
        ["most_sentences"] = tools.Options.MaxSentences.ToString(CultureInfo.InvariantCulture),
    };

    /// <returns>False when no more is wanted.</returns>
    private async Task<bool> TakeAsync(IEnumerable<StreamedSentence> sentences, ModelPlace place)
    {
        foreach (var sentence in sentences)
        {
            if (!sentence.Text.Any(char.IsLetterOrDigit))
            {
                continue;
            }

            if (draft.Sentences == 0 && NormalForm.Key(sentence.Text).Contains(Refusal, StringComparison.Ordinal))
            {
                _refused = true;
                return false;
            }

            draft.Sentences++;
            await TakeAsync(sentence, place);
            if (draft.Shown >= tools.Options.MaxSentences)
            {
                return false;
            }
        }

        return true;
    }

    private async Task TakeAsync(StreamedSentence sentence, ModelPlace place)
    {
        var verdict = Check(sentence);
        var repaired = false;
        if (!verdict.Passes && sentence.Finished && _repairs < tools.Options.MaxRepairs && _total.Left > TimeSpan.Zero)
        {
            _repairs++;
            if (await RepairAsync(sentence.Text, verdict, place) is { } better)
            {
                (verdict, repaired) = (better, true);
            }
        }

        if (verdict.Passes && draft.Add(verdict, repaired))
        {
            await ShowAsync(repaired);
            return;
        }

        draft.Dropped++;
        tools.Meter.Sentence("dropped");
        foreach (var fault in verdict.Faults)
        {
            tools.Meter.Fault(fault.Kind.ToString());
        }

        var lacking = string.Join(", ", verdict.Faults.Select(f => f.Kind).Distinct());
        Log.SentenceDropped(tools.Logger, lacking);
    }

    private SentenceVerdict Check(StreamedSentence sentence) => sentence.Finished
        ? tools.Checker.Check(sentence.Text, passages, _today)
        : new SentenceVerdict(DraftSentence.Read(sentence.Text), [new SentenceFault(FaultKind.Unfinished)], []);

    /// <summary>Asks once for a correction; null when that is no better.</summary>
    private async Task<SentenceVerdict?> RepairAsync(string sentence, SentenceVerdict verdict, ModelPlace place)
    {
        await StageAsync("Đang sửa lại một câu chưa đủ căn cứ…");
        var values = new Dictionary<string, object?>
        {
            ["today"] = VietnameseDate.Show(_today, DatePrecision.Day),
            ["sentence"] = MarkedLine(sentence),
            ["faults"] = verdict.Faults.Select(FaultText.Of).Distinct().ToList(),
            ["passages"] = _shown,
        };
        try
        {
            var reply = await tools.Model.CompleteAsync(PromptKind.Repair, values, place, _total.AtMost(tools.Options.RepairTimeout), cancellationToken);
            var stream = new SentenceStream();
            List<StreamedSentence> sentences = [.. stream.Add(reply).Concat(stream.End()).Where(s => s.Text.Any(char.IsLetterOrDigit))];
            return sentences is [{ Finished: true } only] && Check(only) is { Passes: true } better ? better : null;
        }
        catch (ModelFailureException e)
        {
            Log.ModelFailed(tools.Logger, e, "repair");
            return null;
        }
    }

    /// <summary>The model's own sentence goes back to it with its citation numbers, which <see cref="PromptData"/> would take the brackets of.</summary>
    private static string MarkedLine(string sentence) => DraftSentence.Read(PlainText.Visible(sentence)) is var draft
        ? $"{PromptData.Line(draft.Text, LongestQuestion)} {string.Concat(draft.Marks.Select(m => m.Number).Distinct().Select(n => $"[{n}]"))}".TrimEnd()
        : "";

    private async Task ShowAsync(bool repaired)
    {
        tools.Meter.Sentence(repaired ? "repaired" : "shown");
        if (draft.Shown == 1)
        {
            tools.Meter.FirstSentence(tools.Time.GetElapsedTime(_started).TotalMilliseconds);
        }

        if (listener is not null)
        {
            await listener.OnTextAsync(draft.Text, cancellationToken);
        }
    }

    private async Task StageAsync(string stage)
    {
        if (listener is not null)
        {
            await listener.OnStageAsync(stage, cancellationToken);
        }
    }
}
