using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Coverage.Tests.Passages;

public class PassageCutterTests
{
    [Fact]
    public void AShortArticleIsOnePassage()
    {
        var text = Paragraph(30) + "\n" + Paragraph(40, 25);

        Parts.Cutter().Cut(text).ShouldBe([new Passage(0, 0, text.Length)]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void NoSentenceNoPassage(string text) => Parts.Cutter().Cut(text).ShouldBeEmpty();

    [Fact]
    public void CutsFallBetweenParagraphsWhereTheyCan()
    {
        var paragraphs = Enumerable.Range(0, 6).Select(_ => Paragraph(40, 40)).ToList();

        var passages = Cut(string.Join('\n', paragraphs));

        passages.ShouldBe([paragraphs[0] + "\n" + paragraphs[1], paragraphs[2] + "\n" + paragraphs[3], paragraphs[4] + "\n" + paragraphs[5]]);
    }

    [Fact]
    public void WhereAParagraphIsCutTheLastSentenceOpensTheNextPassage()
    {
        var sentences = Enumerable.Range(0, 12).Select(i => Sentence(40, i)).ToList();

        var passages = Cut(string.Join(' ', sentences));

        passages.Count.ShouldBeGreaterThan(1);
        for (var i = 1; i < passages.Count; i++)
        {
            var opening = sentences.Single(s => passages[i].StartsWith(s, StringComparison.Ordinal));
            passages[i - 1].EndsWith(opening, StringComparison.Ordinal).ShouldBeTrue();
        }
    }

    [Fact]
    public void ASentenceLongerThanTheLimitIsAPassageOfItsOwn()
    {
        var giant = Sentence(500, 1);
        var text = Paragraph(100) + "\n" + giant + "\n" + Paragraph(100);

        Cut(text).ShouldContain(giant);
    }

    [Fact]
    public void NoPassageSpansABlockThatWasCutOut()
    {
        var (before, behind) = (Paragraph(30), Paragraph(30));

        Cut(before + "\n\n" + behind).ShouldBe([before, behind]);
    }

    [Fact]
    public void EverySentenceIsInAPassageAndSizesKeepToTheLimits()
    {
        var (random, cutter) = (new Random(220), Parts.Cutter());
        for (var round = 0; round < 300; round++)
        {
            var text = string.Join(
                '\n',
                Enumerable.Range(0, random.Next(1, 15)).Select(_ => random.Next(8) == 0 ? "" : Paragraph([.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => random.Next(20) == 0 ? random.Next(200, 450) : random.Next(3, 70))])));

            var passages = cutter.Cut(text);

            var sentences = SentenceReader.Read(text);
            sentences.Where(s => !passages.Any(p => p.Start <= s.Start && s.End <= p.End)).ShouldBeEmpty();
            for (var i = 0; i < passages.Count; i++)
            {
                var passage = passages[i];
                passage.Ordinal.ShouldBe(i);
                sentences.Any(s => s.Start == passage.Start).ShouldBeTrue();
                sentences.Any(s => s.End == passage.End).ShouldBeTrue();
                var inside = sentences.Where(s => s.Start >= passage.Start && s.End <= passage.End).ToList();
                var size = SyllableReader.Read(text[passage.Start..passage.End]).Count;
                (size <= 220 || inside.Count == 1).ShouldBeTrue($"{size} syllables in {inside.Count} sentences");
                if (i > 0)
                {
                    var repeated = inside.Where(s => s.End <= passages[i - 1].End).ToList();
                    repeated.Count.ShouldBeLessThanOrEqualTo(1);
                    passage.Start.ShouldBeGreaterThan(passages[i - 1].Start);
                    repeated.Where(s => inside.Count <= 1 || inside[1].Paragraph != s.Paragraph).ShouldBeEmpty();
                }
            }
        }
    }

    private static readonly string[] Endings = ["xuân", "hạ", "thu", "đông", "bắc", "nam", "sáng", "trưa", "chiều", "tối", "đêm", "khuya"];

    private static List<string> Cut(string text) => [.. Parts.Cutter().Cut(text).Select(p => text[p.Start..p.End])];

    private static string Paragraph(params int[] sizes) => string.Join(' ', sizes.Select(Sentence));

    private static string Sentence(int syllables, int number) => $"Câu {string.Join(' ', Enumerable.Range(0, Math.Max(1, syllables - 2)).Select(i => (i + number) % 2 == 0 ? "hội" : "nghị"))} {Endings[number]}.";
}
