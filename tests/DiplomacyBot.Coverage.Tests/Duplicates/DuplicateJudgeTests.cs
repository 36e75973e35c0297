using DiplomacyBot.Coverage.Duplicates;

namespace DiplomacyBot.Coverage.Tests.Duplicates;

public class DuplicateJudgeTests
{
    private const string Wire =
        "Ngày 30/1, tại New York, Hội đồng Bảo an lần đầu tiên tổ chức phiên thảo luận tăng cường hợp tác giữa Liên hợp quốc và ASEAN trong duy trì hòa bình.\n"
        + "Phiên họp có sự tham dự của Tổng Thư ký Liên hợp quốc và Tổng Thư ký ASEAN cùng đại diện 15 nước thành viên Hội đồng Bảo an.\n"
        + "Các nước hoan nghênh việc triển khai hiệu quả Kế hoạch Hành động giai đoạn 2016-2020 với tỷ lệ đạt trên 90% và xây dựng kế hoạch mới cho 5 năm tới.\n"
        + "Đại sứ khẳng định Việt Nam sẽ nỗ lực thúc đẩy hợp tác toàn diện, hiệu quả giữa hai tổ chức trong năm Chủ tịch.";

    [Fact]
    public void AWireCopyWithAnotherBylineRepeatsItsOriginal() => Repeats("(TTXVN) - " + Wire + "\nTheo TTXVN", Wire).ShouldBeTrue();

    [Fact]
    public void AShortenedCopyRepeatsItsOriginal() => Repeats(Wire[..Wire.LastIndexOf('\n')], Wire).ShouldBeTrue();

    [Fact]
    public void ACopyWithASentenceOfItsOwnDoesNot() =>
        Repeats(Wire + "\nBên lề phiên họp, Đại sứ đã gặp đại diện các nước để trao đổi về chương trình nghị sự của tháng tới.", Wire).ShouldBeFalse();

    [Fact]
    public void ACopyWithAnotherNumberDoesNot()
    {
        Repeats(Wire.Replace("90%", "85%", StringComparison.Ordinal), Wire).ShouldBeFalse();
        Repeats(Wire.Replace("30/1", "31/1", StringComparison.Ordinal), Wire).ShouldBeFalse();
    }

    [Fact]
    public void TwoBulletinsOfOneTemplateAreTwoArticles()
    {
        var monday = Bulletin("3/11", "19.280", "20.060", "17.990");
        var thursday = Bulletin("6/11", "19.410", "20.210", "18.370");

        Repeats(thursday, monday).ShouldBeFalse();
        Repeats(monday, monday).ShouldBeTrue();
    }

    [Fact]
    public void OtherTextsDoNotRepeat() => Repeats(Bulletin("3/11", "19.280", "20.060", "17.990"), Wire).ShouldBeFalse();

    private static string Bulletin(string day, string e5, string ron95, string diesel) =>
        $"Giá xăng dầu hôm nay tại thị trường trong nước được điều chỉnh theo thông báo của liên bộ Công Thương và Tài chính từ 15 giờ ngày {day}.\n"
        + $"Theo đó, xăng E5 RON 92 không cao hơn {e5} đồng một lít, xăng RON 95 không cao hơn {ron95} đồng một lít, dầu diesel không cao hơn {diesel} đồng một lít.\n"
        + "Kỳ điều hành này, liên bộ quyết định không trích lập và không chi sử dụng quỹ bình ổn giá đối với tất cả các mặt hàng xăng dầu.";

    private static bool Repeats(string newcomer, string original) => new DuplicateJudge(new DuplicateOptions()).Repeats(new ComparedText(newcomer), new ComparedText(original));
}
