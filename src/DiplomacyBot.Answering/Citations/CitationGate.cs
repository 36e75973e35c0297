using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Answering.Citations;

/// <summary>Checks an answer against the articles as they are stored now, not as they were when they were ranked, and logs what is wrong.</summary>
internal sealed class CitationGate(ICoverageReader coverage, ILogger<CitationGate> logger)
{
    /// <summary>False: the answer must not be shown.</summary>
    public async Task<bool> PassesAsync(Answer answer, CancellationToken cancellationToken)
    {
        var cited = await coverage.ReadAsync([.. answer.Citations.Select(c => c.ArticleId).Distinct()], cancellationToken);
        var faults = CitationChecker.Check(answer, cited);
        foreach (var fault in faults)
        {
            Log.AnswerWithheld(logger, fault.Position, answer.Citations.FirstOrDefault(c => c.Position == fault.Position)?.ArticleId ?? "", fault.Problem);
        }

        return faults.Count == 0;
    }
}
