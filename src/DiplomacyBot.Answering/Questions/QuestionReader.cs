using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Answering.Questions.FollowUps;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Questions;

/// <summary>Reads a question in its conversation, on the reader's calendar day.</summary>
internal sealed class QuestionReader(QuestionAnalyzer analyzer, TimeProvider time)
{
    /// <summary>Vietnam has one time zone and no summer time (UTC+7).</summary>
    private static readonly TimeSpan VietnamOffset = TimeSpan.FromHours(7);

    /// <summary>What a word borrowed from an earlier question counts beside one of this question.</summary>
    private const double BorrowedEmphasis = 0.7;

    /// <summary>Today in Vietnam.</summary>
    public DateOnly Today() => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(VietnamOffset).DateTime);

    /// <param name="question">The question as typed.</param>
    /// <param name="history">The conversation so far, oldest turn first.</param>
    /// <param name="rewritten">The question as somebody else made it stand alone; null: it is done here, by rule.</param>
    public AnalysedQuestion Read(string question, IReadOnlyList<ConversationTurn> history, string? rewritten = null) =>
        rewritten is null ? ReadByRule(question, history) : ReadRewritten(question, rewritten);

    /// <summary>The question with what it leaves to the conversation filled in by rule.</summary>
    public static StandaloneQuestion StandaloneByRule(string question, IReadOnlyList<ConversationTurn> history) =>
        FollowUpRewriter.Rewrite(AskedPart.Of(question), [.. history.Where(t => t.Status != "refused").Select(t => new EarlierQuestion(t.StandaloneQuestion, t.ShortAnswer))]);

    private AnalysedQuestion ReadByRule(string question, IReadOnlyList<ConversationTurn> history)
    {
        var standalone = StandaloneByRule(question, history);
        var analysed = analyzer.Analyse(standalone.Text, Today());
        var borrowedFrom = standalone.BorrowedFrom + analysed.Standalone.Length - standalone.Text.Length;
        return analysed with
        {
            Question = question,
            FollowsUp = standalone.FollowsUp,
            Concepts = [.. analysed.Concepts.Select(c => c.Start >= borrowedFrom && standalone.BorrowedFrom < standalone.Text.Length ? c with { Emphasis = BorrowedEmphasis } : c)],
        };
    }

    private AnalysedQuestion ReadRewritten(string question, string rewritten)
    {
        var own = SyllableReader.Read(question).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var analysed = analyzer.Analyse(rewritten, Today());
        return analysed with
        {
            Question = question,
            FollowsUp = true,
            Concepts = [.. analysed.Concepts.Select(c => c.Wordings[0].Keys.Any(own.Contains) ? c : c with { Emphasis = BorrowedEmphasis })],
        };
    }
}
