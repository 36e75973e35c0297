namespace DiplomacyBot.Benchmarks.Training;

/// <summary>Cuts sentences into words of one or two syllables and counts which stand near which.</summary>
internal sealed class WordCounts
{
    /// <summary>A word or pair seen less often is left out.</summary>
    private const int Least = 4;

    /// <summary>Least normalised pointwise mutual information of two syllables that make a word (Bouma, 2009).</summary>
    private const double LeastCohesion = 0.35;

    /// <summary>Words so far apart still keep company; each counts one over its distance.</summary>
    private const int Window = 5;

    /// <summary>Counts of company are raised to this power, or rare words would stand out (Levy, Goldberg and Dagan, 2015).</summary>
    private const double Smoothing = 0.75;

    private readonly List<int[]> _sentences;

    public WordCounts(IReadOnlyList<string[]> sentences)
    {
        var compounds = Compounds(sentences);
        var cut = sentences.Select(s => Cut(s, compounds)).ToList();
        Words = [.. cut.SelectMany(static s => s).CountBy(static w => w).Where(static c => c.Value >= Least).OrderByDescending(static c => c.Value).ThenBy(static c => c.Key, StringComparer.Ordinal).Select(static c => c.Key)];
        var rows = Words.Select(static (word, row) => (word, row)).ToDictionary(static w => w.word, static w => w.row, StringComparer.Ordinal);
        _sentences = [.. cut.Select(s => Array.ConvertAll(s, word => rows.GetValueOrDefault(word, -1)))];
    }

    /// <summary>Normal forms, the most frequent first; two syllables with a space between them.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Positive pointwise mutual information, row by row.</summary>
    public SparseMatrix Information()
    {
        var near = new Dictionary<long, float>();
        foreach (var sentence in _sentences)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                for (var j = i + 1; j <= Math.Min(i + Window, sentence.Length - 1); j++)
                {
                    Count(near, sentence[i], sentence[j], 1f / (j - i));
                    Count(near, sentence[j], sentence[i], 1f / (j - i));
                }
            }
        }

        var sums = new double[Words.Count];
        foreach (var (pair, count) in near)
        {
            sums[pair / Words.Count] += count;
        }

        var smooth = sums.Select(static s => Math.Pow(s, Smoothing)).ToArray();
        var all = smooth.Sum();
        return new SparseMatrix(Words.Count, near.Select(n => (Row: (int)(n.Key / Words.Count), Column: (int)(n.Key % Words.Count), n.Value))
            .Select(n => (n.Row, n.Column, (float)Math.Log(n.Value * all / (sums[n.Row] * smooth[n.Column])))).Where(static n => n.Item3 > 0));
    }

    private void Count(Dictionary<long, float> near, int row, int column, float weight)
    {
        if (row >= 0 && column >= 0)
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(near, ((long)row * Words.Count) + column, out _) += weight;
        }
    }

    private static HashSet<(string, string)> Compounds(IReadOnlyList<string[]> sentences)
    {
        var single = sentences.SelectMany(static s => s).CountBy(static s => s).ToDictionary(StringComparer.Ordinal);
        double all = single.Values.Sum();
        return [.. sentences.SelectMany(static s => s.Zip(s.Skip(1))).CountBy(static p => p).Where(p => p.Value >= Least
            && Math.Log(p.Value * all / ((double)single[p.Key.First] * single[p.Key.Second])) / -Math.Log(p.Value / all) >= LeastCohesion).Select(static p => p.Key)];
    }

    /// <summary>From left to right, two syllables before one: as the vectors are read.</summary>
    private static string[] Cut(string[] sentence, HashSet<(string, string)> compounds)
    {
        var words = new List<string>(sentence.Length);
        for (var i = 0; i < sentence.Length; i++)
        {
            words.Add(i + 1 < sentence.Length && compounds.Contains((sentence[i], sentence[i + 1])) ? $"{sentence[i]} {sentence[++i]}" : sentence[i]);
        }

        return [.. words];
    }
}
