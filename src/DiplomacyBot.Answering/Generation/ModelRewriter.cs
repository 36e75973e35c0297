using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.Prompts;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Language.Dates;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Generation;

/// <summary>Lets the chat model make follow-up questions stand alone. Questions that stand alone by the rules are not sent; what it writes is checked, and where it fails the rules do it.</summary>
internal sealed class ModelRewriter(
    ChatModel model, QuestionReader questions, Wordings wordings, AbbreviationTable abbreviations, AnsweringMeter meter, TimeProvider time, IOptions<GenerationOptions> options, IOptions<AnsweringOptions> answering, ILogger<ModelRewriter> logger)
{
    private const int LongestLine = 1000;

    /// <returns>The question, standing alone; null where the rules shall do it.</returns>
    public async Task<string?> RewriteAsync(string question, IReadOnlyList<ConversationTurn> history, CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled || !options.Value.RewriteFollowUps || !QuestionReader.StandaloneByRule(question, history).FollowsUp)
        {
            return null;
        }

        try
        {
            var deadline = new Deadline(time, options.Value.RewriteTimeout);
            using var place = await model.EnterAsync(deadline.Left, cancellationToken);
            var reply = await model.CompleteAsync(PromptKind.Rewrite, Values(question, history), place, deadline.Left, cancellationToken);
            if (Accepted(reply, question, history) is { } rewritten)
            {
                meter.Rewritten("used");
                return rewritten;
            }

            meter.Rewritten("rejected");
            Log.RewriteRejected(logger);
            return null;
        }
        catch (ModelFailureException e)
        {
            meter.Rewritten("failed");
            Log.ModelFailed(logger, e, "rewrite");
            return null;
        }
        catch (PromptException e)
        {
            meter.Rewritten("failed");
            Log.ModelFailed(logger, e, "rewrite");
            return null;
        }
    }

    /// <summary>The reply when it is one question made of the conversation's own names and numbers, and keeps those of the question itself; otherwise null.</summary>
    internal string? Accepted(string reply, string question, IReadOnlyList<ConversationTurn> history)
    {
        var lines = PlainText.Visible(reply).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines is not [{ Length: > 1 } line] || line.Length > answering.Value.LongestQuestion)
        {
            return null;
        }

        var draft = DraftSentence.Read(line);
        if (draft.HasMarkup || draft.Marks.Count > 0)
        {
            return null;
        }

        var today = questions.Today();
        List<TextReading> conversation = [new(question, today), .. history.SelectMany(t => new[] { t.Question, t.StandaloneQuestion, t.ShortAnswer ?? "", t.Answer }).Select(t => new TextReading(t, today))];
        return Holds(new TextReading(draft.Text, today), conversation) && Keeps(new TextReading(draft.Text, today), new TextReading(question, today)) ? draft.Text : null;
    }

    /// <summary>Nothing in it comes from outside the conversation.</summary>
    private bool Holds(TextReading rewritten, IReadOnlyList<TextReading> conversation)
    {
        var faults = new List<SentenceFault>();
        var claim = Claim.Read(rewritten, wordings, abbreviations);
        NameSupport.Check(claim, conversation, faults);
        Offices.Check(claim, conversation, faults);
        var digits = rewritten.Keys.Where(k => k.AsSpan().ContainsAnyInRange('0', '9')).All(k => conversation.Any(c => c.Places(k).Length > 0));
        var said = rewritten.Keys.Where(k => !Claim.IsLight(k)).ToList();
        return faults.Count == 0 && digits && said.Count(k => conversation.Any(c => c.Places(k).Length > 0)) >= LeastShare * said.Count;
    }

    /// <summary>Names, numbers and dates of the question are still there: it asks about the same.</summary>
    private static bool Keeps(TextReading rewritten, TextReading question) =>
        Enumerable.Range(1, Math.Max(0, question.Keys.Length - 1))
            .Where(i => question.IsCapital(i) || question.Keys[i].AsSpan().ContainsAnyInRange('0', '9'))
            .All(i => rewritten.Places(question.Keys[i]).Length > 0)
        && question.Dates.All(d => rewritten.Dates.Any(r => r.From == d.From && r.To == d.To));

    /// <summary>Share of the words that the conversation must hold already.</summary>
    private const double LeastShare = 0.75;

    private Dictionary<string, object?> Values(string question, IReadOnlyList<ConversationTurn> history) => new()
    {
        ["today"] = VietnameseDate.Show(questions.Today(), DatePrecision.Day),
        ["question"] = PromptData.Line(question, LongestLine),
        ["turns"] = history.Where(t => t.Status != "refused").Select(t => new Dictionary<string, object?>
        {
            ["question"] = PromptData.Line(t.StandaloneQuestion, LongestLine), ["answer"] = PromptData.Line(t.ShortAnswer ?? (t.Status == "answered" ? t.Answer : "(không có trong kho tin)"), LongestLine),
        }).ToList(),
    };
}
