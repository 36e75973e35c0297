using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Index;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyBot.Answering.Tests.Passages;

public class PassageTextTests
{
    private const string Text = "Phiên họp khai mạc sáng 19/4. Ông Guterres dự.\nChủ tịch nước chủ trì. Họp báo chiều nay.";

    [Fact]
    public void APassageIsCutAsIfItStoodAlone() => Prop.ForAll<string, int, int>((any, from, length) =>
    {
        var text = any + Text;
        var start = Math.Abs(from % text.Length);
        var end = Math.Min(text.Length, start + Math.Abs(length % 60));
        var alone = text[start..end];
        var passage = new PassageText(News.Of("a", text), new PassageRef("a", 0, start, end));
        return passage.Syllables.Select(s => s with { Start = s.Start - start }).SequenceEqual(SyllableReader.Read(alone))
            && passage.Sentences == SentenceReader.Read(alone).Count
            && passage.SentenceStarts[^1] == passage.Syllables.Length
            && passage.Span.In(passage.Text) == alone;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-5, 9, "Phiên họp")]
    [InlineData(70, 900, "Họp báo chiều nay.")]
    [InlineData(20, 10, "")]
    [InlineData(900, 950, "")]
    public void APassageThatReachesOutsideItsTextIsCutOff(int start, int end, string inside)
    {
        var passage = new PassageText(News.Of("a", Text), new PassageRef("a", 0, start, end));
        passage.Span.In(Text).ShouldBe(inside);
    }

    [Fact]
    public void SentencesOfAnArticleCutUpBeforeKeepItsOffsets()
    {
        var analysis = new ArticleAnalysis(News.Of("a", Text));
        var passage = PassageText.Of(analysis, 1, 2);
        passage.Span.In(Text).ShouldBe("Ông Guterres dự.\nChủ tịch nước chủ trì.");
        passage.Syllables[passage.SentenceStarts[1]].Key.ShouldBe("chủ");
    }
}
