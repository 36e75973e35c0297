using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.Questions.FollowUps;

namespace DiplomacyBot.Answering.Tests.Questions;

public class FollowUpRewriterTests
{
    [Theory]
    [InlineData("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", "Còn lần thứ 37?", "Hội nghị Cấp cao ASEAN lần thứ 37 diễn ra ở đâu?")]
    [InlineData("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", "Thế còn lần thứ 37 thì sao?", "Hội nghị Cấp cao ASEAN lần thứ 37 diễn ra ở đâu?")]
    [InlineData("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", "Vậy còn lần thứ 37?", "Hội nghị Cấp cao ASEAN lần thứ 37 diễn ra ở đâu?")]
    [InlineData("Tổng Bí thư gặp ai năm 2021?", "Còn năm 2025?", "Tổng Bí thư gặp ai năm 2025?")]
    [InlineData("Tổng Bí thư gặp ai năm 2021?", "còn năm 2025 thì như thế nào", "Tổng Bí thư gặp ai năm 2025?")]
    [InlineData("hoi nghi cap cao asean lan thu 36 dien ra o dau", "con lan thu 37", "hoi nghi cap cao asean lan thu 37 dien ra o dau")]
    [InlineData("Tổng thống Nga thăm nước nào?", "Còn Tổng thống Mỹ?", "Tổng thống Mỹ thăm nước nào?")]
    public void WhatOfAnotherOneAsksTheSameOfIt(string before, string question, string standalone)
    {
        var rewritten = Rewrite(question, before);
        rewritten.Text.ShouldBe(standalone);
        rewritten.FollowsUp.ShouldBeTrue();
        rewritten.BorrowedFrom.ShouldBe(rewritten.Text.Length);
    }

    [Fact]
    public void WhatOfSomethingUnlikeAnythingBeforeKeepsTheQuestionAndAddsIt()
    {
        var rewritten = Rewrite("Còn Malaysia?", "Thái Lan mua bao nhiêu máy bay Mỹ?");
        rewritten.Text.ShouldContain("mua bao nhiêu máy bay Mỹ");
        rewritten.Text.ShouldContain("Malaysia");
        rewritten.FollowsUp.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Ông ấy mong muốn điều gì?", "Chủ tịch nước Lương Cường gặp Tổng thống Paraguay là ai?", "Santiago Peña", "Tổng thống Paraguay Santiago Peña mong muốn điều gì")]
    [InlineData("Bà này bao nhiêu tuổi?", "Ai là Thủ tướng Nhật Bản?", "Sanae Takaichi", "Sanae Takaichi bao nhiêu tuổi")]
    [InlineData("Người đó từng làm gì?", "Đại sứ Việt Nam tại Sri Lanka là ai?", "Trịnh Thị Tâm", "Trịnh Thị Tâm từng làm gì")]
    [InlineData("ong ay mong muon gi", "tong thong paraguay la ai", "Santiago Peña", "Santiago Peña mong muon gi")]
    public void APronounIsReplacedByThePersonAnswered(string question, string before, string answer, string inside)
    {
        var rewritten = FollowUpRewriter.Rewrite(question, [new EarlierQuestion(before, answer)]);
        rewritten.Text.ShouldContain(inside);
        rewritten.FollowsUp.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Ở đó có bao nhiêu người tị nạn?", "Thành phố nào vừa rơi vào tay RSF?", "el-Fasher", "Ở el-Fasher có bao nhiêu")]
    [InlineData("Còn bao nhiêu dân thường đang kẹt trong đó?", "Thành phố nào vừa rơi vào tay RSF?", "el-Fasher", "kẹt trong el-Fasher")]
    [InlineData("Nước đó mua bao nhiêu máy bay?", "Nước nào ký thỏa thuận với Mỹ?", "Thái Lan", "Thái Lan mua bao nhiêu máy bay")]
    public void APlacePointedToIsTheOneAnswered(string question, string before, string answer, string inside) =>
        FollowUpRewriter.Rewrite(question, [new EarlierQuestion(before, answer)]).Text.ShouldContain(inside);

    [Theory]
    [InlineData("Họ nói gì?", "Thủ tướng Thái Lan và Thủ tướng Campuchia gặp nhau ở đâu?")]
    [InlineData("Trong số đó đã nhận dạng được bao nhiêu ca?", "Việt Nam đã trao trả Mỹ bao nhiêu hòm hài cốt quân nhân mất tích?")]
    [InlineData("Sự kiện này diễn ra khi nào?", "Ai chủ trì Tọa đàm Đối ngoại đa phương?")]
    [InlineData("Cộng cả cũ lẫn mới là bao nhiêu chiếc?", "EU đưa thêm bao nhiêu tàu của Nga vào danh sách đen?")]
    [InlineData("Vì sao?", "Ai hoãn chuyến thăm Trung Quốc?")]
    [InlineData("Khi nào?", "Ai ký thỏa thuận ngừng bắn Gaza?")]
    public void WhatLeavesItsSubjectOutBorrowsItBehindItself(string question, string before)
    {
        var rewritten = Rewrite(question, before);
        rewritten.FollowsUp.ShouldBeTrue();
        rewritten.Text.ShouldEndWith(")?");
        rewritten.Text[rewritten.BorrowedFrom..].ShouldStartWith(" (");
    }

    [Fact]
    public void WhatIsBorrowedAsksNothing()
    {
        var rewritten = Rewrite("Sự kiện này diễn ra khi nào?", "Xin hỏi ai chủ trì Tọa đàm Đối ngoại đa phương?");
        var borrowed = rewritten.Text[rewritten.BorrowedFrom..];
        borrowed.ShouldContain("chủ trì Tọa đàm Đối ngoại đa phương");
        borrowed.ShouldNotContain(" ai ");
        borrowed.ShouldNotContain("hỏi");
    }

    [Theory]
    [InlineData("Ai là Thủ tướng Nhật Bản?")]
    [InlineData("Hội nghị Cấp cao ASEAN lần thứ 37 diễn ra ở đâu?")]
    [InlineData("Tổng thống Pháp thăm Việt Nam vào ngày nào?")]
    [InlineData("EU áp gói trừng phạt thứ 19 khi nào?")]
    [InlineData("Giá vàng SJC hôm nay là bao nhiêu?")]
    [InlineData("ai chu tri phien thao luan mo cua hoi dong bao an")]
    [InlineData("Công ước chống tội phạm mạng của Liên Hợp Quốc được mở ký ở thành phố nào của Việt Nam?")]
    public void AQuestionThatNamesItsOwnSubjectIsLeftAsItIs(string question) =>
        Rewrite(question, "Tọa đàm Đối ngoại đa phương diễn ra ở đâu?").ShouldBe(new StandaloneQuestion(question, question.Length, false));

    [Theory]
    [InlineData("Ông ấy là ai?")]
    [InlineData("Còn lần thứ 37?")]
    [InlineData("")]
    [InlineData("?")]
    public void WithoutAConversationNothingIsRewritten(string question) =>
        FollowUpRewriter.Rewrite(question, []).ShouldBe(new StandaloneQuestion(question, question.Length, false));

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("...")]
    [InlineData("Còn?")]
    [InlineData("còn thì sao")]
    [InlineData("Ông ấy")]
    [InlineData("đó")]
    public void FragmentsDoNoHarm(string question)
    {
        var rewritten = Rewrite(question, "Ai chủ trì phiên họp?");
        rewritten.BorrowedFrom.ShouldBeInRange(0, rewritten.Text.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("Ai?")]
    public void AnEarlierQuestionWithoutASubjectLendsNothing(string before)
    {
        Rewrite("Ông ấy là ai?", before).Text.ShouldNotContain("(");
        Rewrite("Còn năm 2025?", before).Text.ShouldContain("2025");
    }

    [Theory]
    [InlineData("RCEP được ký ngày nào?")]
    [InlineData("APEC họp ở đâu?")]
    [InlineData("EU nói gì?")]
    [InlineData("Guterres phát biểu ở đâu?")]
    public void AnAbbreviationOrForeignNameInFrontNeedsNoConversation(string question) =>
        Rewrite(question, "Ai chủ trì phiên họp của Hội đồng Bảo an?").ShouldBe(new StandaloneQuestion(question, question.Length, false));

    [Theory]
    [InlineData("EU nói gì về việc này?")]
    [InlineData("Được ký ngày nào?")]
    public void WhatPointsBackStillDoes(string question) => Rewrite(question, "Ai chủ trì phiên họp của Hội đồng Bảo an?").FollowsUp.ShouldBeTrue();

    private static StandaloneQuestion Rewrite(string question, string before) => FollowUpRewriter.Rewrite(question, [new EarlierQuestion(before, null)]);
}
