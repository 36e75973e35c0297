using System.Runtime.InteropServices;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Passages;

/// <summary>
/// Looks up syllables in the few that a question has. Nearly all syllables of a passage are not among them, which the last bits of their numbers mostly tell without a look into the dictionary.
/// Safe for concurrent use once it is filled.
/// </summary>
internal sealed class KeyTable<T>
{
    private const int Bits = 1 << 11;

    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    /// <summary>A bit for the number of each syllable there is; bit 0 for one without a number.</summary>
    private readonly ulong[] _seen = new ulong[Bits / 64];

    /// <summary>The value of a syllable to be read or changed; default when it is new.</summary>
    /// <param name="key">Its normal form, not empty.</param>
    public ref T? this[string key]
    {
        get
        {
            var sign = KeyNumbers.Of(key) & (Bits - 1);
            _seen[sign >> 6] |= 1UL << sign;
            return ref CollectionsMarshal.GetValueRefOrAddDefault(_values, key, out _);
        }
    }

    /// <summary>The value of a syllable; default when it has none.</summary>
    public T? Find(in Syllable syllable)
    {
        var sign = syllable.Number & (Bits - 1);
        return (_seen[sign >> 6] >> sign & 1) == 0 && syllable.Number != 0 ? default : _values.GetValueOrDefault(syllable.Key);
    }
}
