using Shouldly;
using Xunit;

namespace DiplomacyBot.Answering.Tests.Evidence.Subjects;

public sealed class PersonTellingsTests
{
    [Theory]
    [InlineData("Maria Zakharova là ai?", "Người phát ngôn Bộ Ngoại giao Nga Maria Zakharova họp báo.", "Người phát ngôn Bộ Ngoại giao Nga")]
    [InlineData("Laurence des Cars là ai?", "Giám đốc bảo tàng Louvre Laurence des Cars cho biết như vậy.", "Giám đốc bảo tàng Louvre")]
    [InlineData("Khalil al-Hayya là ai?", "Ngày 1/11, thủ lĩnh Hamas Khalil al-Hayya đã dẫn đầu phái đoàn gặp Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan.", "thủ lĩnh Hamas")]
    [InlineData("Hakan Fidan là ai?", "Ngày 1/11, thủ lĩnh Hamas Khalil al-Hayya đã dẫn đầu phái đoàn gặp Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan.", "Ngoại trưởng Thổ Nhĩ Kỳ")]
    [InlineData("Hochul là ai?", "Thống đốc bang New York Kathy Hochul đã ban bố tình trạng khẩn cấp.", "Thống đốc bang New York")]
    [InlineData("kathy hochul la ai", "Thống đốc bang New York Kathy Hochul đã ban bố tình trạng khẩn cấp.", "Thống đốc bang New York")]
    [InlineData("Mohammad Abu Jayyab là ai?", "Không ai rút tiền mặt, nhà kinh tế học Mohammad Abu Jayyab tại Gaza nói với Reuters.", "nhà kinh tế học")]
    [InlineData("Igor Krasnov là ai?", "Còn cựu Tổng Công tố Igor Krasnov bị cách chức khỏi Hội đồng An ninh.", "cựu Tổng Công tố")]
    [InlineData("Dmitry Medvedev là ai?", "Phó Chủ tịch Hội đồng An ninh Nga Dmitry Medvedev lên tiếng.", "Phó Chủ tịch Hội đồng An ninh Nga")]
    public void TheOfficeInFrontTellsWho(string question, string text, string told) => Introductions.Told(question, text).ShouldBe(told);

    [Theory]
    [InlineData("Kyrylo Budanov là ai?", "Nga đã nhiều lần ám sát Kyrylo Budanov, Giám đốc tình báo quân sự Ukraine, nhưng đều bất thành.", "Giám đốc tình báo quân sự Ukraine")]
    [InlineData("Greg Mankiw là ai?", "Nổi bật là Greg Mankiw - Chủ tịch Hội đồng cố vấn kinh tế Nhà Trắng (CEA).", "Chủ tịch Hội đồng cố vấn kinh tế Nhà Trắng")]
    [InlineData("Changpeng Zhao là ai?", "Ông Changpeng Zhao, nhà sáng lập Binance, được Tổng thống Mỹ ân xá.", "nhà sáng lập Binance")]
    [InlineData("Jim Farley là ai?", "Jim Farley, Giám đốc điều hành của Ford cho rằng, xung đột liên quan đến Nexperia là một vấn đề chính trị.", "Giám đốc điều hành của Ford")]
    [InlineData("Phạm Quang Hiệu là ai?", "Ông Phạm Quang Hiệu - Đại sứ Việt Nam tại Nhật Bản và TS Ngô Phương Lan chủ trì.", "Đại sứ Việt Nam tại Nhật Bản")]
    [InlineData("Nhật Bình là ai?", "Nhật Bình là người sáng lập nhóm nhạc này.", "người sáng lập nhóm nhạc này")]
    public void SoDoesWhatIsSaidBehind(string question, string text, string told) => Introductions.Told(question, text).ShouldBe(told);

    [Theory]
    [InlineData("Svyrydenko là ai?", "Bà Svyrydenko cảm ơn các đối tác.")]
    [InlineData("Khalil al-Hayya là ai?", "Khi được hỏi, ông Khalil al-Hayya nhấn mạnh như vậy.")]
    [InlineData("Emmanuel Macron là ai?", "Tổng thống Nga Vladimir Putin gặp Emmanuel Macron tại Moskva.")]
    [InlineData("Emmanuel Macron là ai?", "Tổng thống Nga Vladimir Putin, Emmanuel Macron và các lãnh đạo dự lễ.")]
    [InlineData("Emmanuel Macron là ai?", "Emmanuel Macron gặp Tổng thống Nga Vladimir Putin.")]
    [InlineData("Emmanuel Macron là ai?", "Emmanuel Macron, theo Thủ tướng Đức, sẽ tới dự.")]
    [InlineData("Virginia Giuffre là ai?", "Năm 2021, Virginia Giuffre khởi kiện Andrew.")]
    public void ACourtesyAndTheOfficesOfOthersTellNothing(string question, string text) => Introductions.Told(question, text).ShouldBeNull();

    [Fact]
    public void TheOfficeThatNamesItsCountryIsPreferred() =>
        Introductions.Told("Prabowo Subianto là ai?", "Tổng thống Prabowo Subianto nhận báo cáo.", "Tổng thống Prabowo Subianto coi hiện đại hóa là ưu tiên.", "Tổng thống Indonesia Prabowo Subianto tới Hà Nội.").ShouldBe("Tổng thống Indonesia");

    [Theory]
    [InlineData("Tổng thống Putin là ai?", "Tổng thống Nga Vladimir Putin phát biểu.", "Tổng thống Nga")]
    [InlineData("tong thong putin la ai", "Tổng thống Nga Vladimir Putin phát biểu.", "Tổng thống Nga")]
    [InlineData("Thủ tướng Nhật Bản Takaichi là ai?", "Thủ tướng Nhật Bản Sanae Takaichi nhậm chức.", "Thủ tướng Nhật Bản")]
    [InlineData("Tướng Khieu Sopheak là ai?", "Ông Khieu Sopheak - người phát ngôn Bộ Nội vụ Campuchia, cho biết như vậy.", "người phát ngôn Bộ Nội vụ Campuchia")]
    public void WhoGivesTheOfficeIsToldOfWhat(string question, string text, string told) => Introductions.Told(question, text).ShouldBe(told);

    [Fact]
    public void TheOfficeThatTheQuestionGivesIsNoAnswer()
    {
        var found = Introductions.Kept("Tổng Bí thư Tô Lâm là ai?", "Tổng Bí thư Tô Lâm thăm Huế.");
        (found.IsTold, found.IsUntold).ShouldBe((true, true));
        found.Sentences.ShouldHaveSingleItem().ShortAnswers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Chủ tịch nước Lương Cường là ai?", "Đến thăm có Chủ tịch nước Lương Cường, Tổng thống Pháp Emmanuel Macron.")]
    [InlineData("Thị trưởng San Francisco là ai?", "Thị trưởng San Francisco Daniel Lurie phát biểu.")]
    public void TheNextOfAListAndTheRestOfALongerNameTellNothing(string question, string text) => Introductions.Told(question, text).ShouldBeNull();
}
