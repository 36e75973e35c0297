using DiplomacyBot.Answering.Grounding;

namespace DiplomacyBot.Answering.Tests.Grounding;

public class DraftSentenceTests
{
    [Theory]
    [InlineData("Nga phóng 270 tên lửa [1].", "Nga phóng 270 tên lửa.", "1")]
    [InlineData("Nga phóng [1] 270 tên lửa [2, 3].", "Nga phóng 270 tên lửa.", "1,2,3")]
    [InlineData("Nga phóng 270 tên lửa. [ 4 ][5]", "Nga phóng 270 tên lửa.", "4,5")]
    [InlineData("**Nga** phóng *270* tên lửa [1].", "Nga phóng 270 tên lửa.", "1")]
    [InlineData("- 1. Nga phóng 270 tên lửa [1].", "Nga phóng 270 tên lửa.", "1")]
    [InlineData("## Nga\u200b phóng\t270 tên\u00a0lửa [1].", "Nga phóng 270 tên lửa.", "1")]
    [InlineData("Nga phóng [99999999999999999999].", "Nga phóng.", "0")]
    [InlineData("Nga phóng 270 tên lửa.", "Nga phóng 270 tên lửa.", "")]
    public void NumbersAndDecorationAreTakenOut(string written, string text, string marks)
    {
        var draft = DraftSentence.Read(written);
        draft.Text.ShouldBe(text);
        string.Join(',', draft.Marks.Select(m => m.Number)).ShouldBe(marks);
        draft.HasMarkup.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Xem [tại đây](https://a.example) [1].")]
    [InlineData("Ảnh ![x](y) [1].")]
    [InlineData("Thẻ <b>đậm</b> [1].")]
    [InlineData("Trang www.a.example [1].")]
    [InlineData("Trang evil.example/x [1].")]
    [InlineData("Thư a@b.vn [1].")]
    [InlineData("Nguồn 【1†x】 [1].")]
    [InlineData("javascript:alert(1) [1].")]
    [InlineData("Mã `x` [1].")]
    [InlineData("Bảng | a | b [1].")]
    [InlineData("Ký tự &lt;b&gt; [1].")]
    public void WhatCouldBeALinkOrATagIsSeen(string written) => DraftSentence.Read(written).HasMarkup.ShouldBeTrue();

    [Theory]
    [InlineData("Họp tại TP.HCM và TP. Hà Nội với GS.TS. Nam [1].")]
    [InlineData("Kim ngạch đạt 1.234,5 triệu USD (tăng 46%) [1].")]
    [InlineData("Ông J.D. Vance nói: “Đúng vậy.” [1]")]
    public void OrdinaryPunctuationIsNoMarkup(string written) => DraftSentence.Read(written).HasMarkup.ShouldBeFalse();

    [Fact]
    public void NumbersComeBackWhereTheyStood()
    {
        DraftSentence.Read("Nga phóng [4] tên lửa [2][7].").Numbered(n => n switch { 4 => [1], 2 => [2, 3], _ => [] }).ShouldBe("Nga phóng [1] tên lửa [2][3].");
        DraftSentence.Read("Nga phóng tên lửa. [2]").Numbered(_ => [1]).ShouldBe("Nga phóng tên lửa. [1]");
    }

    [Fact]
    public void AnyTextIsReadWithoutHarm()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(4) switch { 0 => "[1", 1 => "]", 2 => ((char)random.Next(0x10000)).ToString(), _ => "chữ " }));
            var draft = DraftSentence.Read(text);
            draft.Numbered(_ => [1]).ShouldNotBeNull();
            (draft.HasMarkup || !draft.Text.Contains('[', StringComparison.Ordinal)).ShouldBeTrue(text);
        }
    }
}
