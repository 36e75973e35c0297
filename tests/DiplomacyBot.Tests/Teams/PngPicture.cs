using System.Buffers.Binary;
using System.IO.Compression;

namespace DiplomacyBot.Tests.Teams;

internal readonly record struct Pixel(byte Red, byte Green, byte Blue, byte Alpha);

/// <summary>A PNG of 8-bit red, green, blue and alpha without filters, which is what the project's icons are (PNG specification, third edition).</summary>
internal sealed record PngPicture(int Width, int Height, IReadOnlyList<Pixel> Pixels)
{
    public static PngPicture Read(byte[] png)
    {
        png.AsSpan(0, 8).SequenceEqual<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]).ShouldBeTrue("a PNG");
        png.AsSpan(24, 5).ToArray().ShouldBe([8, 6, 0, 0, 0], "8 bits, red green blue alpha, not interlaced");
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        var data = Chunk(png, "IDAT");
        using var inflated = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress))
        {
            zlib.CopyTo(inflated);
        }

        var raw = inflated.ToArray();
        raw.Length.ShouldBe(height * (1 + (width * 4)));
        var pixels = new List<Pixel>(width * height);
        for (var y = 0; y < height; y++)
        {
            var row = raw.AsSpan(y * (1 + (width * 4)), 1 + (width * 4));
            row[0].ShouldBe((byte)0, "no filter");
            for (var x = 1; x < row.Length; x += 4)
            {
                pixels.Add(new Pixel(row[x], row[x + 1], row[x + 2], row[x + 3]));
            }
        }

        return new PngPicture(width, height, pixels);
    }

    private static byte[] Chunk(byte[] png, string kind)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (System.Text.Encoding.ASCII.GetString(png, at + 4, 4) == kind)
            {
                return png[(at + 8)..(at + 8 + length)];
            }

            at += length + 12;
        }

        throw new InvalidDataException($"no {kind}");
    }
}
