using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Storage.Database;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Chat.FollowUps;

/// <summary>
/// Questions to click under an answer: other facts of the articles it cites, which the bot was seen to answer. The answer waits for them no
/// longer than <see cref="ChatOptions.FollowUpMilliseconds"/>; what is not worked out by then is there the next time.
/// </summary>
internal sealed class FollowUpQuestions(ProvenQuestions proven, IConversationStore conversations, IOptions<ChatOptions> options, TimeProvider time, ILogger<FollowUpQuestions> logger)
{
    /// <summary>Articles of an answer that are looked at, in the order it cites them.</summary>
    private const int MostArticles = 2;

    /// <summary>Turns of the conversation whose questions are not offered again.</summary>
    private const int Remembered = 12;

    /// <summary>At most <see cref="ChatOptions.FollowUpQuestions"/>; none unless answered.</summary>
    /// <param name="answer">The answer they shall stand under.</param>
    /// <param name="conversationId">Its conversation.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<IReadOnlyList<string>> AfterAsync(Answer answer, string conversationId, CancellationToken cancellationToken)
    {
        var most = options.Value.FollowUpQuestions;
        if (most == 0 || answer.Status != AnswerStatus.Answered)
        {
            return [];
        }

        var entries = answer.Citations.OrderBy(static c => c.Position).Select(static c => c.ArticleId).Distinct(StringComparer.Ordinal).Take(MostArticles)
            .Select(proven.Begin).OfType<ProvenQuestions.Entry>().ToList();
        await PatientlyAsync(Task.WhenAll(entries.Select(static e => e.Work)), cancellationToken);
        var open = entries.SelectMany(static e => e.Proven).ToList();
        return open.Count == 0 ? [] : Choose(open, answer, await AskedAsync(conversationId, cancellationToken), most);
    }

    /// <summary>
    /// Facts the reader has not been shown and not asked for; one a sentence, and of different kinds as long as there are: three questions about
    /// dates are dull.
    /// </summary>
    private static List<string> Choose(IReadOnlyList<FactQuestion> proven, Answer answer, IEnumerable<string> asked, int most)
    {
        var known = asked.Append(answer.Question).Append(answer.StandaloneQuestion).Select(Key).ToHashSet(StringComparer.Ordinal);
        return [.. proven
            .Where(q => !answer.Citations.Any(c => AnswerProof.Covers(c, q)) && !known.Contains(Key(q.Text)))
            .DistinctBy(static q => (q.ArticleId, q.Sentence))
            .GroupBy(static q => Asking(q.Text))
            .SelectMany(static kind => kind.Select(static (question, place) => (question, place)))
            .OrderBy(static q => q.place)
            .Select(static q => q.question.Text)
            .Take(most)];
    }

    private static string Asking(string question) =>
        question.StartsWith("Ai ", StringComparison.Ordinal) ? "ai" : question.Contains(" bao nhiêu ", StringComparison.Ordinal) ? "bao nhiêu" : question[question.LastIndexOf(' ')..];

    /// <summary>The words alone: accents as typed, capitals and punctuation do not count.</summary>
    private static string Key(string question) => string.Join(' ', SyllableReader.Read(question).Select(static s => s.Key));

    private async Task PatientlyAsync(Task work, CancellationToken cancellationToken)
    {
        try
        {
            await work.WaitAsync(TimeSpan.FromMilliseconds(options.Value.FollowUpMilliseconds), time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // What is proven by now will do.
        }
    }

    private async Task<IEnumerable<string>> AskedAsync(string conversationId, CancellationToken cancellationToken)
    {
        try
        {
            return (await conversations.RecentAsync(conversationId, Remembered, cancellationToken)).SelectMany(static t => new[] { t.Question, t.StandaloneQuestion });
        }
        catch (Exception e) when (e is StoreUnavailableException or StoreBusyException)
        {
            Log.AskedBeforeNotRead(logger, e);
            return [];
        }
    }
}
