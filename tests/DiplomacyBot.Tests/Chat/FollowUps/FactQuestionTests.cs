using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Chat.FollowUps;

namespace DiplomacyBot.Tests.Chat.FollowUps;

public sealed class FactQuestionTests
{
    private static readonly DateOnly Published = new(2020, 11, 15);

    [Theory]
    [InlineData("Việt Nam và Australia lập quan hệ ngoại giao ngày 26/2/1973.", "Việt Nam và Australia lập quan hệ ngoại giao khi nào?", "ngày 26/2/1973")]
    [InlineData("Tối 21/10, nhóm vũ trang bị cáo buộc mở cổng.  \nTối 21/10, Nhóm BGF bị cáo buộc mở cổng cho hàng trăm người.", "Nhóm BGF bị cáo buộc mở cổng cho hàng trăm người khi nào?", "Tối 21/10")]
    [InlineData("Từ ngày 1/1/2020, Việt Nam chính thức giữ vai trò Chủ tịch ASEAN.", "Việt Nam chính thức giữ vai trò Chủ tịch ASEAN từ khi nào?", "ngày 1/1/2020")]
    [InlineData("(Bản tin Mẫu) - Sáng nay, tại Hà Nội, Bộ Quốc phòng đã làm lễ xuất quân.", "Bộ Quốc phòng làm lễ xuất quân ở đâu?", "Hà Nội")]
    [InlineData("Đoàn của Bộ Công an có khoảng 24 người.", "Đoàn của Bộ Công an có bao nhiêu người?", "24")]
    [InlineData("Hiệp định RCEP gồm 15 nước: mười thành viên ASEAN và năm đối tác.", "Hiệp định RCEP gồm bao nhiêu nước?", "15")]
    [InlineData("Chủ đề Việt Nam chọn cho năm 2020 là “Gắn kết, chủ động thích ứng”.", "Chủ đề Việt Nam chọn cho năm 2020 là gì?", "“Gắn kết, chủ động thích ứng”")]
    [InlineData("Người đặt bút phía Việt Nam là Bộ trưởng Công Thương Trần Tuấn Anh, trước sự chứng kiến của nhiều người.", "Người đặt bút phía Việt Nam là ai?", "Bộ trưởng Công Thương Trần Tuấn Anh")]
    [InlineData("Chủ tịch nước Lương Cường cũng đã có cuộc gặp với Tổng thống Tajikistan.", "Ai đã có cuộc gặp với Tổng thống Tajikistan?", "Chủ tịch nước Lương Cường")]
    public void AStatementBecomesAQuestion(string sentence, string question, string fact) =>
        FactQuestions.In(Article(sentence)).Select(static q => (q.Text, q.Fact)).ShouldContain((question, fact));

    [Theory]
    [InlineData("Ông này đã gặp Tổng thống Tajikistan ngày 22/9.")]
    [InlineData("Chiều nay, Tổng Bí thư tiếp Bộ trưởng Bộ Chiến tranh Mỹ.")]
    [InlineData("Ngày 9/1, Phó Thủ tướng, Bộ trưởng Ngoại giao dự phiên thảo luận.")]
    [InlineData("Quốc hội Việt Nam phê chuẩn ngày 8/6.")]
    [InlineData("Bộ trưởng nhấn mạnh rằng ASEAN cần đoàn kết hơn nữa vào ngày 8/6.")]
    [InlineData("Đây là lần đầu Việt Nam giữ vai trò Chủ tịch ASEAN.")]
    [InlineData("Tổng Bí thư Tô Lâm và Tổng thống Joe Biden hội đàm tại Hà Nội.")]
    [InlineData("Theo Nghị quyết 1325, phụ nữ tham gia gìn giữ hòa bình.")]
    [InlineData("Nội dung chính là kêu gọi các nước đóng góp.")]
    [InlineData("RCEP gồm 15 nước: mười thành viên ASEAN và năm đối tác.")]
    [InlineData("")]
    public void WhatIsNotPlainWithoutItsArticleIsLeftAlone(string sentence) => FactQuestions.In(Article(sentence)).ShouldBeEmpty();

    [Fact]
    public void EveryQuestionOfTheSamplesStandsAloneAndItsFactIsVerbatim()
    {
        var articles = Directory.GetFiles(Workspace.Samples, "*.txt").Select(static file => Article(File.ReadAllText(file))).ToList();
        var questions = articles.SelectMany(static a => FactQuestions.In(a).Select(q => (a, q))).ToList();

        questions.Count.ShouldBeGreaterThan(10);
        foreach (var (article, question) in questions)
        {
            FactQuestions.StandsAlone(question.Text).ShouldBeTrue(question.Text);
            question.Text.ShouldEndWith("?");
            question.Sentence.In(article.Text).ShouldContain(question.Fact);
        }
    }

    [Fact]
    public void NothingThatIsPrintedMakesItFail()
    {
        var random = new Random(3);
        string[] scraps = ["Ngày 16/1, ", "tại Hà Nội, ", "Việt Nam ", "đã ", "là ", "“", "”", "(", ")", " - ", "15 ", "nước ", "[1]", "\ud83d", "\n", ". ", ",", "Chủ đề ", "Thủ tướng ", "Phạm ", "chủ trì ", "32/13/9999 ", "\u0301", "99999999999999999999999999999 "];
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => scraps[random.Next(scraps.Length)]));
            foreach (var question in FactQuestions.In(Article(text)))
            {
                question.Sentence.In(text).ShouldContain(question.Fact);
                question.Text.Length.ShouldBeLessThanOrEqualTo(120);
                question.Text.ShouldNotContain("\n");
            }
        }
    }

    private static SourceArticle Article(string text) => new() { Id = "a", Title = "t", SourcePath = "a.txt", PublishedOn = Published, Text = text };
}
