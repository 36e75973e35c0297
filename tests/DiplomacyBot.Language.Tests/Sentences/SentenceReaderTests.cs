using DiplomacyBot.Language.Sentences;

namespace DiplomacyBot.Language.Tests.Sentences;

public class SentenceReaderTests
{
    [Theory]
    [InlineData("Giao tranh bùng phát. Hai bên ngừng bắn.", "Giao tranh bùng phát.|Hai bên ngừng bắn.")]
    [InlineData("Vì sao? Chưa ai rõ! Vậy thôi.", "Vì sao?|Chưa ai rõ!|Vậy thôi.")]
    [InlineData("Lễ ký năm 2020. Ngày 4/11, hai bên họp lại.", "Lễ ký năm 2020.|Ngày 4/11, hai bên họp lại.")]
    [InlineData("Ông tới lúc 14:27. 15 phút sau, lễ bắt đầu.", "Ông tới lúc 14:27.|15 phút sau, lễ bắt đầu.")]
    [InlineData("Đoàn rời Hà Nội./.", "Đoàn rời Hà Nội./.")]
    [InlineData("Dòng một\r\nDòng hai.\n\n  Dòng ba.  ", "Dòng một|Dòng hai.|Dòng ba.")]
    [InlineData("Trung tâm chợ, v.v. Các nước khác cũng vậy.", "Trung tâm chợ, v.v.|Các nước khác cũng vậy.")]
    [InlineData("Gồm gạo, mì, v.v. và nước uống.", "Gồm gạo, mì, v.v. và nước uống.")]
    [InlineData("Nhiệt độ 22.9 độ, 177.000 người. Hết.", "Nhiệt độ 22.9 độ, 177.000 người.|Hết.")]
    [InlineData("", "")]
    [InlineData(" \n\t\n ", "")]
    public void RunningTextIsCutAtSentenceEnds(string text, string sentences) => Cut(text).ShouldBe(sentences);

    [Theory]
    [InlineData("Ông tới TP. HCM hôm qua. Bà ở lại.", "Ông tới TP. HCM hôm qua.|Bà ở lại.")]
    [InlineData("Lãnh đạo UBND TP. Đà Nẵng và TP.HCM dự.", "Lãnh đạo UBND TP. Đà Nẵng và TP.HCM dự.")]
    [InlineData("Theo GS.TS. Trần Hồng Hạnh, ThS. Lê Nam và PGS. Minh. Họ đồng ý.", "Theo GS.TS. Trần Hồng Hạnh, ThS. Lê Nam và PGS. Minh.|Họ đồng ý.")]
    [InlineData("Phó Tổng thống J. D. Vance và ông George H.W. Bush.", "Phó Tổng thống J. D. Vance và ông George H.W. Bush.")]
    [InlineData("Tàu sân bay USS Gerald R. Ford rời cảng.", "Tàu sân bay USS Gerald R. Ford rời cảng.")]
    [InlineData("Ông Trần Đ. Minh phát biểu.", "Ông Trần Đ. Minh phát biểu.")]
    [InlineData("Đại sứ quán tại St. Petersburg và Dr. Smith.", "Đại sứ quán tại St. Petersburg và Dr. Smith.")]
    [InlineData("Tổng thống D. Trump gặp Tổng thống V. Putin.", "Tổng thống D. Trump gặp Tổng thống V. Putin.")]
    [InlineData("Nạn nhân là Hồ Văn B. (sinh năm 1987) chỉ bị thương nhẹ.", "Nạn nhân là Hồ Văn B. (sinh năm 1987) chỉ bị thương nhẹ.")]
    [InlineData("Ông Trần Ph. (xã Trung Thuần) đã được cứu.", "Ông Trần Ph. (xã Trung Thuần) đã được cứu.")]
    [InlineData("Họ ở Q. 1 và Q.1, tầng No. 5.", "Họ ở Q. 1 và Q.1, tầng No. 5.")]
    [InlineData("Hai nước có hiệp ước loại B. Theo đó, thuế giảm.", "Hai nước có hiệp ước loại B.|Theo đó, thuế giảm.")]
    [InlineData("Giàu vitamin C. Loại quả này rẻ.", "Giàu vitamin C.|Loại quả này rẻ.")]
    [InlineData("Đây là lợi ích của Đông Nam Á. Điều này rõ ràng.", "Đây là lợi ích của Đông Nam Á.|Điều này rõ ràng.")]
    [InlineData("Sức mạnh của Igla-S. Venezuela có nhiều.", "Sức mạnh của Igla-S.|Venezuela có nhiều.")]
    [InlineData("Lễ diễn ra tại TP.HCM. Trong khi đó, Huế mưa.", "Lễ diễn ra tại TP.HCM.|Trong khi đó, Huế mưa.")]
    [InlineData("Trang baomoi.com và Node.js hoạt động.", "Trang baomoi.com và Node.js hoạt động.")]
    [InlineData("Xe mang biển 92A - 421.XX do ông P.T.A.Đ điều khiển.", "Xe mang biển 92A - 421.XX do ông P.T.A.Đ điều khiển.")]
    public void FullStopsOfAbbreviationsAndInitialsEndNothing(string text, string sentences) => Cut(text).ShouldBe(sentences);

    [Theory]
    [InlineData("“Chúng tôi muốn hòa bình. Xung đột phải dừng lại.” Ông nói thêm.", "“Chúng tôi muốn hòa bình.|Xung đột phải dừng lại.”|Ông nói thêm.")]
    [InlineData("“Rất tốt!”, ông nói.", "“Rất tốt!”, ông nói.")]
    [InlineData("“Ai là người quyết định?” ông hỏi.", "“Ai là người quyết định?” ông hỏi.")]
    [InlineData("Ông nói: \"Đúng vậy.\" Bà im lặng.", "Ông nói: \"Đúng vậy.\"|Bà im lặng.")]
    [InlineData("Ông nói xong.\"Chúng tôi hiểu\", bà đáp.", "Ông nói xong.|\"Chúng tôi hiểu\", bà đáp.")]
    [InlineData("«Tốt.» Hội nghị kết thúc.", "«Tốt.»|Hội nghị kết thúc.")]
    [InlineData("Thứ hạng này thuộc EU (theo TASS. Tin mới). Hết.", "Thứ hạng này thuộc EU (theo TASS. Tin mới).|Hết.")]
    [InlineData("“…các cháu sớm được đến trường.” – Tổng Bí thư Tô Lâm nhấn mạnh.", "“…các cháu sớm được đến trường.” – Tổng Bí thư Tô Lâm nhấn mạnh.")]
    [InlineData("Hai nước ký hiệp định năm 2000.[12] Quan hệ phát triển.", "Hai nước ký hiệp định năm 2000.[12]|Quan hệ phát triển.")]
    public void ClosingQuotesAndBracketsStayWithTheirSentence(string text, string sentences) => Cut(text).ShouldBe(sentences);

    [Theory]
    [InlineData("Đối thoại, xây dựng lòng tin… Việt Nam ủng hộ.", "Đối thoại, xây dựng lòng tin…|Việt Nam ủng hộ.")]
    [InlineData("Gạo, mì, cá, mực... để cứu trợ.", "Gạo, mì, cá, mực... để cứu trợ.")]
    [InlineData("Đón tiếp quốc khách,… Tôi rất vinh dự.", "Đón tiếp quốc khách,… Tôi rất vinh dự.")]
    [InlineData("Hơn... 10 tỷ đô la cho một tàu ngầm.", "Hơn... 10 tỷ đô la cho một tàu ngầm.")]
    [InlineData("Chuyện gì . . . Không ai biết.", "Chuyện gì . . .|Không ai biết.")]
    [InlineData("...Việt Nam sẵn sàng.", "...Việt Nam sẵn sàng.")]
    public void AnEllipsisEndsASentenceOnlyBeforeANewOne(string text, string sentences) => Cut(text).ShouldBe(sentences);

    [Theory]
    [InlineData("Hai bên mong hòa bình.Ngày 3/11, họ gặp lại.", "Hai bên mong hòa bình.|Ngày 3/11, họ gặp lại.")]
    [InlineData("Lễ ký năm 2020.Theo đó, thuế giảm.", "Lễ ký năm 2020.|Theo đó, thuế giảm.")]
    [InlineData("Ông đồng ý.”Sau đó ông rời đi.", "Ông đồng ý.”|Sau đó ông rời đi.")]
    [InlineData("Ông tới St.Petersburg cùng ThS.Nguyễn Nam.", "Ông tới St.Petersburg cùng ThS.Nguyễn Nam.")]
    public void SentencesGluedTogetherArePartedWhenItIsClear(string text, string sentences) => Cut(text).ShouldBe(sentences);

    [Fact]
    public void ListNumbersStayWithTheirItem() =>
        Cut("1. Nâng cao năng lực hợp tác\n2. Khôi phục truyền thống. Nền tảng mềm.\nIV. Kết luận")
            .ShouldBe("1. Nâng cao năng lực hợp tác|2. Khôi phục truyền thống.|Nền tảng mềm.|IV. Kết luận");

    [Fact]
    public void ParagraphsAreNumberedByLineEmptyOnesIncluded() =>
        SentenceReader.Read("Một. Hai.\n\nBa.").Select(s => s.Paragraph).ShouldBe([0, 0, 2]);

    private static string Cut(string text) => string.Join('|', SentenceReader.Read(text).Select(s => text[s.Start..s.End]));
}
