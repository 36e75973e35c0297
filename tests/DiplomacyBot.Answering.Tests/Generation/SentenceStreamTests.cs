using DiplomacyBot.Answering.Generation;

namespace DiplomacyBot.Answering.Tests.Generation;

public class SentenceStreamTests
{
    [Theory]
    [InlineData("Câu một [1]. Câu hai [2].", "Câu một [1].|Câu hai [2].")]
    [InlineData("Câu một. [1] Câu hai. [2]", "Câu một. [1]|Câu hai. [2]")]
    [InlineData("Câu một.[1][2] Câu hai [3].", "Câu một.[1][2]|Câu hai [3].")]
    [InlineData("Câu một [1]\nCâu hai [2]", "Câu một [1]|Câu hai [2]")]
    [InlineData("- Ý một [1].\n- Ý hai [2].\n", "- Ý một [1].|- Ý hai [2].")]
    [InlineData("Tại TP. HCM có 1.500 người [1]. GS.TS. Nam nói [2].", "Tại TP. HCM có 1.500 người [1].|GS.TS. Nam nói [2].")]
    [InlineData("Ông nói: “Đây là câu một. Đây là câu hai.” [1] Hết [2].", "Ông nói: “Đây là câu một.|Đây là câu hai.” [1]|Hết [2].")]
    [InlineData("", "")]
    [InlineData("   \n ", "")]
    public void SentencesKeepTheirNumbersHoweverTheTextIsCut(string text, string expected)
    {
        for (var piece = 1; piece <= text.Length + 1; piece++)
        {
            Sentences(text, piece).Select(s => s.Text).ShouldBe(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), $"in pieces of {piece}");
        }
    }

    [Fact]
    public void ASentenceThatEndsWithItsNumberIsGivenAtOnce()
    {
        var stream = new SentenceStream();
        stream.Add("Cuộc họp diễn ra tại Nha Trang [1]").ShouldBeEmpty();
        stream.Add(".").Select(s => s.Text).ShouldBe(["Cuộc họp diễn ra tại Nha Trang [1]."]);
    }

    [Theory]
    [InlineData("Cuộc họp diễn ra tại", false)]
    [InlineData("Cuộc họp diễn ra tại Nha Trang [", false)]
    [InlineData("Cuộc họp diễn ra tại Nha Trang [1]", true)]
    [InlineData("Cuộc họp diễn ra tại Nha Trang.", true)]
    public void WhatTheStreamBreaksOffIsNotFinished(string text, bool finished) => Sentences(text, 4).Single().Finished.ShouldBe(finished);

    [Fact]
    public void TextWithoutAnEndDoesNotFillTheMemory()
    {
        var stream = new SentenceStream();
        var longest = Enumerable.Range(0, 2000).SelectMany(_ => stream.Add("chữ chữ chữ ")).Max(s => s.Text.Length);
        longest.ShouldBeLessThan(2100);
    }

    [Fact]
    public void RealSentencesInAnyPiecesAreTheSameSentences()
    {
        var random = new Random(4);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Snippets.Pick(random) is var sentence && random.Next(3) switch { 0 => true, _ => false }
                ? $"{sentence} [{random.Next(9)}]{(random.Next(2) == 0 ? " " : "\n")}"
                : $"{sentence.TrimEnd('.')} [{random.Next(9)}][2, 3]. "));
            var whole = Sentences(text, text.Length).Select(s => s.Text).ToList();
            Sentences(text, random.Next(1, 9)).Select(s => s.Text).ShouldBe(whole, text);
        }
    }

    private static List<StreamedSentence> Sentences(string text, int piece)
    {
        var (stream, sentences) = (new SentenceStream(), new List<StreamedSentence>());
        for (var i = 0; i < text.Length; i += piece)
        {
            sentences.AddRange(stream.Add(text.Substring(i, Math.Min(piece, text.Length - i))));
        }

        return [.. sentences, .. stream.End()];
    }
}
