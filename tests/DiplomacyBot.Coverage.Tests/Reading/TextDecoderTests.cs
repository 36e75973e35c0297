using System.Text;
using DiplomacyBot.Coverage.Cleaning;
using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Coverage.Tests.Reading;

public class TextDecoderTests
{
    private const string Vietnamese = "Ngày 19/4, tại Hà Nội, Chủ tịch nước Nguyễn Xuân Phúc chủ trì phiên thảo luận về hợp tác giữa LHQ và các tổ chức khu vực.\n";

    [Fact]
    public void PlainUtf8IsReadWithoutAGuess() => TextDecoder.Decode(Encoding.UTF8.GetBytes(Vietnamese)).ShouldBe(DecodedText.Sure(Vietnamese));

    [Fact]
    public void AByteOrderMarkIsNotPartOfTheText()
    {
        Decode(new UTF8Encoding(true)).ShouldBe(DecodedText.Sure(Vietnamese));
        Decode(new UnicodeEncoding(false, true)).ShouldBe(DecodedText.Sure(Vietnamese));
        Decode(new UnicodeEncoding(true, true)).ShouldBe(DecodedText.Sure(Vietnamese));
    }

    [Theory]
    [InlineData(false, "UTF-16 LE")]
    [InlineData(true, "UTF-16 BE")]
    public void Utf16WithoutAMarkIsRecognisedAndReportedAsAGuess(bool bigEndian, string name) =>
        Decode(new UnicodeEncoding(bigEndian, false)).ShouldBe(DecodedText.Guessed(Vietnamese, name));

    [Theory]
    [InlineData("Ngày 19/4, tại Hà Nội, Chủ tịch nước chủ trì phiên thảo luận.")]
    [InlineData("Đại sứ Đặng Đình Quý phát biểu, nhấn mạnh tầm quan trọng của hợp tác ở Biển Đông.")]
    [InlineData("Thủ tướng thăm Lào, gặp gỡ kiều bào; mưa lũ, sạt lở ở miền Trung.")]
    public void Windows1258IsGuessedAndGivesComposedLettersBack(string text)
    {
        var decoded = TextDecoder.Decode(Windows1258(text));

        decoded.GuessedEncoding.ShouldBe("Windows-1258");
        PlainText.Lines(decoded.Text).ShouldBe([text]);
    }

    [Fact]
    public void DamagedUtf8IsRefusedInsteadOfGivingWrongLetters()
    {
        var bytes = Encoding.UTF8.GetBytes(Vietnamese);
        bytes[Vietnamese.IndexOf("tại", StringComparison.Ordinal) + 2] = 0xFF;

        var decoded = TextDecoder.Decode(bytes);

        decoded.Failure.ShouldBe(FailureReason.DamagedText);
        decoded.Detail.ShouldNotBeNull().ShouldStartWith("byte ");
    }

    [Fact]
    public void ATextCutInTheMiddleOfALetterIsRefused()
    {
        var bytes = Encoding.UTF8.GetBytes("Hội nghị cấp cao diễn ra tại Huế");

        TextDecoder.Decode(bytes.AsSpan(0, bytes.Length - 1)).Failure.ShouldBe(FailureReason.DamagedText);
    }

    [Fact]
    public void PicturesAndArchivesAreBinary()
    {
        TextDecoder.Decode([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 1, 2, 3, 0xFE]).Failure.ShouldBe(FailureReason.Binary);
        TextDecoder.Decode([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x9D, 0x8E]).Failure.ShouldBe(FailureReason.Binary);
        TextDecoder.Decode(Enumerable.Range(0, 400).Select(i => (byte)(1 + i % 31)).ToArray()).Failure.ShouldBe(FailureReason.Binary);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t \n")]
    [InlineData("\uFEFF")]
    public void NothingButWhiteSpaceIsEmpty(string text) => TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Failure.ShouldBe(FailureReason.Empty);

    [Fact]
    public void AnyBytesGiveATextOrAReason()
    {
        var random = new Random(1258);
        for (var round = 0; round < 3000; round++)
        {
            var bytes = new byte[random.Next(0, 200)];
            random.NextBytes(bytes);

            var decoded = TextDecoder.Decode(bytes);

            (decoded.Failure is null).ShouldBe(decoded.Text.Length > 0);
        }
    }

    private static DecodedText Decode(Encoding encoding) => TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Vietnamese)]);

    // Windows-1258 writes the tones (except on some vowels) as a combining mark behind the letter.
    private static byte[] Windows1258(string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        var bytes = new List<byte>();
        foreach (var c in text)
        {
            var parts = new[] { c.ToString() }.Concat(Split(c));
            bytes.AddRange(parts.Select(p => TryGet(encoding, p)).First(b => b is not null)!);
        }

        return [.. bytes];
    }

    private static IEnumerable<string> Split(char c)
    {
        var marks = c.ToString().Normalize(NormalizationForm.FormD);
        for (var tone = marks.Length - 1; tone > 0; tone--)
        {
            yield return marks.Remove(tone, 1).Normalize(NormalizationForm.FormC) + marks[tone];
        }
    }

    private static byte[]? TryGet(Encoding encoding, string text)
    {
        try
        {
            return encoding.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
