using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Citations;

namespace DiplomacyBot.Answering.Tests.Answers;

public class ExtractiveAnswererTests
{
    [Theory]
    [InlineData("Ai chủ trì Phiên thảo luận mở cấp cao ngày 19/4?", "Nguyễn Xuân Phúc")]
    [InlineData("Cuộc họp SOM ASEAN diễn ra ở thành phố nào?", "Nha Trang")]
    [InlineData("Chủ đề của năm Chủ tịch ASEAN 2020 là gì?", "Gắn kết và chủ động thích ứng")]
    [InlineData("chu de nam chu tich asean 2020 la gi", "Gắn kết và chủ động thích ứng")]
    [InlineData("Chủ tịch nước Lương Cường gặp TTK LHQ vào ngày nào?", "22.9")]
    [InlineData("Tổng Thư ký ASEAN tham dự phiên họp là ai?", "Lim Jock Hoi")]
    [InlineData("nga ha thuy tau ngam khabarovsk o dau", "Severodvinsk")]
    [InlineData("VN đã trao trả cho Mỹ bn hòm hài cốt?", "994")]
    [InlineData("Ngoại trưởng nước nào sẵn sàng đăng cai đàm phán hòa bình?", "Serbia")]
    [InlineData("Cửa khẩu Torkham mở lại ngày nào?", "1/11")]
    public async Task TheAnswerStandsInTheQuotes(string question, string expected)
    {
        using var newsroom = Newsroom.WithTexts([.. Snippets.All]);
        var answer = await newsroom.AskAsync(question);
        answer.Status.ShouldBe(AnswerStatus.Answered, answer.Text);
        answer.Citations.ShouldContain(c => c.Quote.Contains(expected));
        CitationChecker.Check(answer, newsroom.Coverage.Articles).ShouldBeEmpty();
        answer.Question.ShouldBe(question);
        answer.Mode.ShouldBe("extractive");
    }

    [Theory]
    [InlineData("Giá vàng SJC hôm nay là bao nhiêu?")]
    [InlineData("Ai là huấn luyện viên đội tuyển bóng đá Brazil?")]
    [InlineData("Việt Nam gia nhập WTO năm nào?")]
    [InlineData("Cách nấu phở bò ngon nhất?")]
    [InlineData("xyzzy plugh")]
    public async Task WhatTheCoverageDoesNotHoldIsNotAnswered(string question)
    {
        using var newsroom = Newsroom.WithTexts([.. Snippets.All]);
        var answer = await newsroom.AskAsync(question);
        answer.Status.ShouldBe(AnswerStatus.NotInCoverage, answer.Text);
        answer.Citations.ShouldBeEmpty();
        answer.ShortAnswer.ShouldBeNull();
        answer.Text.ShouldStartWith("Xin lỗi");
        CitationChecker.Check(answer, newsroom.Coverage.Articles).ShouldBeEmpty();
    }

    [Fact]
    public async Task AnEmptyCoverageSaysThatNothingIsLoaded()
    {
        using var newsroom = Newsroom.With();
        var answer = await newsroom.AskAsync("Ai chủ trì phiên họp?");
        answer.Status.ShouldBe(AnswerStatus.NotInCoverage);
        answer.Text.ShouldContain("chưa có bài báo nào");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\t\r\n\u00a0\u2003")]
    public async Task AnEmptyQuestionIsRefusedWithAnExample(string question)
    {
        using var newsroom = Newsroom.WithTexts([.. Snippets.All]);
        var answer = await newsroom.AskAsync(question, "c");
        answer.Status.ShouldBe(AnswerStatus.Refused);
        answer.Text.ShouldContain("ví dụ");
        answer.Citations.ShouldBeEmpty();
        newsroom.Conversations.Of("c").ShouldBeEmpty();
        newsroom.Coverage.Reads.ShouldBe(0);
    }

    [Theory]
    [InlineData("?!…")]
    [InlineData("hả?")]
    [InlineData("x?")]
    [InlineData("1")]
    public async Task AMessageThatAsksNothingIsNotAnsweredWithAnyQuote(string question)
    {
        using var newsroom = Newsroom.WithTexts([.. Snippets.All]);
        var answer = await newsroom.AskAsync(question, "c");
        answer.Status.ShouldBe(AnswerStatus.Refused);
        answer.Text.ShouldContain("chưa hiểu");
        answer.Citations.ShouldBeEmpty();
        newsroom.Conversations.Of("c").ShouldBeEmpty();
    }

    [Fact]
    public async Task AQuestionLongerThanTheLimitIsRefusedAndTheLimitNamed()
    {
        using var newsroom = Newsroom.With(o => o.LongestQuestion = 60, null, News.Of("a", Snippets.All[0]));
        (await newsroom.AskAsync(new string('a', 60))).Status.ShouldBe(AnswerStatus.NotInCoverage);
        var refused = await newsroom.AskAsync(new string('a', 61));
        refused.Status.ShouldBe(AnswerStatus.Refused);
        refused.Text.ShouldContain("60 ký tự");
    }

    [Fact]
    public async Task AVeryLongQuestionWithinTheLimitIsAnsweredAllTheSame()
    {
        using var newsroom = Newsroom.WithTexts([.. Snippets.All]);
        var question = string.Join(' ', Snippets.All)[..990] + " ai?";
        var answer = await newsroom.AskAsync(question);
        CitationChecker.Check(answer, newsroom.Coverage.Articles).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task NoMoreQuotesAreShownThanWanted(int most)
    {
        using var newsroom = Newsroom.With(o => o.MaxQuotes = most, null, [.. Snippets.All.Select((s, i) => News.Of("s" + i, s))]);
        (await newsroom.AskAsync("Việt Nam và ASEAN họp ở đâu?")).Citations.Count.ShouldBeLessThanOrEqualTo(most);
    }

    [Fact]
    public async Task NothingIsSureEnoughForAThresholdOfOne()
    {
        using var newsroom = Newsroom.With(o => o.Confidence = 1, null, News.Of("a", Snippets.All[4]));
        (await newsroom.AskAsync("Cuộc họp SOM ASEAN diễn ra ở đâu?")).Status.ShouldBe(AnswerStatus.NotInCoverage);
    }

    [Fact]
    public async Task TheSourceIsDescribedInTheCitation()
    {
        var article = News.Of("004", Snippets.All[4] + " " + Snippets.All[5], "2020-01-16", "Báo Công an", "ASEAN họp SOM") with { Author = "Hữu Toàn", Url = "https://example.org/a", AlsoIn = ["PLVN"], PublishedInferred = true };
        using var newsroom = Newsroom.With(article);
        var citation = (await newsroom.AskAsync("Cuộc họp SOM ASEAN diễn ra ở thành phố nào?")).Citations[0];
        citation.ShouldSatisfyAllConditions(
            c => c.Position.ShouldBe(1), c => c.ArticleId.ShouldBe("004"), c => c.PassageId.ShouldBe("004-0"), c => c.Title.ShouldBe("ASEAN họp SOM"), c => c.Outlet.ShouldBe("Báo Công an"),
            c => c.Author.ShouldBe("Hữu Toàn"), c => c.Url.ShouldBe("https://example.org/a"), c => c.SourcePath.ShouldBe("004.txt"), c => c.AlsoIn.ShouldBe(["PLVN"]),
            c => c.PublishedOn.ShouldBe(new DateOnly(2020, 1, 16)), c => c.PublishedPrecision.ShouldBe("day"), c => c.PublishedInferred.ShouldBeTrue());
    }

    [Fact]
    public async Task OneOfARowIsNotAnsweredByAnother()
    {
        using var newsroom = Newsroom.WithTexts("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra tại Hà Nội ngày 26/6/2020.", "Hội nghị Cấp cao ASEAN-Hoa Kỳ lần thứ 13 diễn ra tại Kuala Lumpur.");
        (await newsroom.AskAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?")).ShortAnswer.ShouldBe("Hà Nội");
        (await newsroom.AskAsync("Hội nghị Cấp cao ASEAN lần thứ 40 diễn ra ở đâu?")).Status.ShouldBe(AnswerStatus.NotInCoverage);
    }

    [Fact]
    public async Task WhenAnArticleAppearedIsToldFromItsDateNotFromItsText()
    {
        using var newsroom = Newsroom.With(
            News.Of("002", "Ngày 04/11/2020, Bộ Ngoại giao đã tổ chức Tọa đàm Đối ngoại Đa phương Việt Nam. " + Snippets.All[2], "2020-11-05", title: "Tọa đàm Đối ngoại Đa phương Việt Nam"),
            News.Of("003", Snippets.All[3], "2025-09-23", title: "Chủ tịch nước gặp Tổng thư ký"));
        var answer = await newsroom.AskAsync("Bài viết về Tọa đàm Đối ngoại đa phương được đăng ngày nào?");
        answer.Status.ShouldBe(AnswerStatus.Answered);
        answer.ShortAnswer.ShouldBe("5/11/2020");
        answer.Citations.ShouldHaveSingleItem().ArticleId.ShouldBe("002");
    }
}
