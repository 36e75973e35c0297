using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Evaluation.Citations;

/// <summary>
/// Citation recall and precision as ALCE defines them (Gao et al., Enabling Large Language Models to Generate Text with Citations, 2023), with <see cref="SupportCheck"/> in the
/// place of the inference model.
/// </summary>
internal static class CitationScore
{
    /// <summary>Share of the statements that all their citations together bear out; 0 for an answer that states nothing.</summary>
    public static double Recall(Answer answer)
    {
        var statements = Statement.Read(answer.Text);
        return statements.Count == 0 ? 0 : statements.Count(s => SupportCheck.Holds(s.Text, Cited(answer, s.Citations))) / (double)statements.Count;
    }

    /// <summary>Share of the citations without which their statement would not be borne out, or that bear it out alone; 0 when nothing is cited.</summary>
    public static double Precision(Answer answer)
    {
        var (all, precise) = (0, 0);
        foreach (var statement in Statement.Read(answer.Text))
        {
            var whole = SupportCheck.Holds(statement.Text, Cited(answer, statement.Citations));
            foreach (var position in statement.Citations)
            {
                all++;
                var others = statement.Citations.Where(p => p != position);
                precise += whole && (SupportCheck.Holds(statement.Text, Cited(answer, [position])) || !SupportCheck.Holds(statement.Text, Cited(answer, others))) ? 1 : 0;
            }
        }

        return all == 0 ? 0 : precise / (double)all;
    }

    private static IEnumerable<Citation> Cited(Answer answer, IEnumerable<int> positions) => answer.Citations.Where(c => positions.Contains(c.Position));
}
