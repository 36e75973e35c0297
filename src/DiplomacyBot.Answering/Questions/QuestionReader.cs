using DiplomacyBot.Answering.Conversations;

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

    public AnalysedQuestion Read(string question, IReadOnlyList<ConversationTurn> history)
    {
        var earlier = history.Where(t => t.Status != "refused").Select(t => new EarlierQuestion(t.StandaloneQuestion, t.ShortAnswer)).ToList();
        var standalone = FollowUpRewriter.Rewrite(question.Trim(), earlier);
        var analysed = analyzer.Analyse(standalone.Text, Today());
        var borrowedFrom = standalone.BorrowedFrom + analysed.Standalone.Length - standalone.Text.Length;
        return analysed with
        {
            Question = question,
            FollowsUp = standalone.FollowsUp,
            Concepts = [.. analysed.Concepts.Select(c => c.Start >= borrowedFrom && standalone.BorrowedFrom < standalone.Text.Length ? c with { Emphasis = BorrowedEmphasis } : c)],
        };
    }
}
