namespace DiplomacyBot.Language.Syllables;

/// <summary>
/// Cuts text into tokens: Vietnamese syllables, foreign words, numbers. A token is a run of letters and digits with their combining
/// marks (G7, A320neo, 14h30 are one token); a full stop or comma between two digits belongs to the number (1.234,5; 22.9;
/// 177.000). Everything else splits: spaces, hyphens (MiG-29 → mig, 29), slashes (19/4 → 19, 4), apostrophes (d'Estaing → d,
/// estaing). Characters without width inside a token do not split it.
/// </summary>
public static class SyllableReader
{
    /// <summary>One huge text must not keep its memory for ever.</summary>
    private const int LargestBuffer = 1 << 14;

    [ThreadStatic]
    private static List<Syllable>? _buffer;

    /// <summary>All syllables of <paramref name="text"/> in reading order; offsets point into <paramref name="text"/> as given.</summary>
    public static IReadOnlyList<Syllable> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var syllables = new List<Syllable>(text.Length / 4);
        Read(text, 0, syllables);
        return syllables;
    }

    /// <summary>All syllables of <c>text[span]</c> as an array of just their number, for those who keep them; offsets point into the whole <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside <paramref name="text"/>.</exception>
    public static Syllable[] ReadArray(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = _buffer ??= new List<Syllable>(LargestBuffer / 4);
        buffer.Clear();
        Read(text.AsSpan(span.Start, span.Length), span.Start, buffer);
        Syllable[] syllables = [.. buffer];
        _buffer = buffer.Capacity <= LargestBuffer ? buffer : null;
        return syllables;
    }

    /// <summary>Adds the syllables of <paramref name="text"/> to <paramref name="into"/>; what the list holds already stays.</summary>
    public static void Read(string text, List<Syllable> into)
    {
        ArgumentNullException.ThrowIfNull(text);
        Read(text, 0, into);
    }

    /// <summary>Adds the syllables of <c>text[span]</c>; offsets point into the whole <paramref name="text"/>. A word cut by the span's edge gives the part inside.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside <paramref name="text"/>.</exception>
    public static void Read(string text, TextSpan span, List<Syllable> into) => Read(text.AsSpan(span.Start, span.Length), span.Start, into);

    /// <summary>Adds the syllables of a slice.</summary>
    /// <param name="slice">The piece of text to cut.</param>
    /// <param name="offset">Where the slice starts in the text the offsets shall point into.</param>
    /// <param name="into">Receives the syllables; what it holds already stays.</param>
    public static void Read(ReadOnlySpan<char> slice, int offset, List<Syllable> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        var i = 0;
        while (i < slice.Length)
        {
            var length = ContentLength(slice, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            var end = EndOfToken(slice, i + length);
            into.Add(new Syllable(offset + i, offset + end, SyllableKeys.KeyOf(slice[i..end], out var number), number));
            i = end;
        }
    }

    /// <summary>Length of the letter or digit at <paramref name="i"/>: 1, 2 outside the basic plane, 0 when it is neither.</summary>
    private static int ContentLength(ReadOnlySpan<char> text, int i) => TokenCharacter.KindOf(text[i]) switch
    {
        TokenCharacterKind.Letter or TokenCharacterKind.Digit => 1,
        _ => TokenCharacter.PairLength(text, i),
    };

    private static int EndOfToken(ReadOnlySpan<char> text, int i)
    {
        var end = i;
        while (i < text.Length)
        {
            switch (TokenCharacter.KindOf(text[i]))
            {
                case TokenCharacterKind.Letter or TokenCharacterKind.Digit or TokenCharacterKind.Mark:
                    end = ++i;
                    break;
                case TokenCharacterKind.Ignorable:
                    i++;
                    break;
                case var _ when IsSeparatorInNumber(text, i):
                    end = i += 2;
                    break;
                default:
                    var length = TokenCharacter.PairLength(text, i);
                    if (length == 0)
                    {
                        return end;
                    }

                    end = i += length;
                    break;
            }
        }

        return end;
    }

    private static bool IsSeparatorInNumber(ReadOnlySpan<char> text, int i) =>
        text[i] is '.' or ',' && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);
}
