using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.Questions.FollowUps;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Answering.SmallTalk;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Answers;

/// <summary>Writes the answer to a question whose evidence was found.</summary>
internal delegate Task<Answer> AnswerWriter(QuestionEvidence evidence, CancellationToken cancellationToken);

/// <summary>Puts a question into words that stand alone; null where the rules shall do it.</summary>
internal delegate Task<string?> QuestionRewriter(string question, IReadOnlyList<ConversationTurn> history, CancellationToken cancellationToken);

/// <summary>What every answerer does around the writing: the conversation, reading the question, finding evidence, measuring.</summary>
internal sealed class AnswerTurns(
    QuestionReader questions, EvidenceFinder evidence, SpanFinder spans, ExtractiveWriter extracts, IConversationStore conversations, TimeProvider time, IOptions<AnsweringOptions> options, ILogger<AnswerTurns> logger)
{
    /// <summary>Confidence in sentences that introduce the very name a question asks about.</summary>
    private const double Told = 0.7;

    private readonly AnsweringOptions _options = options.Value;

    /// <param name="request">The question.</param>
    /// <param name="write">Writes its answer. Earlier questions that the caller lists are answered by extraction.</param>
    /// <param name="rewrite">Makes a follow-up stand alone; null: rules do.</param>
    /// <param name="cancellationToken">Stops everything.</param>
    public async Task<Answer> AskAsync(AskRequest request, AnswerWriter write, QuestionRewriter? rewrite, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var history = await HistoryAsync(request, cancellationToken);
        var (answer, turn) = await AnswerAsync(request.Question, history, write, rewrite, cancellationToken);
        if (request.ConversationId is not null && answer.Status != AnswerStatus.Refused)
        {
            await conversations.AppendAsync(request.ConversationId, turn, cancellationToken);
        }

        return answer;
    }

    private async Task<IReadOnlyList<ConversationTurn>> HistoryAsync(AskRequest request, CancellationToken cancellationToken)
    {
        var turns = new List<ConversationTurn>();
        if (request.ConversationId is not null && _options.History > 0)
        {
            turns.AddRange(await conversations.RecentAsync(request.ConversationId, _options.History, cancellationToken));
        }

        foreach (var question in (request.Previous ?? []).TakeLast(_options.History))
        {
            turns.Add((await AnswerAsync(question, turns, extracts.WriteAsync, null, cancellationToken)).Turn);
        }

        return turns;
    }

    private async Task<(Answer Answer, ConversationTurn Turn)> AnswerAsync(
        string question, IReadOnlyList<ConversationTurn> history, AnswerWriter write, QuestionRewriter? rewrite, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var follows = history.Any(static t => t.Status != "refused");
        if (Refusal(question, follows) is { } refusal)
        {
            return Refused(question, refusal);
        }

        var standalone = rewrite is null || history.Count == 0 ? null : await rewrite(question, history, cancellationToken);
        var today = questions.Today();
        var analysed = questions.Read(question, history, standalone);
        Log.QuestionRead(logger, question, analysed.Standalone);
        var analysedAt = time.GetTimestamp();

        var candidates = await evidence.SearchAsync(analysed, _options.Passages, cancellationToken);
        var retrievedAt = time.GetTimestamp();

        // Where there is but one article to speak of, "ông ấy" is whom that one tells of.
        if (!follows && candidates.Articles.Count != 1 && LeftOpen.Is(question))
        {
            return Refused(question, NoAnswerText.LeftOpen);
        }

        var recent = history.TakeLast(2).SelectMany(t => t.ArticleIds).ToHashSet(StringComparer.Ordinal);
        var found = evidence.Rank(analysed, candidates, recent, today);
        var weighed = Weigh(analysed, found);
        var answer = await write(weighed, cancellationToken);
        var finished = time.GetTimestamp();

        answer = answer with
        {
            Confidence = weighed.Confidence,
            Notice = Retrieved(candidates) is { } notice ? string.Join(' ', new[] { notice, answer.Notice }.OfType<string>()) : answer.Notice,
            Timings = Timings(started, analysedAt, retrievedAt, finished),
        };
        Log.Answered(logger, answer.Status, answer.Mode, answer.Citations.Count, weighed.Confidence, answer.Timings.TotalMs);
        return (answer, Turn(answer, [.. answer.Citations.Select(c => c.ArticleId).Distinct()]));
    }

    private string? Refusal(string question, bool follows) =>
        string.IsNullOrWhiteSpace(question) ? NoAnswerText.Empty
        : question.Length > _options.LongestQuestion ? NoAnswerText.TooLong(_options.LongestQuestion)
        : SmallTalkReader.Read(question) is { } talk ? SmallTalkText.Of(talk)
        : UnclearQuestion.Is(question, follows) ? NoAnswerText.Unclear
        : null;

    private (Answer Answer, ConversationTurn Turn) Refused(string question, string text)
    {
        var answer = new Answer { Question = question, StandaloneQuestion = question, Status = AnswerStatus.Refused, Text = text };
        return (answer, Turn(answer, []));
    }

    private QuestionEvidence Weigh(AnalysedQuestion question, FoundEvidence found)
    {
        var quotes = question.AsksPublication ? 1 : _options.MaxQuotes;
        var chosen = new EvidenceSelection(question, found.Weights, quotes).Choose(found.Sentences);
        var confidence = chosen.Count == 0 ? 0 : Math.Max(found.IsTold ? Told : 0, RefusalPolicy.Confidence(ConfidenceFeatures.Of(question, found, chosen)));
        var answerable = chosen.Count > 0 && confidence >= _options.Confidence;
        return new QuestionEvidence(question, found, chosen, answerable && !found.IsUntold ? spans.Find(question, found.Weights, chosen) : null, confidence, answerable);
    }

    private ConversationTurn Turn(Answer answer, IReadOnlyList<string> articles) =>
        new(answer.Question, answer.StandaloneQuestion, StatusName(answer.Status), answer.Text, answer.ShortAnswer, articles, time.GetUtcNow());

    /// <summary>One notice is enough: either way, terms alone have found the passages.</summary>
    private static string? Retrieved(RankedPassages found) => found.Substituted ? Notices.IndexAway : found.VectorMissing ? Notices.EmbeddingAway : null;

    private static string StatusName(AnswerStatus status) => status switch { AnswerStatus.Answered => "answered", AnswerStatus.NotInCoverage => "not_in_coverage", _ => "refused" };

    private AnswerTimings Timings(long started, long analysed, long retrieved, long finished) => new(
        Milliseconds(started, analysed), Milliseconds(analysed, retrieved), Milliseconds(retrieved, finished), Milliseconds(started, finished));

    private double Milliseconds(long from, long to) => Math.Round(time.GetElapsedTime(from, to).TotalMilliseconds, 2);
}
