namespace DiplomacyBot.Answering.Evidence;

/// <summary>
/// Spreads the work of one question over all processors while nobody else asks: a lone reader waits less, and of many readers at once none is kept waiting by parts of another one's question. Safe for concurrent use.
/// </summary>
internal sealed class SpareProcessors
{
    private int _working;

    /// <summary>Makes something of each item, in any order and on any thread.</summary>
    /// <param name="items">The items.</param>
    /// <param name="make">Makes it; safe for concurrent use.</param>
    /// <returns>The results in the order of the items.</returns>
    /// <exception cref="Exception">What <paramref name="make"/> throws; wrapped in an <see cref="AggregateException"/> where several threads worked.</exception>
    public TResult[] Map<T, TResult>(T[] items, Func<T, TResult> make)
    {
        try
        {
            return Interlocked.Increment(ref _working) == 1 && Environment.ProcessorCount > 1 ? Together(items, make) : Array.ConvertAll(items, item => make(item));
        }
        finally
        {
            Interlocked.Decrement(ref _working);
        }
    }

    private static TResult[] Together<T, TResult>(T[] items, Func<T, TResult> make)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, i => results[i] = make(items[i]));
        return results;
    }
}
