namespace DiplomacyBot.Evaluation.Questions;

/// <summary>Draws what is asked by chance, the same ones for the same seed.</summary>
public static class Sampling
{
    /// <summary>The questions to be asked.</summary>
    /// <exception cref="BadInputException">There is none.</exception>
    internal static IReadOnlyList<EvaluationQuestion> Draw(string file, IReadOnlyList<EvaluationQuestion> questions, int? count, int seed) =>
        questions.Count > 0 ? Draw(questions, count, seed) : throw new BadInputException([new LineProblem(file, 1, LineFault.NothingToAsk, "")]);

    /// <summary>So many of the items, in their order; all of them when there are no more.</summary>
    public static IReadOnlyList<T> Draw<T>(IReadOnlyList<T> items, int? count, int seed)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (count is not { } wanted || wanted >= items.Count)
        {
            return items;
        }

        var indexes = Enumerable.Range(0, items.Count).ToArray();
        new Random(seed).Shuffle(indexes);
        return [.. indexes.Take(wanted).Order().Select(i => items[i])];
    }
}
