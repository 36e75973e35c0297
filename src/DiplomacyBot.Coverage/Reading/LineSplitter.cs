namespace DiplomacyBot.Coverage.Reading;

/// <summary>
/// Splits a stream of bytes at LF, holding one line at a time. A line over the limit is skipped to its end without being
/// held, so memory stays bounded by the limit whatever the stream contains.
/// </summary>
/// <param name="stream">The bytes.</param>
/// <param name="maxLineBytes">The longest line.</param>
/// <param name="mostSkipped">How many bytes of one line are skipped before the rest of the stream is given up: one such as <c>/dev/zero</c> has no end.</param>
internal sealed class LineSplitter(Stream stream, int maxLineBytes, long mostSkipped = long.MaxValue)
{
    private Stream? _utf8;
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _scanned;
    private int _end;
    private bool _finished;

    /// <summary>Number of the line last returned, 1-based.</summary>
    public int Number { get; private set; }

    /// <summary>The next line without its LF, valid until the next call; null at the end.</summary>
    public async ValueTask<Line?> NextAsync(CancellationToken cancellationToken)
    {
        var (tooLong, skipped) = (false, 0L);
        while (true)
        {
            var feed = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                var length = _scanned + feed - _start;
                var line = new Line(_buffer.AsMemory(_start, length), tooLong || length > maxLineBytes);
                _start = _scanned = _scanned + feed + 1;
                Number++;
                return line;
            }

            _scanned = _end;
            if (_end - _start > maxLineBytes)
            {
                tooLong = true;
                skipped += _end - _start;
                _finished |= skipped > mostSkipped;
                _start = _scanned = _end = 0;
            }

            if (_finished)
            {
                if (_start == _end && !tooLong)
                {
                    return null;
                }

                var rest = new Line(_buffer.AsMemory(_start, _end - _start), tooLong);
                _start = _scanned = _end;
                Number++;
                return rest;
            }

            await FillAsync(cancellationToken);
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_scanned, _end, _start) = (_scanned - _start, _end - _start, 0);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min((long)_buffer.Length * 2, (long)maxLineBytes + 64 * 1024));
        }

        _utf8 ??= await ByteOrderMark.ToUtf8Async(stream, cancellationToken);
        var read = await _utf8.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += read;
        _finished = read == 0;
    }

    /// <summary>A line's bytes; of one that is too long only a rest.</summary>
    internal readonly record struct Line(ReadOnlyMemory<byte> Bytes, bool TooLong);
}
