using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Cleaning;
using DiplomacyBot.Coverage.Metadata;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Testing;

namespace DiplomacyBot.Coverage.Tests.Metadata;

public class SeedTests
{
    [SkippableTheory]
    [InlineData("000", "VTC News", null, "2021-04-19", true)]
    [InlineData("001", "PLVN", null, "2020-01-30", true)]
    [InlineData("002", null, null, "2020-11-05", false)]
    [InlineData("003", null, null, "2025-09-22", true)]
    [InlineData("004", null, "Hữu Toàn", "2020-01-16", false)]
    public void OutletAuthorAndDateOfASeedAreFound(string seed, string? outlet, string? author, string day, bool inferred)
    {
        var article = Compose(seed).Article.ShouldNotBeNull();

        article.Outlet.ShouldBe(outlet);
        article.Author.ShouldBe(author);
        article.Publication.ShouldBe(new Publication(DateOnly.ParseExact(day, "yyyy-MM-dd"), PublicationPrecision.Day, inferred));
    }

    [SkippableTheory]
    [InlineData("001", "Lần đầu thảo luận hợp tác Liên Hợp quốc - ASEAN")]
    [InlineData("003", "Tổng thư ký Liên Hiệp Quốc mong chờ chuyến thăm chính thức Việt Nam vào tháng 10")]
    [InlineData("004", "ASEAN họp SOM trù bị cho Hội nghị hẹp các Bộ trưởng Ngoại giao")]
    public void TheHeadlineIsTheTitleAndNotPartOfTheText(string seed, string title)
    {
        var article = Compose(seed).Article.ShouldNotBeNull();

        article.Title.ShouldBe(title);
        article.TitleDerived.ShouldBeFalse();
        article.Text.Split('\n').ShouldNotContain(title);
    }

    [SkippableTheory]
    [InlineData("000", "Ngày 19/4, tại Hà Nội, trên cương vị Chủ tịch Hội đồng Bảo an")]
    [InlineData("002", "Trong khuôn khổ các hoạt động kỷ niệm 75 năm thành lập ngành Ngoại giao")]
    public void WithoutAHeadlineTheFirstSentenceIsTheTitleAndStaysInTheText(string seed, string opening)
    {
        var article = Compose(seed).Article.ShouldNotBeNull();

        article.TitleDerived.ShouldBeTrue();
        article.Title.ShouldStartWith(opening);
        article.Text.ShouldStartWith(opening);
    }

    [SkippableTheory]
    [InlineData("000", "Ngày 19/4, tại Hà Nội", "là thành viên tin cậy, có trách nhiệm, đóng vai trò trung tâm của khu vực và cộng đồng quốc tế.")]
    [InlineData("001", "Hình ảnh tại phiên họp\n(PLVN) - Ngày 30/1", "sẽ diễn ra tại Việt Nam vào tháng 10/2020.")]
    [InlineData("002", "Trong khuôn khổ các hoạt động", "thúc đẩy trong thời gian tới./.")]
    [InlineData("003", "Trưa ngày 22.9 (giờ địa phương)", "đặc biệt trong các ngành công nghiệp chế biến, nông nghiệp và dệt may.")]
    [InlineData("004", "Trong khuôn khổ Hội nghị hẹp", "các vấn đề quốc tế và khu vực được các bên quan tâm.")]
    public void TheTextRunsFromTheLeadToTheLastParagraph(string seed, string opening, string ending)
    {
        var text = Compose(seed).Article.ShouldNotBeNull().Text;

        text.StartsWith(opening, StringComparison.Ordinal).ShouldBeTrue(text[..100]);
        text.EndsWith(ending, StringComparison.Ordinal).ShouldBeTrue(text[^100..]);
        text.Contains("\n\n", StringComparison.Ordinal).ShouldBeFalse();
    }

    [SkippableTheory]
    [InlineData("000", RemovalReason.Metadata, RemovalReason.Gallery)]
    [InlineData("001", RemovalReason.Headline, RemovalReason.Repeated, RemovalReason.RelatedStories)]
    [InlineData("002", RemovalReason.Metadata, RemovalReason.DatedTeasers)]
    [InlineData("003", RemovalReason.Navigation, RemovalReason.Headline, RemovalReason.CompanyFooter)]
    [InlineData("004", RemovalReason.Headline, RemovalReason.Metadata, RemovalReason.Byline, RemovalReason.LoneMark)]
    public void EveryRemovedLineOfASeedHasItsReason(string seed, params RemovalReason[] reasons) =>
        Compose(seed).Lines.Where(l => l.Mark == LineMark.Removed).Select(l => l.Reason).Distinct().ShouldBe(reasons);

    private static ComposedArticle Compose(string seed)
    {
        var path = Directory.GetFiles(SharedData.Path("seeds"), seed + "_*.txt").Single();
        return ArticleComposer.Compose(new RawArticle { SourceKey = path, SourcePath = Path.GetFileName(path), Text = File.ReadAllText(path), MetadataInText = true });
    }
}
