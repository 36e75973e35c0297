using DiplomacyBot.Coverage.Metadata;

namespace DiplomacyBot.Coverage.Tests.Metadata;

public class BylineTests
{
    [Theory]
    [InlineData("Hữu Toàn", "Hữu Toàn")]
    [InlineData("Mai Loan - Hương Giang", "Mai Loan, Hương Giang")]
    [InlineData("BÙI ĐỨC", "Bùi Đức")]
    [InlineData("NHƯ ĐỒNG - THÁI AN", "Như Đồng, Thái An")]
    [InlineData("MINH THẬT-VĂN ĐÔNG", "Minh Thật, Văn Đông")]
    [InlineData("Nguyễn Phương,Hoàng Nam", "Nguyễn Phương, Hoàng Nam")]
    [InlineData("Hoàng Anh/Báo Tin tức và Dân tộc", "Hoàng Anh")]
    [InlineData("Bích Thuận/VOV-Bắc Kinh", "Bích Thuận")]
    [InlineData("Đài Trang (TTXVN)", "Đài Trang")]
    [InlineData("Thanh Bình (P/V TTXVN tại Israel)", "Thanh Bình")]
    [InlineData("Thế Hải (Theo Defence Express, Reuters)", "Thế Hải")]
    [InlineData("Hoàng Phạm/VOV.VN (biên dịch) Theo India Today", "Hoàng Phạm")]
    [InlineData("Trí Nhân/VOV.VN biên dịch Nguồn: New York Times", "Trí Nhân")]
    [InlineData("Ánh Vân - rferl.org", "Ánh Vân")]
    [InlineData("Đăng Nguyễn - Kyiv Independent", "Đăng Nguyễn")]
    [InlineData("Tin, ảnh: TRẦN KẾ", "Trần Kế")]
    [InlineData("Tin và ảnh: NGUYỄN HƯNG", "Nguyễn Hưng")]
    [InlineData("Tin-ảnh-clip: Thanh Nga", "Thanh Nga")]
    [InlineData("Trần Thanh Hưng - Phan Chính .", "Trần Thanh Hưng, Phan Chính")]
    [InlineData("Hoa Nguyễn (thực hiện)", "Hoa Nguyễn")]
    public void NamesAreTakenFromABylineWithoutTheirPaper(string line, string author) => Byline.Read(line).ShouldBe(author);

    [Theory]
    [InlineData("Theo TTXVN")]
    [InlineData("(TTXVN/Vietnam+)")]
    [InlineData("TTXVN")]
    [InlineData("PV/VOV.VN")]
    [InlineData("CTVX")]
    [InlineData("P.V")]
    [InlineData("Theo Nguyễn Dũng/Tiền Phong")]
    [InlineData("Reuters, The Independent")]
    [InlineData("Nguồn: Tân Hoa Xã")]
    [InlineData("Nhóm Phóng viên")]
    [InlineData("Kết luận")]
    [InlineData("Hà Nội")]
    [InlineData("Vịnh Hạ Long")]
    [InlineData("Đại sứ Trần Đức Mậu")]
    [InlineData("Bộ trưởng Hegseth lưu ý vụ tấn công diễn ra trên vùng biển quốc tế./.")]
    [InlineData("")]
    public void AgenciesPlacesAndSentencesAreNoAuthors(string line) => Byline.Read(line).ShouldBeNull();
}
