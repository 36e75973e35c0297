using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.Tests.Questions;

public class QuestionKindTests
{
    [Theory]
    [InlineData("Ai chủ trì Phiên thảo luận mở cấp cao của Hội đồng Bảo an ngày 19/4/2021?", AnswerKind.Who)]
    [InlineData("Tổng Thư ký ASEAN tham dự phiên họp tháng 1/2020 của Hội đồng Bảo an là ai?", AnswerKind.Who)]
    [InlineData("Hai người nào ký bản ghi nhớ Việt - Mỹ?", AnswerKind.Who)]
    [InlineData("Lãnh đạo nào tiến cử ông Trump nhận Nobel?", AnswerKind.Who)]
    [InlineData("Dự án do ai phụ trách?", AnswerKind.Who)]
    [InlineData("Chủ tịch nước Lương Cường gặp Tổng thư ký Antonio Guterres vào ngày nào?", AnswerKind.When)]
    [InlineData("ASEAN và Liên Hợp Quốc thiết lập quan hệ đối tác toàn diện năm nào?", AnswerKind.When)]
    [InlineData("Bao giờ Thủ tướng Orban sang Washington gặp ông Trump?", AnswerKind.When)]
    [InlineData("Hôm nào tòa tuyên án Yamagami?", AnswerKind.When)]
    [InlineData("Belarus tính cho Oreshnik trực chiến vào tháng nào?", AnswerKind.When)]
    [InlineData("Lễ ký diễn ra lúc mấy giờ?", AnswerKind.When)]
    [InlineData("timor leste vào asean bữa nào", AnswerKind.When)]
    [InlineData("TT Hàn Quốc tên j", AnswerKind.Who)]
    [InlineData("tong thong han quoc ten gi", AnswerKind.Who)]
    [InlineData("Tên lửa hạt nhân của Nga tên gì?", AnswerKind.What)]
    [InlineData("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", AnswerKind.Where)]
    [InlineData("Cuộc họp SOM ASEAN diễn ra ở thành phố nào?", AnswerKind.Where)]
    [InlineData("Nước Balkan nào xung phong hòa giải?", AnswerKind.Which)]
    [InlineData("Năm APEC 2027 Việt Nam mời các nước tới đâu?", AnswerKind.Where)]
    [InlineData("Tỷ lệ triển khai Kế hoạch hành động là bao nhiêu?", AnswerKind.HowMany)]
    [InlineData("Tọa đàm về đối ngoại đa phương được chia thành mấy phiên?", AnswerKind.HowMany)]
    [InlineData("Thủ tướng dự hội nghị lần thứ mấy?", AnswerKind.HowMany)]
    [InlineData("Cuộc gặp kéo dài bao lâu?", AnswerKind.HowMany)]
    [InlineData("Chủ đề của năm Chủ tịch ASEAN 2020 là gì?", AnswerKind.What)]
    [InlineData("Quan hệ hai nước phát triển ra sao?", AnswerKind.What)]
    [InlineData("Công ước Hà Nội về vấn đề gì?", AnswerKind.What)]
    [InlineData("Hai nước hợp tác trong lĩnh vực nào?", AnswerKind.What)]
    [InlineData("Chỉ thị nào của Ban Bí thư nói về đối ngoại đa phương?", AnswerKind.Which)]
    [InlineData("Vì sao hai bên hoãn cuộc gặp?", AnswerKind.Why)]
    [InlineData("Sao lại hoãn chuyến thăm?", AnswerKind.Why)]
    [InlineData("Hai bên đã ký những văn kiện nào?", AnswerKind.List)]
    [InlineData("Năm ưu tiên gồm những gì?", AnswerKind.List)]
    [InlineData("Việt Nam có tham gia Công ước Hà Nội không?", AnswerKind.YesNo)]
    [InlineData("Quốc hội đã phê chuẩn Công ước chưa?", AnswerKind.YesNo)]
    [InlineData("Có phải ông Trump đã thăm Malaysia?", AnswerKind.YesNo)]
    [InlineData("Tình hình Sudan", AnswerKind.What)]
    public void OneKindOfQuestionIsToldFromTheOthers(string question, AnswerKind kind) => QuestionParts.Read(question).Kinds.ShouldBe([kind]);

    [Theory]
    [InlineData("Hội đồng Bảo an thảo luận lần đầu vào ngày nào, ở đâu?", new[] { AnswerKind.When, AnswerKind.Where })]
    [InlineData("Cuộc họp diễn ra ở đâu, vào ngày nào?", new[] { AnswerKind.Where, AnswerKind.When })]
    [InlineData("Thủ tướng dự hội nghị lần thứ mấy, ngày nào?", new[] { AnswerKind.HowMany, AnswerKind.When })]
    [InlineData("Ai gặp ai ở đâu?", new[] { AnswerKind.Who, AnswerKind.Where })]
    [InlineData("Cửa khẩu nào đã mở lại, từ ngày nào?", new[] { AnswerKind.Which, AnswerKind.When })]
    [InlineData("Ban đầu bao nhiêu người nguy kịch, sáng 2/11 còn bao nhiêu?", new[] { AnswerKind.HowMany })]
    public void SeveralThingsMayBeAskedAtOnce(string question, AnswerKind[] kinds) => QuestionParts.Read(question).Kinds.ShouldBe(kinds);

    [Theory]
    [InlineData("ai chu tri phien thao luan", AnswerKind.Who)]
    [InlineData("chu de nam chu tich asean 2020 la gi", AnswerKind.What)]
    [InlineData("hoi nghi cap cao dien ra o dau", AnswerKind.Where)]
    [InlineData("chu tich nuoc gap tong thu ky vao ngay nao", AnswerKind.When)]
    [InlineData("viet nam da trao tra bao nhieu hom", AnswerKind.HowMany)]
    [InlineData("vi sao hai ben hoan cuoc gap", AnswerKind.Why)]
    [InlineData("viet nam co ky cong uoc khong", AnswerKind.YesNo)]
    [InlineData("quoc hoi da phe chuan cong uoc chua", AnswerKind.YesNo)]
    [InlineData("VIET NAM KY NHUNG VAN KIEN NAO", AnswerKind.List)]
    public void QuestionsTypedWithoutAccentsAskTheSame(string question, AnswerKind kind)
    {
        var read = QuestionParts.Read(question);
        read.Kinds.ShouldBe([kind]);
        read.Accentless.ShouldBeTrue();
    }

    [Theory]
    [InlineData("CBO tính CP Mỹ đóng cửa 4 tuần đầu mất ít nhất bn tỷ USD?", AnswerKind.HowMany)]
    [InlineData("VN có ký công ước ko?", AnswerKind.YesNo)]
    [InlineData("VN ký vs Mỹ cái j?", AnswerKind.What)]
    [InlineData("quan hệ hai nước bây giờ ntn?", AnswerKind.What)]
    [InlineData("bn ng bi thuong", AnswerKind.HowMany)]
    public void ChatShorthandAsks(string question, AnswerKind kind) => QuestionParts.Read(question).Kinds.ShouldBe([kind]);

    [Theory]
    [InlineData("Bài viết về Tọa đàm Đối ngoại đa phương được đăng ngày nào?")]
    [InlineData("bai bao ve toa dam duoc dang khi nao")]
    [InlineData("Bản tin này xuất bản năm nào?")]
    public void AQuestionAboutTheArticleItselfIsTold(string question) => QuestionParts.Read(question).AsksPublication.ShouldBeTrue();

    [Theory]
    [InlineData("Bài phát biểu của Thủ tướng diễn ra ngày nào?")]
    [InlineData("Sách trắng được xuất bản năm nào?")]
    [InlineData("Hội nghị đăng cai ở đâu?")]
    public void ASpeechOrABookIsNoArticle(string question) => QuestionParts.Read(question).AsksPublication.ShouldBeFalse();

    [Theory]
    [InlineData("Tình hình mới nhất ở Sudan ra sao?", true)]
    [InlineData("Ai là Thủ tướng Nhật Bản hiện nay?", true)]
    [InlineData("ai la thu tuong nhat ban hien nay", true)]
    [InlineData("Ai là Thủ tướng Nhật Bản năm 2020?", false)]
    public void TheNewestIsWantedWhereItIsAskedFor(string question, bool newest) => QuestionParts.Read(question).WantsNewest.ShouldBe(newest);

    [Theory]
    [InlineData("Ai được bầu làm Thủ tướng?", AnswerKind.Who)]
    [InlineData("Tàu rời cảng năm bao nhiêu, do ai chỉ huy?", AnswerKind.Who)]
    [InlineData("Tổng thống nói ra sao?", AnswerKind.What)]
    public void WordsThatAskAreKnownEvenWhereTheCoverageOnlyHasTheirLikeWithAccents(string question, AnswerKind kind)
    {
        using var newsroom = Newsroom.WithTexts("Thân ái chào các bạn, rà soát báo cáo về sáo trúc và sào huyệt, nhiều nhiễu loạn.");
        var read = newsroom.Analyzer.Analyse(question, QuestionParts.Today);
        read.Kinds.ShouldContain(kind);
        read.Standalone.ShouldBe(question);
    }

    [Theory]
    [InlineData("ai duoc bau lam thu tuong", AnswerKind.Who)]
    [InlineData("nuoc than ai nao ky hiep dinh", AnswerKind.Which)]
    public void ACoverageThatNeverAsksDoesNotHideTheAskingWords(string question, AnswerKind kind)
    {
        using var newsroom = Newsroom.WithTexts("Ủy ban thân ái bầu Thủ tướng, bàn về não bộ.");
        newsroom.Analyzer.Analyse(question, QuestionParts.Today).Kinds.ShouldContain(kind);
    }

    [Fact]
    public void MayBayIsAPlaneAndMayDiemIsAskedFor()
    {
        using var newsroom = Newsroom.WithTexts("Máy bay chở mấy trăm người. Cả hai đội được mấy điểm, mấy người. Máy bay hạ cánh. Máy bay cất cánh.");
        newsroom.Analyzer.Analyse("may bay ha canh o dau", QuestionParts.Today).Kinds.ShouldBe([AnswerKind.Where]);
        newsroom.Analyzer.Analyse("hai doi duoc may diem", QuestionParts.Today).Kinds.ShouldBe([AnswerKind.HowMany]);
    }

    [Theory]
    [InlineData("Công ước Hà Nội về vấn đề gì?", "vấn đề")]
    [InlineData("Hai nước hợp tác trong lĩnh vực nào?", "lĩnh vực")]
    [InlineData("Hội nghị bàn nội dung gì?", "nội dung")]
    public void ANounThatOnlyStandsForTheAnswerIsNotSearchedFor(string question, string noun)
    {
        var read = QuestionParts.Read(question);
        read.Concepts.ShouldAllBe(concept => !noun.Contains(read.Text(concept), StringComparison.OrdinalIgnoreCase));
    }
}
