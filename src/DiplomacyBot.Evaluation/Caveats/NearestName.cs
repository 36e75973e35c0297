namespace DiplomacyBot.Evaluation.Caveats;

/// <summary>Finds what somebody meant who misspelt a name.</summary>
internal static class NearestName
{
    /// <summary>
    /// The known name that differs in nothing but capitals and underscores, or else in the fewest letters put in, left out, changed or swapped with their neighbour (Damerau and Levenshtein's
    /// distance, each pair swapped once); null when all of them differ in more than a quarter of the letters.
    /// </summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">What could have been meant, the likelier first.</param>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var (best, fewest) = ((string?)null, Math.Max(1, name.Length / 4) + 1);
        foreach (var other in known)
        {
            // A name of any length may be written; what is that much longer is no misspelling.
            var distance = Plain(name) == Plain(other) ? 0 : Math.Abs(name.Length - other.Length) >= fewest ? fewest : Distance(name, other);
            if (distance < fewest)
            {
                (best, fewest) = (other, distance);
            }
        }

        return best;
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static int Distance(string one, string other)
    {
        var (before, row, next) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                next[j] = Math.Min(Math.Min(row[j], next[j - 1]) + 1, row[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, row, next) = (row, next, before);
        }

        return row[other.Length];
    }
}
