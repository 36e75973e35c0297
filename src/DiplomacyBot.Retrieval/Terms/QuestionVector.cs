using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Accents;

namespace DiplomacyBot.Retrieval.Terms;

/// <summary>
/// Collects the weighted terms of a question. Adding a term again adds to its weight. Not safe for concurrent use.
/// </summary>
/// <param name="weighting">How to weigh; <see cref="TermWeighting.Default"/> when null.</param>
public sealed class QuestionVector(TermWeighting? weighting = null)
{
    private readonly TermWeighting _weighting = weighting ?? TermWeighting.Default;
    private readonly SortedDictionary<uint, float> _terms = [];

    /// <summary>Adds all syllables, syllable pairs and dates of a text.</summary>
    /// <param name="text">The question, or words that mean the same (an abbreviation's long form).</param>
    /// <param name="weight">What the text counts; 1 for the question itself.</param>
    public QuestionVector AddText(string text, float weight = 1)
    {
        var stream = new TermStream();
        stream.Read(text);
        var hashes = stream.Hashes;
        var joined = stream.Joined;
        for (var i = 0; i < hashes.Length; i++)
        {
            Add(TermId.Syllable(hashes[i]), weight);
            if (joined[i])
            {
                Add(TermId.Pair(hashes[i - 1], hashes[i]), weight * _weighting.PairWeight);
            }
        }

        foreach (var (_, term) in stream.Dates)
        {
            Add(term, weight * _weighting.DateWeight);
        }

        return this;
    }

    /// <summary>Adds one syllable.</summary>
    public QuestionVector AddSyllable(string key, float weight = 1) => Add(TermId.Syllable(key), weight);

    /// <summary>Adds two syllables that follow each other, as a pair (the syllables themselves are not added).</summary>
    public QuestionVector AddPair(string first, string second, float weight = 1) => Add(TermId.Pair(first, second), weight * _weighting.PairWeight);

    /// <summary>Adds syllables read before, each with a weight of its own (a question word may count less than a name), and the text's dates.</summary>
    /// <param name="text">The text the syllables' offsets point into.</param>
    /// <param name="syllables">The syllables in reading order; neighbours make pairs, weighted by the geometric mean of their weights.</param>
    /// <param name="weightOf">Weight of a syllable, 0 to leave it out.</param>
    public QuestionVector AddSyllables(string text, IReadOnlyList<Syllable> syllables, Func<Syllable, float> weightOf)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(syllables);
        ArgumentNullException.ThrowIfNull(weightOf);
        var previousWeight = 0f;
        for (var i = 0; i < syllables.Count; i++)
        {
            var weight = weightOf(syllables[i]);
            AddSyllable(syllables[i].Key, weight);
            if (i > 0 && SyllablePairs.AreJoined(text, syllables[i - 1].End, syllables[i].Start))
            {
                AddPair(syllables[i - 1].Key, syllables[i].Key, MathF.Sqrt(weight * previousWeight));
            }

            previousWeight = weight;
        }

        return AddDates(text);
    }

    /// <summary>Adds a question whose accents were restored: each variant and pair of variants weighted by its probability, and the dates.</summary>
    /// <param name="question">What <see cref="AccentRestorer"/> made of the question.</param>
    /// <param name="weightOf">Weight of a token as typed, 0 to leave it out; null: 1 for every token.</param>
    public QuestionVector AddRestored(RestoredQuestion question, Func<Syllable, float>? weightOf = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        return AddRestored(question, [.. question.Syllables.Select(syllable => weightOf?.Invoke(syllable.Typed) ?? 1f)]);
    }

    /// <summary>The same with a weight given for each token.</summary>
    /// <exception cref="ArgumentException">There are not as many weights as tokens.</exception>
    public QuestionVector AddRestored(RestoredQuestion question, ReadOnlySpan<float> weights)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (weights.Length != question.Syllables.Count)
        {
            throw new ArgumentException("Each token needs a weight.", nameof(weights));
        }

        for (var i = 0; i < weights.Length; i++)
        {
            foreach (var variant in question.Syllables[i].Variants)
            {
                AddSyllable(variant.Key, weights[i] * (float)variant.Weight);
            }
        }

        foreach (var pair in question.Pairs)
        {
            AddPair(pair.First, pair.Second, MathF.Sqrt(weights[pair.Position - 1] * weights[pair.Position]) * (float)pair.Weight);
        }

        return AddDates(question.Text);
    }

    /// <summary>Adds a day of the year however passages write it.</summary>
    public QuestionVector AddDay(int day, int month, float weight = 1) => Add(TermId.Day(day, month), weight * _weighting.DateWeight);

    /// <summary>Adds a month of one year however passages write it.</summary>
    public QuestionVector AddMonth(int month, int year, float weight = 1) => Add(TermId.Month(month, year), weight * _weighting.DateWeight);

    /// <summary>The vector; terms whose weights came to 0 or less are left out.</summary>
    public SparseVector ToSparseVector()
    {
        var terms = _terms.Where(term => term.Value > 0).ToArray();
        return new SparseVector([.. terms.Select(term => term.Key)], [.. terms.Select(term => term.Value)]);
    }

    private QuestionVector AddDates(string text)
    {
        var stream = new TermStream();
        stream.Read(text);
        foreach (var (_, term) in stream.Dates)
        {
            Add(term, _weighting.DateWeight);
        }

        return this;
    }

    private QuestionVector Add(uint term, float weight)
    {
        if (!float.IsFinite(weight))
        {
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is a finite number.");
        }

        _terms[term] = _terms.GetValueOrDefault(term) + weight;
        return this;
    }
}
