using System.Buffers;
using System.Runtime.InteropServices;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Numbers;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>A sentence, of a model or of an article, taken apart once for all the questions the checks ask about it.</summary>
internal sealed class TextReading
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:.!?…\n");

    private readonly Dictionary<string, int[]> _places;
    private readonly DateOnly _reference;
    private IReadOnlyList<DateMention>? _dates;
    private IReadOnlyList<NumberMention>? _numbers;
    private IReadOnlyList<ClockTime>? _times;
    private string[]? _folded;

    /// <param name="text">The sentence.</param>
    /// <param name="reference">The day that dates without a year are counted from: that of the article.</param>
    public TextReading(string text, DateOnly reference)
        : this(text, [.. SyllableReader.Read(text)], reference)
    {
    }

    /// <param name="text">The sentence.</param>
    /// <param name="syllables">Its syllables, where they are known.</param>
    /// <param name="reference">The day that dates without a year are counted from.</param>
    public TextReading(string text, Syllable[] syllables, DateOnly reference)
    {
        (Text, Syllables, Keys) = (text, syllables, Array.ConvertAll(syllables, s => s.Key));
        _reference = reference;
        _places = new Dictionary<string, int[]>(Keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < Keys.Length; i++)
        {
            ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, Keys[i], out _);
            places = places is null ? [i] : [.. places, i];
        }
    }

    public string Text { get; }

    public IReadOnlyList<Syllable> Syllables { get; }

    public string[] Keys { get; }

    /// <summary>The keys without accents.</summary>
    public string[] Folded => _folded ??= Array.ConvertAll(Keys, Folding.Fold);

    public IReadOnlyList<DateMention> Dates => _dates ??= DateLists.Read(Text, _reference);

    public IReadOnlyList<NumberMention> Numbers => _numbers ??= [.. NumberReader.Read(Text).Where(n => !Dates.Any(d => d.Start <= n.Start && n.End <= d.End) && !Times.Any(t => t.Start <= n.Start && n.End <= t.End))];

    public IReadOnlyList<ClockTime> Times => _times ??= ClockTime.Read(Text);

    /// <summary>Where a syllable stands, ascending.</summary>
    public int[] Places(string key) => _places.TryGetValue(key, out var places) ? places : [];

    public bool IsCapital(int syllable) => char.IsUpper(Text[Syllables[syllable].Start]);

    /// <summary>Whether a syllable cannot be Vietnamese.</summary>
    public bool IsForeign(int syllable) => ForeignWords.Contains(Keys[syllable]);

    /// <summary>Index of the first syllable of the clause a syllable stands in.</summary>
    public int ClauseStart(int syllable)
    {
        while (syllable > 0 && !EndsClause(syllable - 1))
        {
            syllable--;
        }

        return syllable;
    }

    /// <summary>Whether the phrase stands somewhere.</summary>
    public bool Holds(string[] phrase)
    {
        foreach (var at in Places(phrase[0]))
        {
            if (StandsAt(phrase, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the phrase begins, each time.</summary>
    public IEnumerable<int> Find(string[] phrase) => Places(phrase[0]).Where(at => StandsAt(phrase, at));

    public bool StandsAt(string[] phrase, int at)
    {
        if (at + phrase.Length > Keys.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (Keys[at + i] != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Index of the first syllable that begins at or behind a UTF-16 offset; the number of syllables when none does.</summary>
    public int SyllableAt(int offset)
    {
        var (low, high) = (0, Syllables.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Syllables[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether punctuation that ends a clause stands behind a syllable.</summary>
    public bool EndsClause(int syllable)
    {
        var end = syllable + 1 < Syllables.Count ? Syllables[syllable + 1].Start : Text.Length;
        return Text.AsSpan(Syllables[syllable].End, end - Syllables[syllable].End).ContainsAny(ClauseEnds);
    }
}
