namespace DiplomacyBot.Language.Normalization;

/// <summary>
/// The one written form under which two spellings of the same Vietnamese text compare equal: composed (Unicode NFC), lower-cased,
/// one tone placement (hoà = hòa, thuý = thúy, khoẻ = khỏe; quý and giá as they are), the look-alikes of đ (Ð, ð, Ɖ) made đ,
/// Unicode spaces and tabs as plain spaces, line separators as <c>\n</c>, characters without width removed. Lone surrogates are
/// carried over. The form is stable: the key of a key is itself. Runs of spaces are kept, so that offsets can be mapped
/// (<see cref="NormalizedText"/>).
/// </summary>
public static class NormalForm
{
    private const int StackLimit = 256;

    /// <summary>The normal form of a text; the same instance, without allocation, when the text already has it.</summary>
    public static string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsKey(text))
        {
            return text;
        }

        var writer = new NormalWriter(stackalloc char[StackLimit], withOffsets: false);
        Composer.Write(text, ref writer);
        var key = writer.Written.SequenceEqual(text) ? text : writer.Written.ToString();
        writer.Dispose();
        return key;
    }

    /// <summary>The normal form of a text as a new string.</summary>
    public static string Key(ReadOnlySpan<char> text)
    {
        if (IsKey(text))
        {
            return text.ToString();
        }

        var writer = new NormalWriter(stackalloc char[StackLimit], withOffsets: false);
        Composer.Write(text, ref writer);
        var key = writer.Written.ToString();
        writer.Dispose();
        return key;
    }

    /// <summary>
    /// True when the text is seen at a glance to have its normal form. Text of other scripts than Latin is not looked into and gives
    /// false even where its normal form happens to be the same.
    /// </summary>
    public static bool IsKey(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
            {
                // Upper-case letters and the three control characters that become spaces.
                if ((uint)(c - 'A') <= 'Z' - 'A' || c is '\t' or '\v' or '\f')
                {
                    return false;
                }

                // A tone left on the u of "qu" stands before a bare vowel.
                if (i > 0 && text[i - 1] >= 0x80 && !TonePlacement.IsPlaced(text, i))
                {
                    return false;
                }
            }
            else if (LatinTable.Contains(c))
            {
                if (LatinTable.ToLower(c) != c || CharacterClass.IsIgnorable(c) || !TonePlacement.IsPlaced(text, i))
                {
                    return false;
                }
            }
            else if (!CharacterClass.IsGeneralPunctuation(c) || CharacterClass.IsIgnorable(c) || CharacterClass.PlainPunctuation(c) != c)
            {
                return false;
            }
        }

        return true;
    }
}
