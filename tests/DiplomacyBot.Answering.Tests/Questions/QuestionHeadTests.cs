namespace DiplomacyBot.Answering.Tests.Questions;

/// <summary>The noun a question asks about: what the answer must be one of.</summary>
public class QuestionHeadTests
{
    [Theory]
    [InlineData("Việt Nam đề nghị Quốc hội Áo sớm phê chuẩn hiệp định nào?", "hiệp định")]
    [InlineData("Máy bay JetBlue phải đáp khẩn xuống thành phố nào?", "thành phố")]
    [InlineData("Ông Tập tặng Tổng thống Hàn Quốc điện thoại hãng gì?", "hãng")]
    [InlineData("Công ước nào được mở ký tại Hà Nội?", "công ước")]
    public void ItStandsInFrontOfNaoAndGi(string question, string head)
    {
        var keys = QuestionParts.Keys(head);
        QuestionParts.Read(question).Head.TakeLast(keys.Length).ShouldBe(keys);
    }

    [Theory]
    [InlineData("Việt Nam sẽ chủ trì bao nhiêu hoạt động trong năm 2020?", "hoạt động")]
    [InlineData("Nga phóng bao nhiêu quả tên lửa?", "quả tên lửa")]
    [InlineData("Tọa đàm chia thành mấy phiên?", "phiên")]
    [InlineData("Mỹ nhận bao nhiêu người tị nạn?", "người tị nạn")]
    public void ItStandsBehindBaoNhieu(string question, string head) => QuestionParts.Read(question).Head.ShouldBe(QuestionParts.Keys(head));

    [Theory]
    [InlineData("Ai chủ trì phiên họp?")]
    [InlineData("Hội nghị diễn ra ở đâu?")]
    [InlineData("Nào?")]
    [InlineData("Gì?")]
    [InlineData("Bao nhiêu?")]
    public void WithoutANounThereIsNone(string question) => QuestionParts.Read(question).Head.ShouldBeEmpty();
}
