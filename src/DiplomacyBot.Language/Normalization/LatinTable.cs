using System.Text;

namespace DiplomacyBot.Language.Normalization;

/// <summary>
/// What happens to each letter of the blocks Vietnamese is written in (U+0000–U+024F and U+1E00–U+1EFF), worked out once:
/// on the hot path a character costs one array access instead of a call into Unicode data.
/// </summary>
internal static class LatinTable
{
    private const int LowBlock = 0x250;
    private const int AdditionalStart = 0x1E00;
    private const int AdditionalLength = 0x100;

    private static readonly char[] Lower = new char[LowBlock + AdditionalLength];
    private static readonly char[] Bare = new char[LowBlock + AdditionalLength];

    static LatinTable()
    {
        Span<char> parts = stackalloc char[8];
        for (var i = 0; i < Lower.Length; i++)
        {
            var c = (char)(i < LowBlock ? i : AdditionalStart + i - LowBlock);
            Lower[i] = LowerOf(c);
            Bare[i] = Lower[i] < 0x80 || !Lower.AsSpan(i, 1).TryNormalize(parts, out _, NormalizationForm.FormD)
                ? Lower[i]
                : BareOf(parts[0]);
        }
    }

    public static bool Contains(char c) => c < LowBlock || (uint)(c - AdditionalStart) < AdditionalLength;

    /// <summary>Lower case, with the look-alikes of đ and the Unicode spaces made one. Only for characters the table contains.</summary>
    public static char ToLower(char c) => Lower[Index(c)];

    /// <summary>Lower case without marks and bars. Only for characters the table contains; æ, œ, ß and þ stay (they take two letters).</summary>
    public static char ToBare(char c) => Bare[Index(c)];

    private static int Index(char c) => c < LowBlock ? c : LowBlock + (c - AdditionalStart);

    private static char LowerOf(char c) => c switch
    {
        // Eth and African D look like Đ; converters from old Vietnamese encodings leave them behind.
        '\u00D0' or '\u00F0' or '\u0110' or '\u0189' => 'đ',
        // Turkish İ has no one-character lower case outside Turkish.
        '\u0130' => 'i',
        '\t' or '\v' or '\f' or '\u00A0' => ' ',
        '\u0085' => '\n',
        _ => char.ToLowerInvariant(c),
    };

    private static char BareOf(char c) => c switch
    {
        'đ' => 'd',
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        'ħ' => 'h',
        'ŧ' => 't',
        _ => c,
    };
}
