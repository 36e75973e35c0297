namespace DiplomacyBot.Language.Normalization;

/// <summary>Removes what people leave out when they type without accents: tone and vowel marks, and the bar of đ.</summary>
public static class Folding
{
    /// <summary>
    /// Lower-cased text without accents: <c>Chủ tịch nước</c> → <c>chu tich nuoc</c>, <c>Yılmaz</c> → <c>yilmaz</c>,
    /// <c>Großbritannien</c> → <c>grossbritannien</c>. Letters of other scripts stay as <see cref="NormalForm"/> leaves them. The same
    /// instance, without allocation, when nothing changes.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsFolded(text) ? text : Fold(text.AsSpan());
    }

    /// <inheritdoc cref="Fold(string)"/>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyExceptInRange('\0', '\u024F') && HasOther(text))
        {
            text = NormalForm.Key(text);
        }

        var writer = new NormalWriter(stackalloc char[256], withOffsets: false);
        foreach (var c in text)
        {
            Write(c, ref writer);
        }

        var folded = writer.Written.ToString();
        writer.Dispose();
        return folded;
    }

    /// <summary>True when a Vietnamese accent (or the bar of đ) stands anywhere in the text, composed or as a combining mark.</summary>
    public static bool HasAccents(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c >= 0x80 && (CharacterClass.IsLatinMark(c) || VietnameseLetters.IsAccented(c)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True when a text looks typed without accents: it has letters a–z and no Vietnamese accent. Accents Vietnamese does not use (ü, ñ) do
    /// not count as accents.
    /// </summary>
    public static bool IsAccentless(ReadOnlySpan<char> text)
    {
        var hasLetters = false;
        foreach (var c in text)
        {
            hasLetters |= char.IsAsciiLetter(c);
        }

        return hasLetters && !HasAccents(text);
    }

    private static void Write(char c, ref NormalWriter writer)
    {
        if (!LatinTable.Contains(c))
        {
            if (!CharacterClass.IsLatinMark(c) && !CharacterClass.IsIgnorable(c))
            {
                writer.Add(CharacterClass.PlainPunctuation(c), 0, 0);
            }

            return;
        }

        switch (LatinTable.ToBare(c))
        {
            case 'æ':
                writer.Add('a', 0, 0);
                writer.Add('e', 0, 0);
                break;
            case 'œ':
                writer.Add('o', 0, 0);
                writer.Add('e', 0, 0);
                break;
            case 'ß':
                writer.Add('s', 0, 0);
                writer.Add('s', 0, 0);
                break;
            case 'þ':
                writer.Add('t', 0, 0);
                writer.Add('h', 0, 0);
                break;
            case '\u00AD':
                break;
            case var bare:
                writer.Add(bare, 0, 0);
                break;
        }
    }

    private static bool IsFolded(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c >= 0x80 || LatinTable.ToBare(c) != c)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasOther(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (CharacterClass.IsOther(c) && !CharacterClass.IsLatinMark(c))
            {
                return true;
            }
        }

        return false;
    }
}
