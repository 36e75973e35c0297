using System.IO.Compression;

namespace DiplomacyBot.Coverage.Reading;

/// <summary>Unpacks a .gz file and stops when it grows as only a decompression bomb does.</summary>
internal sealed class BoundedGzipStream(Stream packed, ReadingOptions options) : Stream
{
    private readonly GZipStream _unpacked = new(packed, CompressionMode.Decompress, leaveOpen: true);
    private long _total;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _total;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Checked(await _unpacked.ReadAsync(buffer, cancellationToken));

    public override int Read(byte[] buffer, int offset, int count) => Checked(_unpacked.Read(buffer, offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Checked(int read)
    {
        _total += read;
        if (_total > options.ExpansionCheckedFrom && _total / options.MaxExpansion > packed.Length)
        {
            throw new ExpansionException();
        }

        return read;
    }
}

/// <summary>A compressed file unpacks to too many times its size.</summary>
internal sealed class ExpansionException() : IOException("The file unpacks to too many times its size.");
