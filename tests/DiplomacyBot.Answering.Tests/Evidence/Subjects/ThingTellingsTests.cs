using Shouldly;
using Xunit;

namespace DiplomacyBot.Answering.Tests.Evidence.Subjects;

public sealed class ThingTellingsTests
{
    [Theory]
    [InlineData("SNAP là gì?", "Họ mất trợ cấp theo Chương trình Hỗ trợ Dinh dưỡng Bổ sung (SNAP) do chính phủ bị đóng cửa.", "Chương trình Hỗ trợ Dinh dưỡng Bổ sung")]
    [InlineData("snap la gi", "Họ mất trợ cấp theo Chương trình Hỗ trợ Dinh dưỡng Bổ sung (SNAP) do chính phủ bị đóng cửa.", "Chương trình Hỗ trợ Dinh dưỡng Bổ sung")]
    [InlineData("UNESCO là viết tắt của từ gì?", "Kỷ niệm việc Tổ chức Giáo dục, Khoa học và Văn hóa của Liên hợp quốc (UNESCO) sẽ công nhận.", "Tổ chức Giáo dục, Khoa học và Văn hóa của Liên hợp quốc")]
    [InlineData("CEA là gì?", "Trong đó có cựu Chủ tịch Hội đồng Cố vấn Kinh tế (CEA) của Tổng thống George W. Bush.", "Hội đồng Cố vấn Kinh tế")]
    [InlineData("RDIF là gì?", "Tổng giám đốc điều hành Quỹ đầu tư trực tiếp Nga (RDIF), ông Kirill Dmitriev cho biết như vậy.", "Quỹ đầu tư trực tiếp Nga")]
    [InlineData("USTR là gì?", "Người phát ngôn của Văn phòng Đại diện Thương mại Mỹ (USTR) từ chối bình luận.", "Văn phòng Đại diện Thương mại Mỹ")]
    [InlineData("APEC là gì?", "Họ gặp nhau bên lề Hội nghị cấp cao Diễn đàn Hợp tác kinh tế châu Á-Thái Bình Dương (APEC) ở Hàn Quốc.", "Diễn đàn Hợp tác kinh tế châu Á-Thái Bình Dương")]
    [InlineData("Công ước Hà Nội là gì?", "Phát biểu tại Lễ mở ký Công ước của Liên hợp quốc về chống tội phạm mạng (Công ước Hà Nội), ông khẳng định như vậy.", "Công ước của Liên hợp quốc về chống tội phạm mạng")]
    [InlineData("FAA là gì?", "Cục Hàng không Liên bang Mỹ (FAA) cho hay như vậy.", "Cục Hàng không Liên bang Mỹ")]
    [InlineData("LDP là gì?", "Đảng Dân chủ Tự do (LDP) của bà Takaichi thắng cử.", "Đảng Dân chủ Tự do")]
    [InlineData("NPT là gì?", "Israel chưa ký Hiệp ước Không phổ biến vũ khí hạt nhân (NPT).", "Hiệp ước Không phổ biến vũ khí hạt nhân")]
    [InlineData("OPEC là gì?", "Bộ trưởng Dầu mỏ cho biết Tổ chức các Nước Xuất khẩu Dầu mỏ (OPEC) sẵn sàng tăng sản lượng.", "Tổ chức các Nước Xuất khẩu Dầu mỏ")]
    [InlineData("CSIS là gì?", "Theo Trung tâm Nghiên cứu Chiến lược và Quốc tế (CSIS), kho hạt nhân đã tăng.", "Trung tâm Nghiên cứu Chiến lược và Quốc tế")]
    [InlineData("SAF là gì?", "Xung đột kéo dài giữa RSF và Quân đội Sudan (SAF).", "Quân đội Sudan")]
    [InlineData("CTBT nghĩa là gì?", "Hầu như các nước đều đã ký kết Hiệp ước cấm thử hạt nhân toàn diện (CTBT) năm 1996.", "Hiệp ước cấm thử hạt nhân toàn diện")]
    public void TheNameWrittenOutBesideItTellsWhat(string question, string text, string told) => Introductions.Told(question, text).ShouldBe(told);

    [Theory]
    [InlineData("Poseidon là gì?", "Poseidon là phương tiện dưới nước không người lái (UUV) chạy bằng năng lượng hạt nhân.", "phương tiện dưới nước không người lái")]
    [InlineData("Nexperia là gì?", "Nexperia là nhà sản xuất chip công suất lớn.", "nhà sản xuất chip công suất lớn")]
    [InlineData("KK Park là gì?", "Quân đội bắt giữ 677 người bỏ trốn khỏi KK Park - một trong những trung tâm lừa đảo khét tiếng nhất ở Myanmar.", "một trong những trung tâm lừa đảo khét tiếng nhất ở Myanmar")]
    [InlineData("Tren de Aragua là gì?", "Con tàu thuộc về Tren de Aragua, một băng đảng có nguồn gốc từ Venezuela.", "một băng đảng có nguồn gốc từ Venezuela")]
    [InlineData("Lukoil là gì?", "EU không trừng phạt Lukoil, công ty tư nhân, do các miễn trừ.", "công ty tư nhân")]
    public void SoDoesWhatIsSaidOfItOrSetBehindIt(string question, string text, string told) => Introductions.Told(question, text).ShouldBe(told);

    [Theory]
    [InlineData("Nexperia là gì?", "Jim Farley cho rằng, xung đột liên quan đến Nexperia là một vấn đề chính trị.")]
    [InlineData("Nexperia là gì?", "Ông gọi xung đột của Nexperia là “một vấn đề chính trị”.")]
    [InlineData("Nexperia là gì?", "Nexperia là “quân bài mặc cả”.")]
    [InlineData("Nexperia là gì?", "Nexperia là do nhà nước lập ra để cạnh tranh.")]
    [InlineData("Louvre là gì?", "Không có camera nào tại ban công bảo tàng Louvre, nơi bọn trộm đã đột nhập để đánh cắp trang sức.")]
    [InlineData("Pokrovsk là gì?", "Lực lượng ở Pokrovsk – một mặt đã chiếm được toàn bộ vùng này.")]
    [InlineData("MIA là gì?", "Hoạt động tìm kiếm quân nhân Mỹ mất tích trong chiến tranh ở Việt Nam (MIA) được triển khai hiệu quả.")]
    [InlineData("LNG là gì?", "Lệnh cấm mua khí hóa lỏng (LNG) của Nga")]
    [InlineData("Gripen là gì?", "Kiev sẽ mua tiêm kích Gripen.")]
    public void WhatIsSaidOfSomethingElseTellsNothing(string question, string text) => Introductions.Told(question, text).ShouldBeNull();

    [Theory]
    [InlineData("Gripen là gì?", "tiêm kích", "Kiev sẽ vận hành tiêm kích Gripen.", "Thụy Điển bán 100 tiêm kích Gripen.", "Thỏa thuận về tiêm kích Gripen được ký.")]
    [InlineData("Hezbollah là gì?", "phong trào", "Israel tấn công phong trào Hezbollah ở Liban.", "Đơn vị của phong trào Hezbollah bị tấn công.", "Cuộc chiến với phong trào Hezbollah bùng nổ.")]
    [InlineData("UAV là gì?", "máy bay không người lái", "Nga dùng nhiều máy bay không người lái (UAV) hơn.", "Ukraine phóng 20 máy bay không người lái (UAV).", "Họ bắn hạ hai máy bay không người lái (UAV).")]
    public void ANounInFrontIsTakenWhenThreeArticlesHaveIt(string question, string told, params string[] texts)
    {
        Introductions.Told(question, texts).ShouldBe(told);
        Introductions.Told(question, texts[..2]).ShouldBeNull();
    }

    [Fact]
    public void ThreeSentencesOfOneArticleAreOneArticle() =>
        Introductions.Told("Gripen là gì?", "Kiev sẽ vận hành tiêm kích Gripen. Thụy Điển bán 100 tiêm kích Gripen. Thỏa thuận về tiêm kích Gripen được ký.").ShouldBeNull();

    [Fact]
    public void OfTwoWaysToWriteItOutMostArticlesAreRight() => Introductions.Told(
        "SNAP là gì?", "Theo Chương trình Hỗ trợ Dinh dưỡng Bổ sung (SNAP).", "Họ nhận tiền từ Chương trình Hỗ trợ Dinh dưỡng Bổ sung (SNAP).", "Quỹ trả cho Chương trình Tem phiếu Thực phẩm (SNAP).").ShouldBe("Chương trình Hỗ trợ Dinh dưỡng Bổ sung");

    [Fact]
    public void ANounThatBeginsItsSubjectMayHaveASmallLetter() =>
        Introductions.Told("Đảng D66 là gì?", "Hà Lan bỏ phiếu cho đảng D66, một đảng cấp tiến ở Hà Lan.").ShouldBe("một đảng cấp tiến ở Hà Lan");
}
