namespace DiplomacyBot.Evaluation.Questions;

/// <summary>A question about a context that is not there can never be right: that is a fault of the files, not of the program.</summary>
internal static class ContextCheck
{
    /// <exception cref="BadInputException">Questions point to contexts that are not there.</exception>
    public static void Run(string file, IEnumerable<EvaluationQuestion> questions, IEnumerable<string> contexts)
    {
        var known = contexts.ToHashSet(StringComparer.Ordinal);
        var problems = questions.SelectMany(q => q.Contexts.Where(c => !known.Contains(c)).Select(c => new LineProblem(file, q.Line, LineFault.UnknownContext, c))).ToList();
        if (problems.Count > 0)
        {
            throw new BadInputException(problems);
        }
    }
}
