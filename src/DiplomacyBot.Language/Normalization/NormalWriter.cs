using System.Buffers;

namespace DiplomacyBot.Language.Normalization;

/// <summary>A growing run of characters; with offsets on, each one also remembers the piece of the original it came from.</summary>
internal ref struct NormalWriter
{
    private Span<char> _characters;
    private char[]? _rented;

    public NormalWriter(Span<char> initial, bool withOffsets)
    {
        _characters = initial;
        if (withOffsets)
        {
            Starts = new List<int>(initial.Length);
            Ends = new List<int>(initial.Length);
        }
    }

    public List<int>? Starts { get; }

    public List<int>? Ends { get; }

    public int Length { get; private set; }

    public readonly Span<char> Written => _characters[..Length];

    public void Add(char c, int start, int end)
    {
        if (Length == _characters.Length)
        {
            Grow();
        }

        _characters[Length++] = c;
        Starts?.Add(start);
        Ends?.Add(end);
    }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(64, _characters.Length * 2));
        Written.CopyTo(larger);
        Dispose();
        _characters = _rented = larger;
    }
}
