using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Coverage.Duplicates;

/// <summary>Hashes of a text's syllables and of its runs of four syllables. The same on every machine and in every run.</summary>
internal static class Shingles
{
    public const int Run = 4;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>FNV-1a over the UTF-16 code units of a syllable's key, finished so that all bits depend on all input.</summary>
    public static ulong Hash(Syllable syllable)
    {
        var hash = Offset;
        foreach (var c in syllable.Key)
        {
            hash = (hash ^ c) * Prime;
        }

        return Mix(hash);
    }

    /// <summary>Hash of each run of four syllables, in order; empty for fewer.</summary>
    public static ulong[] Of(ReadOnlySpan<ulong> syllables)
    {
        if (syllables.Length < Run)
        {
            return [];
        }

        var shingles = new ulong[syllables.Length - Run + 1];
        for (var i = 0; i < shingles.Length; i++)
        {
            var hash = Offset;
            for (var j = i; j < i + Run; j++)
            {
                hash = Mix((hash ^ syllables[j]) * Prime);
            }

            shingles[i] = hash;
        }

        return shingles;
    }

    public static ulong[] Hashes(IReadOnlyList<Syllable> syllables)
    {
        var hashes = new ulong[syllables.Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = Hash(syllables[i]);
        }

        return hashes;
    }

    /// <summary>The finalizer of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).</summary>
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
