using System.Text;

namespace DiplomacyBot.Models.Embeddings;

/// <summary>How many tokens a text may have, without the model's tokenizer.</summary>
internal static class TokenEstimate
{
    /// <summary>
    /// Byte-pair vocabularies fall back on bytes, and Vietnamese letters have up to three; two bytes a token is on the high side for Vietnamese in all vocabularies in
    /// use and for everything else. Too high an estimate only makes batches smaller.
    /// </summary>
    private const int BytesPerToken = 2;

    public static int Of(string text) => (Encoding.UTF8.GetByteCount(text) + BytesPerToken - 1) / BytesPerToken;

    /// <summary>The text up to so many tokens; no character is cut in two.</summary>
    public static string Cut(string text, int tokens)
    {
        if ((long)text.Length * 3 <= (long)tokens * BytesPerToken || Of(text) <= tokens)
        {
            return text;
        }

        var (bytes, end) = (0L, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > (long)tokens * BytesPerToken)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return text[..end];
    }
}
