namespace DiplomacyBot.Evaluation.Questions;

/// <summary>Draws questions by chance, the same ones for the same seed.</summary>
public static class Sampling
{
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
