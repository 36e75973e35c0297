using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Retrieval.Terms;

/// <summary>The tokens of one text as hashes, in buffers that are used again for the next text. Not safe for concurrent use.</summary>
internal sealed class TermStream(SyllableRegister? register = null)
{
    private int[] _starts = new int[256];
    private int[] _ends = new int[256];
    private ulong[] _hashes = new ulong[256];
    private bool[] _joined = new bool[256];
    private readonly List<Syllable> _syllables = [];
    private readonly List<(int Token, uint Term)> _dates = [];

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, Count);

    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count);

    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, Count);

    /// <summary>Whether a token makes a pair with the one before it (<see cref="SyllablePairs"/>).</summary>
    public ReadOnlySpan<bool> Joined => _joined.AsSpan(0, Count);

    /// <summary>Date terms with the token at which the date begins, ascending.</summary>
    public IReadOnlyList<(int Token, uint Term)> Dates => _dates;

    public void Read(string text)
    {
        _syllables.Clear();
        SyllableReader.Read(text, _syllables);
        Count = _syllables.Count;
        _dates.Clear();
        Reserve(Count);
        for (var i = 0; i < Count; i++)
        {
            var syllable = _syllables[i];
            var hash = TermId.Hash(syllable.Key);
            _hashes[i] = hash;
            _starts[i] = syllable.Start;
            _ends[i] = syllable.End;
            _joined[i] = i > 0 && SyllablePairs.AreJoined(text, _ends[i - 1], syllable.Start);
            register?.See(hash, syllable.Key);
            if (char.IsAsciiDigit(text[syllable.Start]))
            {
                ReadDate(text, i);
            }
        }
    }

    private void ReadDate(string text, int token)
    {
        // "10/2025" inside "22/10/2025" has been read together with the day.
        var start = _starts[token];
        if (start >= 2 && text[start - 1] is '/' or '-' or '.' && char.IsAsciiDigit(text[start - 2]))
        {
            return;
        }

        DateTerms.Read(text.AsSpan(start), out var first, out var second);
        if (first != 0)
        {
            _dates.Add((token, first));
        }

        if (second != 0)
        {
            _dates.Add((token, second));
        }
    }

    private void Reserve(int count)
    {
        if (_starts.Length >= count)
        {
            return;
        }

        var size = Math.Max(count, _starts.Length * 2);
        _starts = new int[size];
        _ends = new int[size];
        _hashes = new ulong[size];
        _joined = new bool[size];
    }
}
