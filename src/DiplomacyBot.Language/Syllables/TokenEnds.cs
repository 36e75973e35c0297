using System.Runtime.InteropServices;

namespace DiplomacyBot.Language.Syllables;

/// <summary>The first four UTF-16 units of a token, the last four, and its length: all of it up to eight units, so that most tokens are compared without a look at their text.</summary>
public readonly record struct TokenEnds
{
    private const int Units = 4;
    private readonly ulong _first;
    private readonly ulong _last;

    /// <summary>Reads the ends of a token or of its key.</summary>
    public TokenEnds(ReadOnlySpan<char> token)
    {
        Length = token.Length;
        if (token.Length >= Units)
        {
            (_first, _last) = (Read(token[..Units]), Read(token[^Units..]));
            return;
        }

        foreach (var unit in token)
        {
            _first = (_first << 16) | unit;
        }
    }

    /// <summary>Number of UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>True when nothing of the token is left out: equal ends are equal tokens.</summary>
    public bool IsWhole => Length <= 2 * Units;

    /// <summary>The first of the two neighbouring places of a token in a table (Fibonacci hashing: the upper bits of a product with 2⁶⁴ / φ are the best mixed).</summary>
    /// <param name="places">Size of the table: a power of two from 2 to 2²⁴.</param>
    /// <returns>An even number below <paramref name="places"/>.</returns>
    public int PlaceIn(int places) => (int)(((_first + (ulong)Length) * 0x9E3779B97F4A7C15 ^ _last * 0xD6E8FEB86659FD93) * 0x9E3779B97F4A7C15 >> 40) & (places - 2);

    private static ulong Read(ReadOnlySpan<char> units) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(units));
}
