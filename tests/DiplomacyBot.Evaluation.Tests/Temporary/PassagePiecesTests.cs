using DiplomacyBot.Evaluation.Temporary;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Evaluation.Tests.Temporary;

public sealed class PassagePiecesTests
{
    [Fact]
    public void WholeSentencesAreTakenUntilStoppingIsNearerToTheSize()
    {
        // Sentences of 4, 4 and 4 syllables; 7 is nearer to 8 than to 4.
        var text = "Một hai ba bốn. Năm sáu bảy tám. Chín mười mười một.";
        PassagePieces.Cut(text, 7).Select(p => text[p.Start..p.End]).ShouldBe(["Một hai ba bốn. Năm sáu bảy tám.", "Chín mười mười một."]);
        PassagePieces.Cut(text, 5).Count.ShouldBe(3);
        PassagePieces.Cut("", 5).ShouldBeEmpty();
    }

    [Fact]
    public void ThePiecesHoldEverySentenceOnceInOrder()
    {
        var random = new Random(9);
        for (var round = 0; round < 50; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(0, 40)).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(i => i == 0 ? "Ông" : "nói")) + "."));
            var size = random.Next(1, 80);
            var pieces = PassagePieces.Cut(text, size);
            var sentences = SentenceReader.Read(text);

            pieces.Select(p => p.Ordinal).ShouldBe(Enumerable.Range(0, pieces.Count));
            sentences.ShouldAllBe(s => pieces.Count(p => p.Start <= s.Start && s.End <= p.End) == 1);
            pieces.Zip(pieces.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
            pieces.Sum(p => SyllableReader.Read(text[p.Start..p.End]).Count).ShouldBe(SyllableReader.Read(text).Count);
        }
    }
}
