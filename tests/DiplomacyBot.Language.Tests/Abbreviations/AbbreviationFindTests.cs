using System.Text;
using DiplomacyBot.Language.Abbreviations;

namespace DiplomacyBot.Language.Tests.Abbreviations;

public sealed class AbbreviationFindTests
{
    private static readonly AbbreviationTable Table = AbbreviationTable.Default;

    [Theory]
    [InlineData("VN làm Chủ tịch HĐBA LHQ tháng 4/2021", "VN=Việt Nam | HĐBA LHQ=Hội đồng Bảo an Liên hợp quốc")]
    [InlineData("Trưởng SOM ASEAN của VN", "SOM=Hội nghị Quan chức cao cấp | ASEAN=Hiệp hội các quốc gia Đông Nam Á | VN=Việt Nam")]
    [InlineData("hợp tác ASEAN-LHQ", "ASEAN=Hiệp hội các quốc gia Đông Nam Á | LHQ=Liên hợp quốc")]
    [InlineData("tại TP. HCM, TP.HCM và TPHCM", "TP. HCM=Thành phố Hồ Chí Minh | TP.HCM=Thành phố Hồ Chí Minh | TPHCM=Thành phố Hồ Chí Minh")]
    [InlineData("ADMM+ khác ADMM", "ADMM+=Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng | ADMM=Hội nghị Bộ trưởng Quốc phòng ASEAN")]
    [InlineData("Bộ VHTT&DL", "VHTT&DL=Văn hóa, Thể thao và Du lịch")]
    [InlineData("ông hđba nói", "hđba=Hội đồng Bảo an")]
    public void ShortFormsAreFoundInArticles(string text, string expected) => Show(text, accentless: false).ShouldBe(expected);

    [Theory]
    [InlineData("vn lam chu tich hdba lhq", "vn=Việt Nam | hdba lhq=Hội đồng Bảo an Liên hợp quốc")]
    [InlineData("bng noi j ve bd", "bng=Bộ Ngoại giao | j=gì | bd=Biển Đông")]
    [InlineData("có bn nước dự hội nghị", "bn=bao nhiêu")]
    [InlineData("ttg gặp ai ở tphcm", "ttg=Thủ tướng | tphcm=Thành phố Hồ Chí Minh")]
    public void QuestionsMayLeaveOutCaseAndAccents(string text, string expected) => Show(text, accentless: true).ShouldBe(expected);

    [Theory]
    [InlineData("an ninh, ai doc coc som", true)]
    [InlineData("who is it", true)]
    [InlineData("vn tq eu", false)]
    [InlineData("ko biết bn người, k rõ", false)]
    [InlineData("LHQX, XLHQ, LHQ2, F35VN", false)]
    [InlineData("BẢO ĐẢM AN NINH TRẬT TỰ", false)]
    [InlineData("án, đọc, cọc, ẩn", true)]
    public void OrdinaryWordsAreNotTakenForShortForms(string text, bool accentless) => Show(text, accentless).ShouldBe("");

    [Fact]
    public void TheFormWrittenAlikeWins()
    {
        var table = Parse("TTg\tThủ tướng\nTTG\tTrung tâm Giáo dục");
        table.Find("TTg")[0].Expansions[0].ShouldBe("Thủ tướng");
        table.LongForms("TTg").ShouldBe(["Thủ tướng", "Trung tâm Giáo dục"]);
    }

    [Fact]
    public void AnAmbiguousFormKeepsItsMeaningsInRank() => Table.LongForms("HQ").ShouldBe(["Hàn Quốc", "Hải quân", "Hải quan"]);

    [Fact]
    public void AMeaningIsNotMixedWithAnother()
    {
        Table.Equivalents("Hàn Quốc").ShouldContain("HQ");
        Table.Equivalents("Hàn Quốc").ShouldNotContain("Hải quân");
    }

    [Theory]
    [InlineData("Liên hợp quốc")]
    [InlineData("Liên Hợp Quốc")]
    [InlineData("liên hiệp quốc")]
    public void SpellingsOfOneNameLeadToItsShortForm(string name) => Table.Equivalents(name).ShouldContain("LHQ");

    [Fact]
    public void TonePlacementDoesNotMatter() => Table.Equivalents("Gìn giữ hoà bình").ShouldContain("GGHB");

    [Fact]
    public void AnUnknownNameHasNothing()
    {
        Table.LongForms("XYZ").ShouldBeEmpty();
        Table.Equivalents("ngôi nhà").ShouldBeEmpty();
        Table.LongForms("").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Thủ tướng thăm Hoa Kỳ và Cam-pu-chia", "Thủ tướng: TTg | Hoa Kỳ: Mỹ | Cam-pu-chia: Campuchia")]
    [InlineData("Hội đồng bảo an Liên Hợp Quốc họp ở Niu Oóc", "Hội đồng bảo an Liên Hợp Quốc: HĐBA LHQ | Niu Oóc: New York")]
    [InlineData("Mỹ nói, phong cách mỹ thuật", "Mỹ: Hoa Kỳ")]
    public void NamesAreFoundWithTheirEquivalents(string text, string expected) =>
        string.Join(" | ", Table.FindNames(text).Select(m => $"{text[m.Start..m.End]}: {m.Equivalents[0]}")).ShouldBe(expected);

    [Fact]
    public void AnAccentlessQuestionFindsLongFormsToo()
    {
        const string Text = "tong thu ky lien hop quoc tham viet nam, my va anh";
        Table.FindNames(Text, accentless: true).Select(m => Text[m.Start..m.End]).ShouldBe(["tong thu ky lien hop quoc", "viet nam"]);
    }

    [Fact]
    public void DecomposedTextIsFoundAsWritten()
    {
        var text = "họp HĐBA".Normalize(NormalizationForm.FormD);
        var mention = Table.Find(text).ShouldHaveSingleItem();
        text[mention.Start..mention.End].Normalize().ShouldBe("HĐBA");
    }

    [Fact]
    public void MentionsAreOrderedAndInsideAnyText()
    {
        var random = new Random(7);
        string[] pieces = ["HĐBA", " ", "LHQ", ".", "TP", "HCM", "ASEAN", "-", "+", "\n", "đ", "\u0301", "\uD83D", "a", "TTg", "&", "Mỹ", "liên hợp quốc", "ko"];
        for (var run = 0; run < 3000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => pieces[random.Next(pieces.Length)]));
            var end = 0;
            foreach (var m in Table.FindNames(text, accentless: run % 2 == 0))
            {
                m.Start.ShouldBeGreaterThanOrEqualTo(end);
                m.End.ShouldBeGreaterThan(m.Start);
                m.End.ShouldBeLessThanOrEqualTo(text.Length);
                m.Equivalents.ShouldNotBeEmpty();
                end = m.End;
            }

            foreach (var m in Table.Find(text, accentless: run % 2 == 0)) m.Expansions.ShouldNotBeEmpty(text[m.Start..m.End]);
        }
    }

    private static string Show(string text, bool accentless) =>
        string.Join(" | ", Table.Find(text, accentless).Select(m => $"{text[m.Start..m.End]}={m.Expansions[0]}"));

    private static AbbreviationTable Parse(string file) => AbbreviationTable.Parse(new StringReader(file));
}
