namespace DiplomacyBot.Language.Syllables;

/// <summary>One token of Vietnamese text: a syllable, a foreign word, or a number.</summary>
/// <param name="Start">UTF-16 offset of the first code unit in the original text. A copy with another one keeps its length.</param>
/// <param name="End">UTF-16 offset behind the last code unit in the original text; not below <paramref name="Start"/>.</param>
/// <param name="Key">The token's normal form (<see cref="Normalization.NormalForm.Key(string)"/>): equal keys, same token.</param>
public readonly record struct Syllable(int Start, int End, string Key)
{
    private const int LengthBits = 16;
    private const int MostLength = (1 << LengthBits) - 1;

    /// <summary>
    /// The length and, above it, the number; the complement of the length where there is no number. Passages are cut into thousands of syllables for a question: the numbers shall not make
    /// them larger.
    /// </summary>
    private readonly int _lengthAndNumber = ~(End - Start);

    /// <param name="start">Start.</param>
    /// <param name="end">End.</param>
    /// <param name="key">Key.</param>
    /// <param name="number">What <see cref="KeyNumbers.Of"/> gives for the key.</param>
    internal Syllable(int start, int end, string key, int number)
        : this(start, end, key) => _lengthAndNumber = number > 0 && end - start <= MostLength ? (number << LengthBits) | (end - start) : ~(end - start);

    /// <summary>UTF-16 offset behind the last code unit in the original text.</summary>
    public int End => Start + (_lengthAndNumber < 0 ? ~_lengthAndNumber : _lengthAndNumber & MostLength);

    /// <summary>The number of the key (<see cref="KeyNumbers"/>), 1 to <see cref="KeyNumbers.Most"/>; 0 when whoever made the syllable knew none.</summary>
    public int Number => _lengthAndNumber < 0 ? 0 : _lengthAndNumber >> LengthBits;

    /// <summary>Whether both are the same token at the same place.</summary>
    public bool Equals(Syllable other) => Start == other.Start && End == other.End && Key == other.Key;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Start, End, Key);
}
