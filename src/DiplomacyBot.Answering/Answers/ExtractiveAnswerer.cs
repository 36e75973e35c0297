using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Citations;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Dates;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Answers;

/// <summary>Answers with sentences of the coverage, without any model.</summary>
internal sealed class ExtractiveAnswerer(
    QuestionReader questions,
    EvidenceFinder evidence,
    ICoverageReader coverage,
    IConversationStore conversations,
    TimeProvider time,
    IOptions<AnsweringOptions> options,
    ILogger<ExtractiveAnswerer> logger) : IAnswerer
{
    private readonly AnsweringOptions _options = options.Value;

    public async Task<Answer> AskAsync(AskRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var history = await HistoryAsync(request, cancellationToken);
        var (answer, turn) = await AnswerAsync(request.Question, history, cancellationToken);
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
            turns.Add((await AnswerAsync(question, turns, cancellationToken)).Turn);
        }

        return turns;
    }

    private async Task<(Answer Answer, ConversationTurn Turn)> AnswerAsync(string question, IReadOnlyList<ConversationTurn> history, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        if (Refusal(question) is { } refused)
        {
            var refusal = new Answer { Question = question, StandaloneQuestion = question, Status = AnswerStatus.Refused, Text = refused };
            return (refusal, Turn(refusal, []));
        }

        var today = questions.Today();
        var analysed = questions.Read(question, history);
        Log.QuestionRead(logger, question, analysed.Standalone);
        var analysedAt = time.GetTimestamp();

        var candidates = await evidence.SearchAsync(analysed, _options.Passages, cancellationToken);
        var retrievedAt = time.GetTimestamp();

        var recent = history.TakeLast(2).SelectMany(t => t.ArticleIds).ToHashSet(StringComparer.Ordinal);
        var found = evidence.Rank(analysed, candidates, recent, today);
        var (answer, confidence) = await DecideAsync(analysed, found, cancellationToken);
        var finished = time.GetTimestamp();

        answer = answer with { Confidence = confidence, Notice = candidates.Substituted ? Notices.IndexAway : null, Timings = Timings(started, analysedAt, retrievedAt, finished) };
        Log.Answered(logger, answer.Status, answer.Citations.Count, confidence, answer.Timings.TotalMs);
        return (answer, Turn(answer, [.. answer.Citations.Select(c => c.ArticleId).Distinct()]));
    }

    private string? Refusal(string question) =>
        string.IsNullOrWhiteSpace(question) ? NoAnswerText.Empty
        : question.Length > _options.LongestQuestion ? NoAnswerText.TooLong(_options.LongestQuestion)
        : null;

    private async Task<(Answer Answer, double Confidence)> DecideAsync(AnalysedQuestion question, FoundEvidence found, CancellationToken cancellationToken)
    {
        var quotes = question.AsksPublication ? 1 : _options.MaxQuotes;
        var chosen = new EvidenceSelection(question, found.Weights, quotes).Choose(found.Sentences);
        var confidence = chosen.Count == 0 ? 0 : RefusalPolicy.Confidence(ConfidenceFeatures.Of(question, found, chosen));
        if (chosen.Count == 0 || confidence < _options.Confidence)
        {
            return (await NotInCoverageAsync(question, found, cancellationToken), confidence);
        }

        var (text, shortAnswer) = AnswerComposer.Compose(question, chosen);
        var answer = new Answer
        {
            Question = question.Question,
            StandaloneQuestion = question.Standalone,
            Status = AnswerStatus.Answered,
            Text = text,
            ShortAnswer = shortAnswer,
            Citations = [.. chosen.Select((s, i) => CitationOf(s, i + 1))],
        };
        return await CheckedAsync(answer, question, found, confidence, cancellationToken);
    }

    /// <summary>The articles are read again: what is checked is what is stored now, not what was ranked.</summary>
    private async Task<(Answer, double)> CheckedAsync(Answer answer, AnalysedQuestion question, FoundEvidence found, double confidence, CancellationToken cancellationToken)
    {
        var cited = await coverage.ReadAsync([.. answer.Citations.Select(c => c.ArticleId).Distinct()], cancellationToken);
        var faults = CitationChecker.Check(answer, cited);
        foreach (var fault in faults)
        {
            Log.AnswerWithheld(logger, fault.Position, answer.Citations.FirstOrDefault(c => c.Position == fault.Position)?.ArticleId ?? "", fault.Problem);
        }

        return faults.Count == 0 ? (answer, confidence) : (await NotInCoverageAsync(question, found, cancellationToken), confidence);
    }

    private async Task<Answer> NotInCoverageAsync(AnalysedQuestion question, FoundEvidence found, CancellationToken cancellationToken)
    {
        var nearest = found.Sentences.Where(s => s.Coverage >= 0.35).Select(s => s.Article.Article).DistinctBy(a => a.Id).ToList();
        return new Answer
        {
            Question = question.Question,
            StandaloneQuestion = question.Standalone,
            Status = AnswerStatus.NotInCoverage,
            Text = NoAnswerText.NotInCoverage(await coverage.DescribeAsync(cancellationToken), nearest),
        };
    }

    private static Citation CitationOf(EvidenceSentence sentence, int position)
    {
        var article = sentence.Article.Article;
        return new Citation
        {
            Position = position,
            ArticleId = article.Id,
            PassageId = $"{article.Id}-{sentence.Passage.Ordinal}",
            Title = article.Title,
            Outlet = article.Outlet,
            AlsoIn = article.AlsoIn,
            Author = article.Author,
            PublishedOn = article.PublishedOn,
            PublishedPrecision = article.PublishedPrecision switch { null => "unknown", DatePrecision.Month => "month", DatePrecision.Year => "year", _ => "day" },
            PublishedInferred = article.PublishedInferred,
            Url = article.Url,
            SourcePath = article.SourcePath,
            Quote = sentence.Quote,
            Start = sentence.Start,
            End = sentence.End,
        };
    }

    private ConversationTurn Turn(Answer answer, IReadOnlyList<string> articles) =>
        new(answer.Question, answer.StandaloneQuestion, StatusName(answer.Status), answer.Text, answer.ShortAnswer, articles, time.GetUtcNow());

    private static string StatusName(AnswerStatus status) => status switch { AnswerStatus.Answered => "answered", AnswerStatus.NotInCoverage => "not_in_coverage", _ => "refused" };

    private AnswerTimings Timings(long started, long analysed, long retrieved, long finished) => new(
        Milliseconds(started, analysed), Milliseconds(analysed, retrieved), Milliseconds(retrieved, finished), Milliseconds(started, finished));

    private double Milliseconds(long from, long to) => Math.Round(time.GetElapsedTime(from, to).TotalMilliseconds, 2);
}
