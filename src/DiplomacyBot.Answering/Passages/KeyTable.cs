namespace DiplomacyBot.Answering.Passages;

/// <summary>
/// Looks up syllables in the few that a question has. Nearly all syllables of a passage are not among them, which their ends and length mostly tell without a look into the dictionary.
/// Safe for concurrent use once it is filled.
/// </summary>
internal sealed class KeyTable<T>
{
    private const int Bits = 1 << 11;

    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly ulong[] _seen = new ulong[Bits / 64];

    /// <summary>The value of a syllable to be read or changed; default when it is new.</summary>
    /// <param name="key">Its normal form, not empty.</param>
    public ref T? this[string key]
    {
        get
        {
            var sign = SignOf(key);
            _seen[sign >> 6] |= 1UL << sign;
            return ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_values, key, out _);
        }
    }

    /// <summary>The value of a syllable; default when it has none.</summary>
    /// <param name="key">Its normal form, not empty.</param>
    public T? Find(string key)
    {
        var sign = SignOf(key);
        return (_seen[sign >> 6] >> sign & 1) == 0 ? default : _values.GetValueOrDefault(key);
    }

    private static int SignOf(string key) => ((key[0] * 37) + (key[^1] * 11) + (key.Length * 307)) & (Bits - 1);
}
