using System.Numerics;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>Tells how much of a question's concepts a run of syllables holds, in any of their wordings.</summary>
internal sealed class ConceptMatcher
{
    private const double WrongCase = 0.35;
    private const double PartOfPhrase = 0.5;

    /// <summary>Two letters begin many things.</summary>
    private const double TwoInitials = 0.5;

    private const double ManyInitials = 0.9;

    /// <summary>Few questions have more wordings than these.</summary>
    private const int UsualWordings = 128;

    private readonly IReadOnlyList<Concept> _concepts;
    private readonly List<NumberedWording> _wordings = [];
    private readonly KeyTable<List<Place>> _places = new();
    private readonly List<int> _initials = [];

    public ConceptMatcher(IReadOnlyList<Concept> concepts)
    {
        _concepts = concepts;
        for (var c = 0; c < concepts.Count; c++)
        {
            if (concepts[c].Initials is not null)
            {
                _initials.Add(c);
            }

            foreach (var wording in concepts[c].Wordings)
            {
                Add(c, wording);
            }
        }
    }

    /// <summary>How well each concept, and each pair of neighbouring concepts, is found in <c>syllables[from..to]</c>.</summary>
    /// <param name="text">The text the syllables point into: names must be written as names.</param>
    public MatchProfile Match(string text, ReadOnlySpan<Syllable> syllables, int from, int to)
    {
        var degrees = new double[_concepts.Count];
        var pairs = new bool[Math.Max(0, _concepts.Count - 1)];
        List<ConceptHit>? hits = null;
        Span<ulong> found = _wordings.Count <= UsualWordings ? stackalloc ulong[UsualWordings] : new ulong[_wordings.Count];
        for (var i = from; i < to; i++)
        {
            if (_places.Find(syllables[i]) is not { } places)
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
                    (hits ??= []).Add(new ConceptHit(concept, i, i + keys.Length - 1, degree));
                }
            }
        }

        foreach (var concept in _initials)
        {
            ReadInitials(concept, text, syllables, from, to, degrees, ref hits);
        }

        CreditParts(degrees, found);
        if (_initials.Count > 0)
        {
            hits = hits?.OrderBy(static hit => hit.First).ToList();
        }

        MarkPairs(pairs, hits ?? []);
        return new MatchProfile(degrees, pairs, hits ?? []);
    }

    private void Add(int concept, Wording wording)
    {
        var keys = wording.Keys.Take(64).ToArray();
        _wordings.Add(new NumberedWording(concept, keys, wording.Trust));
        for (var k = 0; k < keys.Length; k++)
        {
            (_places[keys[k]] ??= []).Add(new Place(_wordings.Count - 1, k));
        }
    }

    /// <summary>Where words stand that an unknown abbreviation may stand for.</summary>
    private void ReadInitials(int concept, string text, ReadOnlySpan<Syllable> syllables, int from, int to, double[] degrees, ref List<ConceptHit>? hits)
    {
        var initials = _concepts[concept].Initials!;
        var degree = initials.Length == 2 ? TwoInitials : ManyInitials;
        for (var i = from; i < to; i++)
        {
            if (Initials.Begin(initials, text, syllables, i, to))
            {
                degrees[concept] = Math.Max(degrees[concept], degree);
                (hits ??= []).Add(new ConceptHit(concept, i, i + initials.Length - 1, degree));
            }
        }
    }

    private double CaseFactor(int concept, char first) => _concepts[concept].Kind == ConceptKind.Name && char.IsLower(first) ? WrongCase : 1;

    /// <summary>A phrase of which only some syllables are there counts for at most half.</summary>
    private void CreditParts(double[] degrees, ReadOnlySpan<ulong> found)
    {
        for (var w = 0; w < _wordings.Count; w++)
        {
            var (concept, keys, trust) = _wordings[w];
            if (keys.Length > 1 && found[w] != 0)
            {
                var part = PartOfPhrase * trust * BitOperations.PopCount(found[w]) / keys.Length;
                degrees[concept] = Math.Max(degrees[concept], part);
            }
        }
    }

    /// <param name="pairs">Receives the pairs.</param>
    /// <param name="hits">In reading order of their first syllables.</param>
    private static void MarkPairs(bool[] pairs, List<ConceptHit> hits)
    {
        for (var i = 0; i < hits.Count; i++)
        {
            var left = hits[i];
            for (var k = i + 1; k < hits.Count && hits[k].First <= left.Last + 1; k++)
            {
                if (hits[k].First == left.Last + 1 && hits[k].Concept == left.Concept + 1)
                {
                    pairs[left.Concept] = true;
                }
            }
        }
    }

    private static bool Continues(string[] keys, ReadOnlySpan<Syllable> syllables, int at, int to)
    {
        if (at + keys.Length > to)
        {
            return false;
        }

        for (var k = 1; k < keys.Length; k++)
        {
            if (keys[k] != syllables[at + k].Key)
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct NumberedWording(int Concept, string[] Keys, double Trust);

    private readonly record struct Place(int Wording, int Index);
}
