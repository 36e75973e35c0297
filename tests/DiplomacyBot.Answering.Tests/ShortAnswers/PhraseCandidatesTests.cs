using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Answering.Tests.Questions;

namespace DiplomacyBot.Answering.Tests.ShortAnswers;

public class PhraseCandidatesTests
{
    [Theory]
    [InlineData("Hội thảo có chủ đề “Gắn kết và chủ động thích ứng”.", "Gắn kết và chủ động thích ứng")]
    [InlineData("Với chủ đề «Hòa bình», hội nghị khai mạc.", "Hòa bình")]
    [InlineData("Với chủ đề \"Hòa bình\", hội nghị khai mạc.", "Hòa bình")]
    [InlineData("Phiên “Một” và phiên “Hai” diễn ra.", "Một|Hai")]
    [InlineData("Chủ đề “chưa đóng ngoặc là thế này.", "")]
    [InlineData("Chủ đề “” để trống.", "")]
    public void QuotedWordsAreCutWithoutTheirMarks(string text, string quoted)
    {
        var article = Sentences.Analyse(text);
        string.Join('|', PhraseCandidates.Quoted(article, 0, ["chủ", "đề"]).Select(article.Text)).ShouldBe(quoted);
    }

    [Fact]
    public void WordsAnnouncedAsATitleFitBestWhereATitleIsAsked()
    {
        var article = Sentences.Analyse("Ông khen “rất tốt” hội thảo với chủ đề “Hòa bình”.");
        var fits = PhraseCandidates.Quoted(article, 0, ["chủ", "đề"]).ToDictionary(article.Text, c => c.Fit);
        fits["Hòa bình"].ShouldBeGreaterThan(fits["rất tốt"]);
        PhraseCandidates.Quoted(article, 0, ["nước"]).ShouldAllBe(c => c.Fit < 0.5);
    }

    [Theory]
    [InlineData("Ban Bí thư ban hành Chỉ thị 25 về đối ngoại đa phương.", "chỉ thị", "Chỉ thị 25")]
    [InlineData("Quốc hội Áo sớm phê chuẩn Hiệp định Bảo hộ đầu tư, theo ông.", "hiệp định", "Hiệp định Bảo hộ đầu tư")]
    [InlineData("Ông nói chuyện tại trường Đại học Oxford.", "đại học", "Đại học Oxford")]
    public void TheAskedNounBringsItsName(string text, string head, string named)
    {
        var article = Sentences.Analyse(text);
        PhraseCandidates.Named(article, 0, QuestionParts.Keys(head)).Select(article.Text).ShouldContain(t => t.StartsWith(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ông thôi làm ở ngân hàng JPMorgan năm 2009.", "ngân hàng", "hàng JPMorgan")]
    [InlineData("Đoàn thăm tập đoàn Samsung.", "tập đoàn", "đoàn Samsung")]
    public void ANounThatIsClippedNamesNothing(string text, string head, string clipped)
    {
        var article = Sentences.Analyse(text);
        var named = PhraseCandidates.Named(article, 0, QuestionParts.Keys(head)).Select(article.Text).ToList();
        named.ShouldNotContain(t => t.StartsWith(clipped, StringComparison.Ordinal));
        named.ShouldContain(t => t.StartsWith(head, StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutANounNothingIsNamed() => PhraseCandidates.Named(Sentences.Analyse("Chỉ thị 25."), 0, []).ShouldBeEmpty();

    [Fact]
    public void ANounAtTheEndOfTheSentenceNamesNothing() => PhraseCandidates.Named(Sentences.Analyse("Hai bên ký hiệp định."), 0, ["hiệp", "định"]).ShouldBeEmpty();
}
