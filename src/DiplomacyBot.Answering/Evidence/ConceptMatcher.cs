using System.Numerics;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>Tells how much of a question's concepts a run of syllables holds, in any of their wordings.</summary>
internal sealed class ConceptMatcher
{
    private const double WrongCase = 0.35;
    private const double PartOfPhrase = 0.5;

    private readonly IReadOnlyList<Concept> _concepts;
    private readonly List<NumberedWording> _wordings = [];
    private readonly Dictionary<string, List<Place>> _places = new(StringComparer.Ordinal);

    public ConceptMatcher(IReadOnlyList<Concept> concepts)
    {
        _concepts = concepts;
        for (var c = 0; c < concepts.Count; c++)
        {
            foreach (var wording in concepts[c].Wordings)
            {
                Add(c, wording);
            }
        }
    }

    /// <summary>How well each concept, and each pair of neighbouring concepts, is found in <c>syllables[from..to]</c>.</summary>
    /// <param name="text">The text the syllables point into: names must be written as names.</param>
    public MatchProfile Match(string text, IReadOnlyList<Syllable> syllables, int from, int to)
    {
        var degrees = new double[_concepts.Count];
        var pairs = new bool[Math.Max(0, _concepts.Count - 1)];
        var hits = new List<ConceptHit>();
        var found = new ulong[_wordings.Count];
        for (var i = from; i < to; i++)
        {
            if (!_places.TryGetValue(syllables[i].Key, out var places))
            {
                continue;
            }

            foreach (var place in places)
            {
                var (concept, keys, trust) = _wordings[place.Wording];
                found[place.Wording] |= 1UL << place.Index;
                if (place.Index == 0 && Continues(keys, syllables, i, to))
                {
                    var degree = trust * CaseFactor(concept, text[syllables[i].Start]);
                    degrees[concept] = Math.Max(degrees[concept], degree);
                    hits.Add(new ConceptHit(concept, i, i + keys.Count - 1, degree));
                }
            }
        }

        CreditParts(degrees, found);
        MarkPairs(pairs, hits);
        return new MatchProfile(degrees, pairs, hits);
    }

    private void Add(int concept, Wording wording)
    {
        var keys = wording.Keys.Take(64).ToArray();
        _wordings.Add(new NumberedWording(concept, keys, wording.Trust));
        for (var k = 0; k < keys.Length; k++)
        {
            if (!_places.TryGetValue(keys[k], out var list))
            {
                _places[keys[k]] = list = [];
            }

            list.Add(new Place(_wordings.Count - 1, k));
        }
    }

    private double CaseFactor(int concept, char first) => _concepts[concept].Kind == ConceptKind.Name && char.IsLower(first) ? WrongCase : 1;

    /// <summary>A phrase of which only some syllables are there counts for at most half.</summary>
    private void CreditParts(double[] degrees, ulong[] found)
    {
        for (var w = 0; w < found.Length; w++)
        {
            var (concept, keys, trust) = _wordings[w];
            if (keys.Count > 1 && found[w] != 0)
            {
                var part = PartOfPhrase * trust * BitOperations.PopCount(found[w]) / keys.Count;
                degrees[concept] = Math.Max(degrees[concept], part);
            }
        }
    }

    private static void MarkPairs(bool[] pairs, List<ConceptHit> hits)
    {
        foreach (var left in hits)
        {
            foreach (var right in hits)
            {
                if (right.First == left.Last + 1 && right.Concept == left.Concept + 1)
                {
                    pairs[left.Concept] = true;
                }
            }
        }
    }

    private static bool Continues(IReadOnlyList<string> keys, IReadOnlyList<Syllable> syllables, int at, int to)
    {
        if (at + keys.Count > to)
        {
            return false;
        }

        for (var k = 1; k < keys.Count; k++)
        {
            if (keys[k] != syllables[at + k].Key)
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct NumberedWording(int Concept, IReadOnlyList<string> Keys, double Trust);

    private readonly record struct Place(int Wording, int Index);
}
