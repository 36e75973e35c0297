using System.Globalization;
using System.Text;

namespace DiplomacyBot.Coverage.Reading;

/// <summary>
/// Finds out how a file's bytes spell text. In this order: a byte order mark; strict UTF-8; UTF-16 recognised by where its zero
/// bytes fall; Windows-1258, the Vietnamese code page, as a guess. What is mostly UTF-8 with a few wrong bytes is refused:
/// reading it as anything would put wrong letters into the coverage.
/// </summary>
internal static class TextDecoder
{
    // Up to one control character in a hundred still is text (form feeds, stray bytes of old editors).
    private const int ControlsPerText = 100;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Little = new(false, false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Big = new(true, false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(
        1258, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return DecodedText.Refused(FailureReason.Empty);
        }

        var decoded = WithMark(bytes) ?? WithoutMark(bytes);
        if (decoded.Failure is null && LooksBinary(decoded.Text))
        {
            return DecodedText.Refused(FailureReason.Binary);
        }

        return decoded.Failure is null && string.IsNullOrWhiteSpace(decoded.Text) ? DecodedText.Refused(FailureReason.Empty) : decoded;
    }

    private static DecodedText? WithMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, .. var utf8])
        {
            return Strict(Utf8, utf8) ?? Damaged(utf8);
        }

        if (bytes is [0xFF, 0xFE, .. var little])
        {
            return Strict(Utf16Little, little) ?? DecodedText.Refused(FailureReason.DamagedText, "UTF-16");
        }

        return bytes is [0xFE, 0xFF, .. var big] ? Strict(Utf16Big, big) ?? DecodedText.Refused(FailureReason.DamagedText, "UTF-16") : null;
    }

    private static DecodedText WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return LooksUtf16(bytes) is not { } utf16 || Strict(utf16, bytes) is not { } found
                ? DecodedText.Refused(FailureReason.Binary)
                : found with { GuessedEncoding = utf16 == Utf16Big ? "UTF-16 BE" : "UTF-16 LE" };
        }

        if (Strict(Utf8, bytes) is { } sure)
        {
            return sure;
        }

        var (valid, firstInvalid) = Utf8Evidence.Count(bytes);
        if (valid.Sequences > valid.Faults * 4)
        {
            return DecodedText.Refused(FailureReason.DamagedText, string.Create(CultureInfo.InvariantCulture, $"byte {firstInvalid}"));
        }

        return Strict(Windows1258, bytes) is { } guess ? guess with { GuessedEncoding = "Windows-1258" } : DecodedText.Refused(FailureReason.Binary);
    }

    private static DecodedText Damaged(ReadOnlySpan<byte> bytes) =>
        DecodedText.Refused(FailureReason.DamagedText, string.Create(CultureInfo.InvariantCulture, $"byte {Utf8Evidence.Count(bytes).FirstInvalid + 3}"));

    private static DecodedText? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return DecodedText.Sure(encoding.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // In UTF-16 the spaces, line ends and plain letters of Vietnamese have a zero as their high byte, always on the same side.
    private static UnicodeEncoding? LooksUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var units = bytes.Length / 2;
        return odd * 10 >= units * 4 && even * 50 <= units ? Utf16Little
            : even * 10 >= units * 4 && odd * 50 <= units ? Utf16Big
            : null;
    }

    private static bool LooksBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0')
            {
                return true;
            }

            controls += char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u0085') ? 1 : 0;
        }

        return controls * ControlsPerText > text.Length;
    }
}
