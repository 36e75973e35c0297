using System.Text;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Accents;

/// <summary>The chain of variants of one question, with the probability of each.</summary>
internal sealed class VariantChain
{
    private readonly string _question;
    private readonly IReadOnlyList<Syllable> _syllables;
    private readonly ICoverageVocabulary _vocabulary;
    private readonly AccentRestorationOptions _options;
    private readonly Candidate[][] _candidates;
    private readonly double[][,] _steps;
    private readonly double[][] _forward;
    private readonly double[][] _backward;

    public VariantChain(string question, IReadOnlyList<Syllable> syllables, ICoverageVocabulary vocabulary, AccentRestorationOptions options)
    {
        (_question, _syllables, _vocabulary, _options) = (question, syllables, vocabulary, options);
        var count = syllables.Count;
        _candidates = [.. syllables.Select(CandidatesOf)];
        (_steps, _forward, _backward) = (new double[count][,], new double[count][], new double[count][]);
        for (var i = 0; i < count; i++)
        {
            _steps[i] = StepsTo(i);
            _forward[i] = Forward(i);
        }

        for (var i = count - 1; i >= 0; i--)
        {
            _backward[i] = Backward(i);
        }
    }

    /// <summary>What the token may stand for, most probable first.</summary>
    public IReadOnlyList<Variant> VariantsAt(int position)
    {
        var weights = _forward[position].Zip(_backward[position], static (forward, backward) => forward * backward).ToArray();
        var sum = weights.Sum();
        var variants = _candidates[position].Zip(weights, (candidate, weight) => new Variant(candidate.Key, weight / sum)).OrderByDescending(static variant => variant.Probability).ToArray();
        return [.. variants.Where((variant, i) => i == 0 || variant.Probability >= _options.LeastProbability)];
    }

    /// <summary>The pairs of variants of joined tokens that are probable enough to be searched.</summary>
    public IReadOnlyList<RestoredPair> Pairs()
    {
        var pairs = new List<RestoredPair>();
        for (var i = 1; i < _candidates.Length; i++)
        {
            if (!Joined(i))
            {
                continue;
            }

            var sum = 0.0;
            ForEachPair(i, (_, _, weight) => sum += weight);
            var position = i;
            ForEachPair(i, (first, second, weight) =>
            {
                if (weight / sum >= _options.LeastProbability)
                {
                    pairs.Add(new RestoredPair(position, first, second, weight / sum));
                }
            });
        }

        return pairs;
    }

    /// <summary>The question as its most probable chain reads (Viterbi).</summary>
    public string MostProbableText(out bool changed)
    {
        var text = new StringBuilder(_question);
        changed = false;
        var path = MostProbablePath();
        for (var i = path.Length - 1; i >= 0; i--)
        {
            var (syllable, key) = (_syllables[i], _candidates[i][path[i]].Key);
            if (key != syllable.Key)
            {
                text.Remove(syllable.Start, syllable.End - syllable.Start).Insert(syllable.Start, InCaseOf(syllable, key));
                changed = true;
            }
        }

        return text.ToString();
    }

    private string InCaseOf(Syllable syllable, string key) => syllable.CaseOf(_question) switch
    {
        LetterCase.Upper => key.ToUpperInvariant(),
        LetterCase.Capitalized or LetterCase.Mixed => char.ToUpperInvariant(key[0]) + key[1..],
        _ => key,
    };

    private Candidate[] CandidatesOf(Syllable syllable)
    {
        var candidates = !AccentRestorer.CanLackAccents(syllable.Key) ? [] : _vocabulary.VariantsOf(syllable.Key)
            .Select(variant => new Candidate(variant, TermId.Hash(variant), _vocabulary.PassagesWith(TermId.Syllable(variant))))
            .Where(static candidate => candidate.Passages > 0)
            .OrderByDescending(static candidate => candidate.Passages).ThenBy(static candidate => candidate.Key, StringComparer.Ordinal)
            .Take(_options.MaxVariants).ToArray();
        return candidates.Length > 0 ? candidates : [new Candidate(syllable.Key, TermId.Hash(syllable.Key), Math.Max(1, _vocabulary.PassagesWith(TermId.Syllable(syllable.Key))))];
    }

    private bool Joined(int position) => position > 0 && SyllablePairs.AreJoined(_question, _syllables[position - 1].End, _syllables[position].Start);

    /// <summary>Probability of each candidate after each candidate before it; one row only at the beginning of a phrase.</summary>
    private double[,] StepsTo(int position)
    {
        var to = _candidates[position];
        var from = position > 0 ? _candidates[position - 1] : [];
        var joined = Joined(position);
        var steps = new double[Math.Max(from.Length, 1), to.Length];
        var all = (double)to.Sum(static candidate => candidate.Passages);
        for (var i = 0; i < steps.GetLength(0); i++)
        {
            for (var j = 0; j < to.Length; j++)
            {
                var alone = to[j].Passages / all;
                var after = joined && (from.Length > 1 || to.Length > 1) ? (double)_vocabulary.PassagesWith(TermId.Pair(from[i].Hash, to[j].Hash)) / from[i].Passages : 0;
                steps[i, j] = joined ? (_options.UnigramShare * alone) + ((1 - _options.UnigramShare) * after) : alone;
            }
        }

        return steps;
    }

    private double[] Forward(int position)
    {
        var values = new double[_candidates[position].Length];
        for (var j = 0; j < values.Length; j++)
        {
            for (var i = 0; i < _steps[position].GetLength(0); i++)
            {
                values[j] += (position == 0 ? 1 : _forward[position - 1][i]) * _steps[position][i, j];
            }
        }

        return Scaled(values);
    }

    private double[] Backward(int position)
    {
        var values = new double[_candidates[position].Length];
        if (position == _candidates.Length - 1)
        {
            Array.Fill(values, 1);
            return values;
        }

        for (var i = 0; i < values.Length; i++)
        {
            for (var j = 0; j < _candidates[position + 1].Length; j++)
            {
                values[i] += _steps[position + 1][i, j] * _backward[position + 1][j];
            }
        }

        return Scaled(values);
    }

    private void ForEachPair(int position, Action<string, string, double> action)
    {
        var (from, to) = (_candidates[position - 1], _candidates[position]);
        for (var i = 0; i < from.Length; i++)
        {
            for (var j = 0; j < to.Length; j++)
            {
                action(from[i].Key, to[j].Key, _forward[position - 1][i] * _steps[position][i, j] * _backward[position][j]);
            }
        }
    }

    private int[] MostProbablePath()
    {
        var count = _candidates.Length;
        var (path, back) = (new int[count], new int[count][]);
        double[] best = [1];
        for (var position = 0; position < count; position++)
        {
            var (next, from) = (new double[_candidates[position].Length], new int[_candidates[position].Length]);
            for (var j = 0; j < next.Length; j++)
            {
                for (var i = 0; i < best.Length; i++)
                {
                    if (best[i] * _steps[position][i, j] is var value && value > next[j])
                    {
                        (next[j], from[j]) = (value, i);
                    }
                }
            }

            (best, back[position]) = (Scaled(next), from);
        }

        for (var (position, at) = (count - 1, Array.IndexOf(best, best.Max())); position >= 0; at = back[position][at], position--)
        {
            path[position] = at;
        }

        return path;
    }

    /// <summary>Only proportions matter; scaled, a long question does not run out of exponent.</summary>
    private static double[] Scaled(double[] values)
    {
        var sum = values.Sum();
        return Array.ConvertAll(values, value => value / sum);
    }

    private readonly record struct Candidate(string Key, ulong Hash, int Passages);
}
