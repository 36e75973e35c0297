using System.Globalization;
using System.Text;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Dates;

/// <summary>Cuts one line into the tokens dates are made of. No date crosses a line break.</summary>
internal static class DateTokenizer
{
    /// <summary>Replaces the content of <paramref name="tokens"/> with those of <paramref name="text"/>[<paramref name="start"/>..<paramref name="end"/>].</summary>
    /// <returns>True when the line was typed without accents.</returns>
    public static bool Read(string text, int start, int end, List<DateToken> tokens)
    {
        tokens.Clear();
        var accentless = !Folding.HasAccents(text.AsSpan(start, end - start));
        var glued = false;
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (IsSpace(c))
            {
                glued = false;
                i++;
                continue;
            }

            if (IsZeroWidth(c))
            {
                i++;
                continue;
            }

            var from = i++;
            if (char.IsAsciiDigit(c))
            {
                while (i < end && char.IsAsciiDigit(text[i])) i++;
                var value = i - from <= 4 ? int.Parse(text.AsSpan(from, i - from), NumberStyles.None, CultureInfo.InvariantCulture) : -1;
                tokens.Add(new DateToken(DateTokenKind.Number, from, i) { Value = value, First = c, Glued = glued });
            }
            else if (char.IsLetter(c))
            {
                var decomposed = false;
                while (i < end && (char.IsLetter(text[i]) || IsMark(text[i]))) decomposed |= IsMark(text[i++]);
                var (word, number) = Meaning(text.AsSpan(from, i - from), accentless, decomposed);
                tokens.Add(new DateToken(DateTokenKind.Word, from, i) { Word = word, Value = number, First = c, Glued = glued });
            }
            else
            {
                tokens.Add(new DateToken(DateTokenKind.Sign, from, i) { First = c, Glued = glued });
            }

            glued = true;
        }

        return accentless;
    }

    private static (DateWord, int) Meaning(ReadOnlySpan<char> word, bool accentless, bool decomposed)
    {
        if (word.Length > DateLexicon.LongestWord * 3) return default;
        Span<char> lower = stackalloc char[DateLexicon.LongestWord * 3];
        if (decomposed && Composed(word) is { } composed)
        {
            composed.AsSpan().CopyTo(lower);
            lower = lower[..composed.Length];
        }
        else
        {
            lower = lower[..word.Length];
            word.CopyTo(lower);
        }

        if (lower.Length > DateLexicon.LongestWord) return default;
        for (var i = 0; i < lower.Length; i++) lower[i] = char.ToLowerInvariant(lower[i]);
        return DateLexicon.Find(lower, accentless);
    }

    private static string? Composed(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        return text.IsNormalized(NormalizationForm.FormD) || !text.IsNormalized(NormalizationForm.FormC) ? text.Normalize(NormalizationForm.FormC) : null;
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool IsSpace(char c) => char.IsWhiteSpace(c);

    // Left behind by editors in the middle of dates; they neither join nor separate.
    private static bool IsZeroWidth(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';
}
