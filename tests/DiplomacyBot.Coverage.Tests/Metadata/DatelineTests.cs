using System.Globalization;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Metadata;

namespace DiplomacyBot.Coverage.Tests.Metadata;

public class DatelineTests
{
    private const string Rest = "Các nước nhất trí tiếp tục thúc đẩy hợp tác trên những lĩnh vực hai bên cùng quan tâm trong thời gian tới.";

    [Theory]
    [InlineData("(PLVN) - Ngày 30/1, tại New York, Việt Nam, Chủ tịch Hội đồng Bảo an tháng 1/2020, chủ trì phiên thảo luận.", Rest, "2020-01-30")]
    [InlineData("Trưa ngày 22.9 (giờ địa phương), Chủ tịch nước gặp Tổng thư ký, người mong chờ chuyến thăm vào cuối tháng 10.", "Công ước mở ký tại Hà Nội vào cuối tháng 10.2025.", "2025-09-22")]
    [InlineData("Ngày 30 tháng 12, hai bên ký kết tuyên bố chung về hợp tác tại thủ đô Hà Nội trong không khí hữu nghị.", "Tuyên bố có hiệu lực từ ngày 5/1/2021.", "2020-12-30")]
    [InlineData("Sáng 16-1-2020, tại Nha Trang, các quan chức cấp cao ASEAN họp trù bị cho hội nghị hẹp của các bộ trưởng.", Rest, "2020-01-16")]
    public void TheDayOfTheLeadTakesItsYearFromAWitness(string lead, string rest, string day) =>
        Dateline.Infer(null, [lead, rest], null).ShouldBe(new Publication(DateOnly.Parse(day, CultureInfo.InvariantCulture), PublicationPrecision.Day, true));

    [Theory]
    [InlineData("Ngày 29/10, Tổ chức Y tế Thế giới bày tỏ kinh hoàng trước vụ thảm sát tại một bệnh viện ở miền Tây Sudan.", "Xung đột nổ ra từ tháng 4/2023.")]
    [InlineData("Ngày 31/10, Tổng thống Liban cho rằng Israel đã đáp trả lời đề nghị đàm phán bằng cách tăng cường các cuộc không kích.", "Thỏa thuận ngừng bắn đạt được tháng 11/2024.")]
    [InlineData("Ngày 19/4, hội nghị khai mạc với sự tham dự của đại diện hơn hai mươi quốc gia và tổ chức quốc tế.", Rest)]
    [InlineData("Vào ngày 30/10/1961, một quả bom khổng lồ được kích nổ trên quần đảo Novaya Zemlya thuộc Liên Xô.", Rest)]
    [InlineData("Ngày 26/10/1925, ông gửi một bản ghi nhớ tới lãnh đạo Ban đối ngoại đề xuất thành lập cơ quan mới.", "Năm 1926, cơ quan được thành lập.")]
    [InlineData("Ngày 5/11, hai bên gặp nhau tại Hà Nội để bàn về hợp tác trong khuôn khổ chuyến thăm chính thức.", "Ảnh chụp ngày 6/11/2019. Ảnh chụp ngày 7/11/2021.")]
    [InlineData("Tháng 4/2021, Việt Nam làm Chủ tịch Hội đồng Bảo an Liên hợp quốc lần thứ hai trong nhiệm kỳ của mình.", Rest)]
    public void WithoutASureWitnessTheDayStaysUnknown(string lead, string rest) => Dateline.Infer(null, [lead, rest], null).ShouldBe(Publication.Unknown);

    [Theory]
    [InlineData("2021-04-01", PublicationPrecision.Month, "2021-04-19", PublicationPrecision.Day, true)]
    [InlineData("2021-05-01", PublicationPrecision.Month, "2021-05-01", PublicationPrecision.Month, false)]
    [InlineData("2021-01-01", PublicationPrecision.Year, "2021-04-19", PublicationPrecision.Day, true)]
    [InlineData("2021-04-25", PublicationPrecision.Day, "2021-04-25", PublicationPrecision.Day, false)]
    public void AStatedMonthOrYearIsMadePreciseAndNeverContradicted(string stated, PublicationPrecision precision, string day, PublicationPrecision found, bool inferred) =>
        Dateline.Infer(null, ["Ngày 19/4, tại Hà Nội, Chủ tịch nước chủ trì phiên thảo luận mở cấp cao của Hội đồng Bảo an.", Rest], new Publication(DateOnly.Parse(stated, CultureInfo.InvariantCulture), precision, false))
            .ShouldBe(new Publication(DateOnly.Parse(day, CultureInfo.InvariantCulture), found, inferred));
}
