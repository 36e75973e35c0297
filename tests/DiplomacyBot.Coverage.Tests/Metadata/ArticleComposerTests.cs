using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Cleaning;
using DiplomacyBot.Coverage.Metadata;
using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Coverage.Tests.Metadata;

public class ArticleComposerTests
{
    private const string Body = "Các nước thành viên hoan nghênh việc tổ chức cuộc họp và nhấn mạnh các bài học thành công của ASEAN.";
    private const string More = "Đại sứ khẳng định Việt Nam sẽ nỗ lực thúc đẩy hợp tác toàn diện, hiệu quả giữa hai tổ chức trong năm Chủ tịch.";

    [Fact]
    public void LabelledLinesAtTheTopOfAFileAreMetadata()
    {
        var article = FromFile($"---\nTiêu đề: Hội nghị khai mạc\nNguồn: Báo A\nNgày: 16/1/2020\nTác giả: Hữu Toàn\nURL: https://a.vn/1\n---\n\n{Body}").ShouldNotBeNull();

        (article.Title, article.TitleDerived, article.Outlet, article.Author, article.Url, article.Text).ShouldBe(("Hội nghị khai mạc", false, "Báo A", "Hữu Toàn", "https://a.vn/1", Body));
        article.Publication.ShouldBe(new Publication(new DateOnly(2020, 1, 16), PublicationPrecision.Day, false));
    }

    [Theory]
    [InlineData("https://a.vn/1", "https://a.vn/1")]
    [InlineData("HTTP://a.vn/1", "HTTP://a.vn/1")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///etc/hosts", null)]
    [InlineData("/bai-bao", null)]
    public void OnlyAWebAddressIsKept(string stated, string? kept) => FromFile($"Tiêu đề: Hội nghị khai mạc\nURL: {stated}\n\n{Body}").ShouldNotBeNull().Url.ShouldBe(kept);

    [Fact]
    public void EnglishLabelsAreKnownToo() =>
        FromFile($"title: \"Hội nghị khai mạc\"\ndate: 2020-01\noutlet: Báo A\n{Body}").ShouldNotBeNull().Publication.Precision.ShouldBe(PublicationPrecision.Month);

    [Fact]
    public void ALabelFurtherDownIsText() => FromFile($"{Body}\nNguồn: Bộ Ngoại giao\n{More}").ShouldNotBeNull().Text.ShouldContain("Nguồn: Bộ Ngoại giao");

    [Theory]
    [InlineData("# Hội nghị cấp cao khai mạc", "Hội nghị cấp cao khai mạc")]
    [InlineData("Vì sao Hội nghị cấp cao được mong đợi?", "Vì sao Hội nghị cấp cao được mong đợi?")]
    public void AFirstShortLineIsTheHeadline(string line, string title) => FromFile($"{line}\n\n{Body}").ShouldNotBeNull().Title.ShouldBe(title);

    [Theory]
    [InlineData("Hình ảnh tại phiên họp cấp cao")]
    [InlineData("Hội nghị cấp cao khai mạc.")]
    [InlineData("Thời sự")]
    [InlineData("Nhảy đến nội dung")]
    public void CaptionsSentencesAndMenusAreNoHeadlines(string line)
    {
        var article = FromFile($"{line}\n{Body}\n{More}").ShouldNotBeNull();

        article.TitleDerived.ShouldBeTrue();
    }

    [Fact]
    public void ADerivedTitleLeavesOutTheOutletsSign()
    {
        var article = FromFile($"(PLVN) - {Body}\n{More}").ShouldNotBeNull();

        article.Title.ShouldBe(Body);
        article.Outlet.ShouldBe("PLVN");
        article.Text.ShouldStartWith("(PLVN) - ");
    }

    [Theory]
    [InlineData("(TTXVN) - ", "TTXVN")]
    [InlineData("(Dân trí) – ", "Dân trí")]
    [InlineData("TTO - ", "TTO")]
    [InlineData("(Hà Nội) - ", null)]
    [InlineData("(2020) - ", null)]
    public void TheSignOfAnOutletIsKnown(string sign, string? outlet) => FromFile($"Hội nghị cấp cao khai mạc\n{sign}{Body}").ShouldNotBeNull().Outlet.ShouldBe(outlet);

    [Fact]
    public void ALongDerivedTitleIsCutAtAWord()
    {
        var title = FromFile(string.Concat(Enumerable.Repeat("hội nghị cấp cao ", 60)).Trim() + ".").ShouldNotBeNull().Title;

        title.Length.ShouldBeLessThanOrEqualTo(300);
        title.ShouldEndWith("…");
    }

    [Fact]
    public void AHeadlineRepeatedInTheTextOfARecordIsTakenOut() =>
        ArticleComposer.Compose(Record("HỘI NGHỊ KHAI MẠC\n" + Body, "Hội nghị khai mạc")).Article.ShouldNotBeNull().Text.ShouldBe(Body);

    [Fact]
    public void TheFirstLineOfARecordWithoutTitleIsNotTakenForAHeadline()
    {
        var article = ArticleComposer.Compose(Record("Hội nghị cấp cao khai mạc\n" + Body, null)).Article.ShouldNotBeNull();

        article.TitleDerived.ShouldBeTrue();
        article.Text.ShouldStartWith("Hội nghị cấp cao khai mạc\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("01/11/2025\n19\nliên quan\nGốc")]
    [InlineData("11 giờ trước\nGốc")]
    public void ARecordOfBoilerplateOnlyIsNoArticle(string text) => ArticleComposer.Compose(Record(text, "Tiêu đề")).Article.ShouldBeNull();

    [Fact]
    public void ADateThatCannotBeReadIsNotedAndTheArticleIsTaken()
    {
        var composed = ArticleComposer.Compose(Record(Body, "Tiêu đề") with { Date = "mồng một Tết" });

        composed.Article.ShouldNotBeNull().Publication.ShouldBe(Publication.Unknown);
        composed.Notes.Single().ShouldBe(new IngestionNote(NoteKind.DateNotUnderstood, "a", 1, "mồng một Tết"));
    }

    [Fact]
    public void AStatedAuthorIsKeptAndTheBylineStillLeavesTheText()
    {
        var article = ArticleComposer.Compose(Record($"{Body}\nHữu Toàn", "Tiêu đề") with { Author = "Mai Loan" }).Article.ShouldNotBeNull();

        (article.Author, article.Text).ShouldBe(("Mai Loan", Body));
    }

    [Theory]
    [InlineData("Theo Defense Express")]
    [InlineData("Nguồn: CNN")]
    [InlineData("Reuters")]
    public void AnAuthorAboveTheNameOfTheSourceIsFound(string source)
    {
        var article = ArticleComposer.Compose(Record($"{Body}\nBạch Dương\n{source}", "Tiêu đề")).Article.ShouldNotBeNull();

        (article.Author, article.Text).ShouldBe(("Bạch Dương", $"{Body}\n{source}"));
    }

    [Fact]
    public void ANameAboveAParagraphIsNoByline() =>
        ArticleComposer.Compose(Record($"{Body}\nBạch Dương\n{More}", "Tiêu đề")).Article.ShouldNotBeNull().Author.ShouldBeNull();

    [Fact]
    public void AnEmptyLineStandsOnlyWhereABlockWasCutOut() =>
        FromFile($"Hội nghị cấp cao khai mạc\n\n\n{Body}\n\nQuảng cáo\n\n{More}\n\nĐọc thêm\n\nMột tin khác\n\n{Body}").ShouldNotBeNull().Text.ShouldBe($"{Body}\n{More}\n\n{Body}");

    [Fact]
    public void TheHashChangesWithTextAndMetadataButNotWithThePlace()
    {
        var hash = Hash(Record(Body, "Tiêu đề"));

        Hash(Record(Body, "Tiêu đề") with { SourcePath = "khác", Line = 9 }).ShouldBe(hash);
        Hash(Record(Body + "!", "Tiêu đề")).ShouldNotBe(hash);
        Hash(Record(Body, "Tiêu đề khác")).ShouldNotBe(hash);
        Hash(Record(Body, "Tiêu đề") with { Author = "Lan" }).ShouldNotBe(hash);
        Hash(Record(Body, "Tiêu đề") with { Outlet = "Lan" }).ShouldNotBe(Hash(Record(Body, "Tiêu đề") with { Author = "Lan" }));
    }

    [Fact]
    public void AnyTextIsComposedWithoutAFaultAndEveryKeptLineIsInTheText()
    {
        var random = new Random(5);
        string[] pieces = [Body, More, "Hữu Toàn", "Tin cùng chuyên mục", "05/11/2020 14:06", "CÔNG TY ABC", "Email: a@b.vn", "Fax: 1", "Giấy phép số 1", ".", "Ảnh: A", "Gốc", "# ", "---", "Nguồn: A", " date 2021-04 (VTC News) -", "“", "(PLVN) - ", "\u0301", "😀"];
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Join('\n', Enumerable.Range(0, random.Next(0, 12)).Select(_ => pieces[random.Next(pieces.Length)]));

            var composed = ArticleComposer.Compose(new RawArticle { SourceKey = "k", SourcePath = "p", Text = text, MetadataInText = random.Next(2) == 0 });

            var kept = composed.Lines.Where(l => l.Mark != LineMark.Removed).Select(l => l.Text);
            (composed.Article?.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? []).ShouldBe(composed.Article is null ? [] : kept);
        }
    }

    private static string Hash(RawArticle raw) => ArticleComposer.Compose(raw).Article.ShouldNotBeNull().ContentHash;

    private static RawArticle Record(string text, string? title) => new() { SourceKey = "https://a.vn/1", SourcePath = "a", Line = 1, Text = text, Title = title };

    private static Article? FromFile(string text) =>
        ArticleComposer.Compose(new RawArticle { SourceKey = "/a.txt", SourcePath = "a.txt", Text = text, MetadataInText = true }).Article;
}
