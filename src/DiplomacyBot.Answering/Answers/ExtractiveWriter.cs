using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Citations;

namespace DiplomacyBot.Answering.Answers;

/// <summary>Writes answers out of sentences of the coverage, and says what the coverage does hold where it does not hold the answer.</summary>
internal sealed class ExtractiveWriter(ICoverageReader coverage, CitationGate gate)
{
    /// <summary>Articles that hold this share of the question's weight are named as nearest to it.</summary>
    private const double NearQuestion = 0.35;

    public async Task<Answer> WriteAsync(QuestionEvidence evidence, CancellationToken cancellationToken)
    {
        if (!evidence.Answerable)
        {
            return await NotInCoverageAsync(evidence, cancellationToken);
        }

        var (text, shortAnswer) = AnswerComposer.Compose(evidence.Question, evidence.Chosen, evidence.Span);
        var answer = new Answer
        {
            Question = evidence.Question.Question,
            StandaloneQuestion = evidence.Question.Standalone,
            Status = AnswerStatus.Answered,
            Text = text,
            ShortAnswer = shortAnswer,
            Citations = [.. evidence.Chosen.Select((s, i) => s.Article.Article.Cite(s.Passage.Ordinal, s.Start, s.End, i + 1))],
        };
        return await gate.PassesAsync(answer, cancellationToken) ? answer : await NotInCoverageAsync(evidence, cancellationToken);
    }

    private async Task<Answer> NotInCoverageAsync(QuestionEvidence evidence, CancellationToken cancellationToken)
    {
        var nearest = evidence.Found.Sentences.Where(s => s.Coverage >= NearQuestion).Select(s => s.Article.Article).DistinctBy(a => a.Id).ToList();
        return new Answer
        {
            Question = evidence.Question.Question,
            StandaloneQuestion = evidence.Question.Standalone,
            Status = AnswerStatus.NotInCoverage,
            Text = NoAnswerText.NotInCoverage(await coverage.DescribeAsync(cancellationToken), nearest),
        };
    }
}
