using System.Numerics.Tensors;

namespace DiplomacyBot.Answering.Likeness;

/// <summary>
/// The file of the word vectors: the numbers of words and of values of a vector (both 32 bits, little-endian), the words as strings with their length before
/// them, then a signed byte for each value, 127 times what it is.
/// </summary>
internal static class WordVectorFile
{
    private const float Steps = 127;

    /// <exception cref="InvalidDataException">The file is cut off or holds no vectors.</exception>
    public static WordVectors Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        try
        {
            var (count, size) = (reader.ReadInt32(), reader.ReadInt32());
            var words = new string[count];
            for (var i = 0; i < count; i++)
            {
                words[i] = reader.ReadString();
            }

            var bytes = new byte[count * size];
            stream.ReadExactly(bytes);
            var values = Array.ConvertAll(bytes, static b => (float)(sbyte)b);
            for (var row = 0; row < count; row++)
            {
                ToUnit(values.AsSpan(row * size, size));
            }

            return new WordVectors(words, values);
        }
        catch (Exception e) when (e is EndOfStreamException or OverflowException or ArgumentException)
        {
            throw new InvalidDataException("the file of the word vectors is cut off or holds none; write it again with the benchmarks' train command", e);
        }
    }

    /// <param name="stream">Where to write.</param>
    /// <param name="words">Normal forms, the two syllables of a word with a space between them.</param>
    /// <param name="values">Their vectors one behind the other; they need not be of length 1.</param>
    public static void Write(Stream stream, IReadOnlyList<string> words, float[] values)
    {
        using var writer = new BinaryWriter(stream);
        var size = values.Length / words.Count;
        writer.Write(words.Count);
        writer.Write(size);
        foreach (var word in words)
        {
            writer.Write(word);
        }

        for (var row = 0; row < words.Count; row++)
        {
            var vector = values.AsSpan(row * size, size);
            ToUnit(vector);
            foreach (var value in vector)
            {
                writer.Write((sbyte)MathF.Round(value * Steps));
            }
        }
    }

    private static void ToUnit(Span<float> vector) => TensorPrimitives.Divide(vector, Math.Max(1e-9f, TensorPrimitives.Norm(vector)), vector);
}
