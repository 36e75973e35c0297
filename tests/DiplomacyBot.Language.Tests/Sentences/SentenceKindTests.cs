using DiplomacyBot.Language.Sentences;

namespace DiplomacyBot.Language.Tests.Sentences;

public class SentenceKindTests
{
    [Theory]
    [InlineData("Một trạm xăng ở Marseille, Pháp. Ảnh: AFP/TTXVN")]
    [InlineData("Ông Trump phát biểu tại lễ ký. Ảnh: Reuters.")]
    [InlineData("Ông Trump tại Busan, Hàn Quốc ngày 30/10 - Ảnh: Reuters.")]
    [InlineData("Quân đội Nga ở Donetsk Ảnh: AFP")]
    [InlineData("Ảnh: TTXVN")]
    [InlineData("(Ảnh: Yonhap/TTXVN)")]
    [InlineData("Triều Tiên phóng tên lửa. (Nguồn: Getty Images)")]
    [InlineData("Cuộc gặp ở London. - Ảnh AFP (Ảnh tư liệu)")]
    [InlineData("Đoàn thăm người dân vùng lũ. Ảnh VGP/Nhật Bắc")]
    [InlineData("Ảnh minh họa")]
    [InlineData("Ảnh do địa phương cung cấp")]
    [InlineData("Video: Pete Hegseth/X")]
    [InlineData("Thủ tướng Mark Carney và Tổng thống Donald Trump (phải) trong một cuộc gặp.")]
    [InlineData("Từ trái sang phải: Thủ tướng Anwar Ibrahim và Tổng thống Donald Trump.")]
    [InlineData("Hình ảnh tại phiên họp")]
    [InlineData("Hình ảnh tại Đối thoại.")]
    [InlineData("Đại biểu tham dự Hội nghị hẹp các Bộ trưởng Ngoại giao chụp ảnh lưu niệm tại phiên họp")]
    [InlineData("Quang cảnh Hội nghị Ngoại giao")]
    public void CaptionsAndCreditsAreCaptions(string line) => Kinds(line).ShouldAllBe(k => k == SentenceKind.Caption);

    [Theory]
    [InlineData("Tác động đối với cán cân quân sự khu vực")]
    [InlineData("“Bước ngoặt” trong quan hệ Mỹ - Trung")]
    [InlineData("Ảnh hưởng của bão số 13")]
    [InlineData("Hùng Anh (CTV)")]
    [InlineData("V. Hùng")]
    [InlineData("3 kịch bản cho Ukraine")]
    public void ShortLinesWithoutAFullStopAreHeadlines(string line) => Kinds(line).ShouldBe([SentenceKind.Headline]);

    [Theory]
    [InlineData("- Xăng E5RON92: Không cao hơn 19.760 đồng/lít")]
    [InlineData("-Thúc đẩy hợp tác")]
    [InlineData("+ Trường hợp người mang thai hộ")]
    [InlineData("* Anh củng cố năng lực thiết giáp. Lục quân nhận xe mới.")]
    [InlineData("• Hòa bình")]
    [InlineData("1. Nâng cao phẩm chất")]
    [InlineData("12) Hợp tác biển")]
    [InlineData("a) Đối với trẻ em")]
    [InlineData("II. Kết quả đạt được")]
    public void ListItemsAreBullets(string line) => Kinds(line).ShouldAllBe(k => k == SentenceKind.Bullet);

    [Theory]
    [InlineData("Ngày 2/11, hai bên hội đàm tại Hà Nội.")]
    [InlineData("Ông gửi kèm hình ảnh: một con tàu đang chìm.")]
    [InlineData("Các nội dung chính gồm:")]
    [InlineData("-5 độ C là mức thấp nhất trong ngày.")]
    [InlineData("16-1 là ngày khai mạc.")]
    [InlineData("chu tich nuoc la ai")]
    [InlineData("J. D. Vance thăm Ấn Độ.")]
    [InlineData("***")]
    [InlineData("05/11/2020 14:06")]
    [InlineData("Hình ảnh tại hội nghị cho thấy hai nhà lãnh đạo đã trao đổi riêng trước giờ khai mạc.")]
    public void EverythingElseIsProse(string line) => Kinds(line).ShouldAllBe(k => k == SentenceKind.Prose);

    [Fact]
    public void ACreditBetweenSentencesOfProseIsACaption()
    {
        var text = string.Concat(Enumerable.Repeat("Quan chức hai nước gặp nhau tại thủ đô để bàn về lệnh ngừng bắn lâu dài. (Ảnh: THX/TTXVN) ", 6)) + "Hết chuyện.";
        var kinds = Kinds(text);
        kinds.Count(k => k == SentenceKind.Caption).ShouldBe(6);
        kinds.Count(k => k == SentenceKind.Prose).ShouldBe(7);
    }

    [Fact]
    public void ALongLineWithoutAFullStopIsProse() =>
        Kinds(string.Join(' ', Enumerable.Repeat("Đoàn công tác lắng nghe ý kiến cử tri", 5))).ShouldBe([SentenceKind.Prose]);

    private static List<SentenceKind> Kinds(string line)
    {
        var kinds = SentenceReader.Read(line).Select(s => s.Kind).ToList();
        kinds.ShouldNotBeEmpty();
        return kinds;
    }
}
