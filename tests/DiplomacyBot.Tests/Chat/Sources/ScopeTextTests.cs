using DiplomacyBot.Chat.Sources;
using DiplomacyBot.Coverage.Articles;

namespace DiplomacyBot.Tests.Chat.Sources;

public sealed class ScopeTextTests
{
    [Fact]
    public void TheCoverageIsToldTheVietnameseWay() =>
        ScopeText.Of(new CoverageSummary(1234, 10, 5, new DateOnly(2020, 1, 16), new DateOnly(2025, 10, 5), [new OutletCount("VTC News", 1000), new OutletCount("Báo [Thế giới](https://x) *và*", 200)])).ShouldBe(
            "Kho tin hiện có **1.234 bài**, trong đó 10 bài đăng lại, từ 16/1/2020 đến 5/10/2025.\n\n**Nguồn**\n\n- VTC News: 1.000 bài\n- Báo \\[Thế giới\\](https://x) \\*và\\*: 200 bài\n- Không rõ nguồn: 34 bài");

    [Theory]
    [InlineData("=HYPERLINK(\"http://x.vn\")", "\\=HYPERLINK\\(\\\"http\\://x\\.vn\\\"\\)")]
    [InlineData("www.x.vn", "www\\.x\\.vn")]
    [InlineData("tin@x.vn", "tin\\@x\\.vn")]
    public void AnOutletThatIsAnAddressIsNoLinkWhereAddressesBecomeLinks(string outlet, string shown) =>
        ScopeText.Of(new CoverageSummary(1, 0, 1, null, null, [new OutletCount(outlet, 1)]), improved: true).ShouldContain($"- {shown}: 1 bài");

    [Fact]
    public void ManyOutletsAreSummedUp()
    {
        var text = ScopeText.Of(new CoverageSummary(80, 0, 1, null, null, [.. Enumerable.Range(0, 40).Select(i => new OutletCount($"Báo {i}", 2))]));

        text.ShouldEndWith("- 10 nguồn khác: 20 bài");
        text.ShouldContain("có **80 bài**.");
    }

    [Fact]
    public void OneDayIsNoPeriod() => ScopeText.Of(new CoverageSummary(1, 0, 1, new DateOnly(2020, 1, 16), new DateOnly(2020, 1, 16), [])).ShouldContain("bài**, ngày 16/1/2020.");

    [Fact]
    public void AnEmptyCoverageSaysSo() => ScopeText.Of(new CoverageSummary(0, 0, 0, null, null, [])).ShouldContain("chưa có bài báo nào");
}
