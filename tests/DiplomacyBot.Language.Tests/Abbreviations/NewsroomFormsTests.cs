using DiplomacyBot.Language.Abbreviations;

namespace DiplomacyBot.Language.Tests.Abbreviations;

/// <summary>What newsrooms write and what people type, with the meaning tried first.</summary>
public class NewsroomFormsTests
{
    [Theory]
    [InlineData("TBT", "Tổng Bí thư")]
    [InlineData("CTN", "Chủ tịch nước")]
    [InlineData("CTQH", "Chủ tịch Quốc hội")]
    [InlineData("PCTQH", "Phó Chủ tịch Quốc hội")]
    [InlineData("TTg", "Thủ tướng")]
    [InlineData("PTTg", "Phó Thủ tướng")]
    [InlineData("TTK", "Tổng Thư ký")]
    [InlineData("PTTK", "Phó Tổng Thư ký")]
    [InlineData("BTNG", "Bộ trưởng Ngoại giao")]
    [InlineData("BTQP", "Bộ trưởng Quốc phòng")]
    [InlineData("TTNG", "Thứ trưởng Ngoại giao")]
    [InlineData("ĐPV", "Đặc phái viên")]
    [InlineData("BNG", "Bộ Ngoại giao")]
    [InlineData("BQP", "Bộ Quốc phòng")]
    [InlineData("UBTVQH", "Ủy ban Thường vụ Quốc hội")]
    [InlineData("BĐNTW", "Ban Đối ngoại Trung ương")]
    [InlineData("HĐBA", "Hội đồng Bảo an")]
    [InlineData("ĐHĐ", "Đại hội đồng")]
    [InlineData("LHQ", "Liên hợp quốc")]
    [InlineData("ĐSQ", "Đại sứ quán")]
    [InlineData("LSQ", "Lãnh sự quán")]
    [InlineData("HNCC", "Hội nghị Cấp cao")]
    [InlineData("HNBTNG", "Hội nghị Bộ trưởng Ngoại giao")]
    [InlineData("TQ", "Trung Quốc")]
    [InlineData("HK", "Hoa Kỳ")]
    [InlineData("NB", "Nhật Bản")]
    [InlineData("CPC", "Campuchia")]
    [InlineData("UKR", "Ukraine")]
    [InlineData("ÂĐD-TBD", "Ấn Độ Dương - Thái Bình Dương")]
    [InlineData("KQ", "Không quân")]
    [InlineData("HQND", "Hải quân nhân dân")]
    [InlineData("MB", "Máy bay")]
    [InlineData("CP", "Chính phủ")]
    [InlineData("EU", "Liên minh châu Âu")]
    [InlineData("NATO", "Tổ chức Hiệp ước Bắc Đại Tây Dương")]
    public void TheUsualMeaningComesFirst(string form, string meaning) => AbbreviationTable.Default.LongForms(form)[0].ShouldBe(meaning);

    [Theory]
    [InlineData("TT", "Tổng thống|Thủ tướng|Trung tâm|Thứ trưởng")]
    [InlineData("HQ", "Hàn Quốc|Hải quân|Hải quan")]
    [InlineData("BT", "Bộ trưởng|Bí thư")]
    [InlineData("CP", "Chính phủ|Cổ phần")]
    [InlineData("HK", "Hoa Kỳ|Hồng Kông")]
    public void AFormWithSeveralMeaningsKeepsThemAll(string form, string meanings) => AbbreviationTable.Default.LongForms(form).ShouldBe(meanings.Split('|'));

    [Theory]
    [InlineData("btqp vn gap ai", "btqp", "Bộ trưởng Quốc phòng")]
    [InlineData("ctqh tham nuoc nao", "ctqh", "Chủ tịch Quốc hội")]
    [InlineData("dsq o dau", "dsq", "Đại sứ quán")]
    [InlineData("bnhiu nước ký", "bnhiu", "bao nhiêu")]
    [InlineData("hnghị ở đâu", "hnghị", "hội nghị")]
    [InlineData("ký chx", "chx", "chưa")]
    public void InAQuestionTheyAreFoundWithoutAccentsAndCapitals(string question, string form, string meaning)
    {
        var mention = AbbreviationTable.Default.Find(question, accentless: true)[0];
        question[mention.Start..mention.End].ShouldBe(form);
        mention.Expansions[0].ShouldBe(meaning);
    }

    [Theory]
    [InlineData("Trung tâm của khu phố có hàng trăm trung tâm thương mại")]
    [InlineData("Trung Quốc hạn chế xuất khẩu đất hiếm")]
    public void OrdinaryWordsOfTheirLongFormsAreNoNames(string text) =>
        AbbreviationTable.Default.FindNames(text).Select(m => text[m.Start..m.End]).ShouldNotContain(name => char.IsLower(name[0]));
}
