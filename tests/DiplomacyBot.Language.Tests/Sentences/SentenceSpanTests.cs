using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Tests.Syllables;

namespace DiplomacyBot.Language.Tests.Sentences;

public class SentenceSpanTests
{
    [Fact]
    public void APartOfATextIsCutLikeATextOfItsOwn()
    {
        foreach (var text in RandomText.Many(2000))
        {
            var (from, to) = (text.Length / 3, text.Length);
            SentenceReader.Read(text.AsSpan(from, to - from)).ShouldBe(SentenceReader.Read(text[from..to]), RandomText.Show(text));
        }
    }

    [Theory]
    [InlineData("Ông hỏi: \"Ai dự?\" rồi đi. Bà cười.", 2)]
    [InlineData("(Ảnh: TTXVN) Ngày 2/11, hội nghị khai mạc.", 2)]
    [InlineData("Hội nghị (có 12 nước. Rất đông) khai mạc. Họp!", 2)]
    [InlineData("... — (…) \"\" .", 1)]
    public void MarksBehindTheFirstLetterAreNotPassedOver(string text, int sentences) => SentenceReader.Read(text).Count.ShouldBe(sentences);
}
