namespace DiplomacyBot.Answering.Tests.Grounding;

/// <summary>One rule of the checks at a time: a sentence of a passage, what may be said of it, and what is another statement.</summary>
public class SentenceRulesTests
{
    [Theory]
    [InlineData("rosneft", "Cổ phiếu Lukoil mất 5,9% giá trị", "Cổ phiếu Rosneft mất 5,9% giá trị")]
    [InlineData("bbnj", "Có 145 nước ký và 75 nước phê chuẩn", "Có 75 nước ký và 145 nước phê chuẩn")]
    [InlineData("rsf", "Hơn 2.000 dân thường có thể đã thiệt mạng", "Hơn 2.000 binh sĩ có thể đã thiệt mạng")]
    [InlineData("fentanyl", "Mức thuế giảm từ 20% xuống 10%", "Mức thuế giảm từ 10% xuống 20%")]
    public void ANumberStaysWithWhoseItIs(string passage, string faithful, string wrong) => OnlyTheFirstPasses(passage, faithful, wrong);

    [Theory]
    [InlineData("ruslan", "Chiếc Il-62M bay từ Libya đến Latakia", "Chiếc Il-62M bay từ Latakia đến Libya")]
    [InlineData("tay-phi", "Khoảng 1.000 quân Mỹ rút khỏi Niger", "Khoảng 1.000 quân Mỹ rút khỏi Djibouti")]
    [InlineData("carney", "Ông Carney dự kiến rời Canada sáng 24/10", "Ông Carney dự kiến rời Mỹ sáng 24/10")]
    [InlineData("druzhba", "Đường ống Druzhba đi qua lãnh thổ Ukraine", "Đường ống Druzhba đi qua lãnh thổ Croatia")]
    public void APlaceStaysWhereOneComesFromOrGoesTo(string passage, string faithful, string wrong) => OnlyTheFirstPasses(passage, faithful, wrong);

    [Theory]
    [InlineData("bbnj", "Việt Nam là một trong những quốc gia đầu tiên ký hiệp định", "Việt Nam là quốc gia đầu tiên ký hiệp định")]
    [InlineData("tay-phi", "Căn cứ quân sự lớn nhất của Mỹ ở Đông Phi nằm tại Djibouti", "Căn cứ quân sự mạnh nhất của Mỹ ở Đông Phi nằm tại Djibouti")]
    [InlineData("9m729", "Tên lửa có khả năng mang đầu đạn thường lẫn đầu đạn hạt nhân", "Tên lửa chỉ có khả năng mang đầu đạn thường")]
    [InlineData("litva", "Các radar quân sự phát hiện những vật thể lạ", "Các radar quân sự phát hiện mọi vật thể lạ")]
    public void NoMoreIsSaidThanTheSourceSays(string passage, string faithful, string wrong) => OnlyTheFirstPasses(passage, faithful, wrong);

    [Theory]
    [InlineData("erdogan", "Ông Erdogan cáo buộc Israel tìm kiếm lý do để vi phạm thỏa thuận", "Israel cáo buộc Thổ Nhĩ Kỳ tìm kiếm lý do để vi phạm thỏa thuận")]
    [InlineData("gaza-quan", "Israel từ chối để quân đội Thổ Nhĩ Kỳ tham gia", "Thổ Nhĩ Kỳ từ chối để quân đội tham gia")]
    [InlineData("dat-hiem-trung", "Trung Quốc hạn chế xuất khẩu đất hiếm", "Washington hạn chế xuất khẩu đất hiếm")]
    [InlineData("total", "Các tổ chức môi trường khởi kiện TotalEnergies", "TotalEnergies khởi kiện các tổ chức môi trường")]
    [InlineData("ruslan", "Máy bay Ruslan đã thực hiện 3 chuyến bay", "Il-62M đã thực hiện 3 chuyến bay")]
    public void WhoDidItStaysWhoDidIt(string passage, string faithful, string wrong) => OnlyTheFirstPasses(passage, faithful, wrong);

    [Theory]
    [InlineData("poseidon", "Poseidon có khả năng mang đầu đạn hạt nhân", "Poseidon đã mang đầu đạn hạt nhân")]
    [InlineData("thuong-vien", "Dự luật cần 60 phiếu ủng hộ để thông qua", "Dự luật được thông qua với tỷ lệ 54-45")]
    [InlineData("druzhba", "Nếu dừng tuyến qua Ukraine, chỉ còn lại một tuyến", "Hungary đã dừng tuyến qua Ukraine")]
    [InlineData("rsf", "RSF bị cáo buộc đòi khoản tiền chuộc 1 triệu USD", "RSF đã nhận khoản tiền chuộc 1 triệu USD")]
    public void WhatIsOnlyPossibleIntendedOrConditionalIsNotDone(string passage, string faithful, string wrong) => OnlyTheFirstPasses(passage, faithful, wrong);

    [Theory]
    [InlineData("9m729", "Nga đã phóng 23 quả tên lửa 9M729 kể từ tháng 8", "Nga đã phóng 23 quả tên lửa 9M729 trong tháng 8")]
    [InlineData("han-trung-phat", "Lệnh trừng phạt có hiệu lực đến ngày 21/11", "Lệnh trừng phạt có hiệu lực từ ngày 21/11")]
    [InlineData("litva", "Sân bay ngừng hoạt động vào ngày 5/10, ngày 22/10 và ngày 24/10", "Sân bay ngừng hoạt động vào ngày 6/10, ngày 22/10 và ngày 24/10")]
    public void ATimeKeepsItsBeginningAndItsEnd(string passage, string faithful, string wrong) => OnlyTheFirstPasses(passage, faithful, wrong);

    [Theory]
    [InlineData("ontario", "Thủ hiến Ontario Doug Ford hâm mộ Ronald Reagan", "Thủ tướng Doug Ford hâm mộ Ronald Reagan")]
    [InlineData("thuong-vien", "Dự luật do đảng Cộng hòa đề xuất", "Dự luật do đảng Dân chủ đề xuất")]
    [InlineData("aukus", "Úc đóng tàu ngầm với công nghệ của Anh", "Úc đóng tàu ngầm với công nghệ của Pháp")]
    [InlineData("dmitriev", "Ông Dmitriev gặp ông Steve Witkoff", "Ông Dmitriev gặp Tổng thống Witkoff")]
    public void OfficesPartiesAndCountriesAreNames(string passage, string faithful, string wrong) => OnlyTheFirstPasses(passage, faithful, wrong);

    [Fact]
    public void WhatTwoArticlesTellApartIsNotMixedInOneClause()
    {
        Passes("New START được ký năm 2010, còn AUKUS là thỏa thuận của Mỹ, Anh và Úc [1][2].", "new-start", "aukus").ShouldBeTrue();
        Passes("New START được ký năm 2010 giữa Mỹ, Anh và Úc [1][2].", "new-start", "aukus").ShouldBeFalse();
    }

    private static void OnlyTheFirstPasses(string passage, string faithful, string wrong)
    {
        Passes($"{faithful} [1].", passage).ShouldBeTrue(faithful);
        Passes($"{wrong} [1].", passage).ShouldBeFalse(wrong);
    }

    private static bool Passes(string sentence, params string[] passages) => ScriptedAnswers.Checker.Check(sentence, ScriptedAnswers.Sources(passages), ScriptedAnswers.Today).Passes;
}
