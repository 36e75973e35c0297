using System.Text;

namespace DiplomacyBot.Language.Normalization;

/// <summary>Writes the normal form of a text, cluster by cluster: a base character with the marks that follow it.</summary>
internal static class Composer
{
    private const char DotAbove = '\u0307';

    public static void Write(ReadOnlySpan<char> text, ref NormalWriter writer)
    {
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (CharacterClass.IsIgnorable(c))
            {
                i++;
            }
            else if (LatinTable.Contains(c))
            {
                i = WriteLatin(text, i, ref writer);
            }
            else if (CharacterClass.IsGeneralPunctuation(c))
            {
                writer.Add(CharacterClass.PlainPunctuation(c), i, ++i);
            }
            else if (CharacterClass.IsBroken(c))
            {
                writer.Add(c, i, ++i);
            }
            else
            {
                i = WriteOther(text, i, ref writer);
            }
        }

        TonePlacement.Place(writer.Written);
    }

    private static int WriteLatin(ReadOnlySpan<char> text, int start, ref NormalWriter writer)
    {
        var lower = LatinTable.ToLower(text[start]);
        var end = start + 1;
        var next = NextOf(text, end);
        if (next == text.Length || !CharacterClass.IsLatinMark(text[next]))
        {
            writer.Add(lower, start, end);
            return end;
        }

        var cluster = new NormalWriter(stackalloc char[32], withOffsets: false);
        cluster.Add(lower, 0, 0);
        for (; next < text.Length && CharacterClass.IsLatinMark(text[next]); next = NextOf(text, end))
        {
            end = next + 1;
            if (lower != 'i' || text[next] != DotAbove)
            {
                cluster.Add(text[next], 0, 0);
            }
        }

        WriteComposed(cluster.Written, start, end, exact: false, ref writer);
        cluster.Dispose();
        return end;
    }

    private static int WriteOther(ReadOnlySpan<char> text, int start, ref NormalWriter writer)
    {
        var run = new NormalWriter(stackalloc char[64], withOffsets: false);
        var end = start;
        for (var next = start; next < text.Length && CharacterClass.IsOther(text[next]) && !CharacterClass.IsBroken(text[next]); next = NextOf(text, end))
        {
            run.Add(char.ToLowerInvariant(text[next]), 0, 0);
            end = next + 1;
        }

        WriteComposed(run.Written, start, end, exact: run.Length == end - start, ref writer);
        run.Dispose();
        return end;
    }

    // exact: each source character stands for one original character, so equal lengths allow offsets one by one.
    private static void WriteComposed(scoped ReadOnlySpan<char> source, int start, int end, bool exact, ref NormalWriter writer)
    {
        // NFC never makes a text more than three times as long in UTF-16 (Unicode Standard Annex 15, "Stability").
        Span<char> composed = source.Length <= 64 ? stackalloc char[192] : new char[source.Length * 3];
        if (!source.TryNormalize(composed, out var length, NormalizationForm.FormC))
        {
            throw new InvalidOperationException("The composed form is longer than Unicode allows.");
        }

        exact &= length == source.Length;
        for (var i = 0; i < length; i++)
        {
            var c = composed[i];
            c = LatinTable.Contains(c) ? LatinTable.ToLower(c) : char.ToLowerInvariant(c);
            if (exact)
            {
                writer.Add(c, start + i, start + i + 1);
            }
            else
            {
                writer.Add(c, start, end);
            }
        }
    }

    private static int NextOf(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && CharacterClass.IsIgnorable(text[i]))
        {
            i++;
        }

        return i;
    }
}
