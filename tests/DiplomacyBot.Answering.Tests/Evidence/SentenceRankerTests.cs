namespace DiplomacyBot.Answering.Tests.Evidence;

public class SentenceRankerTests
{
    [Theory]
    [InlineData("Ai chủ trì phiên họp ngày 19/4/2021?", "Ngày 19/4, ông Nguyễn Xuân Phúc chủ trì phiên họp.", "2021-04-20", 1)]
    [InlineData("Ai chủ trì phiên họp ngày 19/4?", "Ngày 19/4, ông Nguyễn Xuân Phúc chủ trì phiên họp.", "2021-04-20", 1)]
    [InlineData("Ai chủ trì phiên họp tháng 4/2021?", "Ngày 19/4, ông Nguyễn Xuân Phúc chủ trì phiên họp.", "2021-04-20", 1)]
    [InlineData("Năm 2021 ai chủ trì phiên họp?", "Ngày 19/4, ông Nguyễn Xuân Phúc chủ trì phiên họp.", "2021-04-20", 1)]
    [InlineData("Năm 2021 ai chủ trì phiên họp?", "Ông Nguyễn Xuân Phúc chủ trì phiên họp.", "2021-04-20", 0.8)]
    [InlineData("Ai chủ trì phiên họp ngày 19/4/2021?", "Ông Nguyễn Xuân Phúc chủ trì phiên họp.", "2021-04-21", 0.8)]
    [InlineData("Ai chủ trì phiên họp ngày 19/4/2021?", "Ngày 22/9, ông Lương Cường chủ trì phiên họp.", "2025-09-23", -1)]
    [InlineData("Năm 2025 ai chủ trì phiên họp?", "Ông Nguyễn Xuân Phúc chủ trì phiên họp.", "2021-04-20", -1)]
    [InlineData("Ai chủ trì phiên họp?", "Ngày 19/4, ông Nguyễn Xuân Phúc chủ trì phiên họp.", "2021-04-20", 0)]
    [InlineData("Ai chủ trì phiên họp ngày 19/4/2021?", "Ông Nguyễn Xuân Phúc chủ trì phiên họp.", null, 0)]
    [InlineData("Ai ký chương trình nhiệm kỳ 2026-2028?", "Ông Lương Cường ký chương trình nhiệm kỳ.", "2025-09-23", 0)]
    [InlineData("Năm nay ai chủ trì phiên họp?", "Ông Nguyễn Xuân Phúc chủ trì phiên họp.", "2021-04-20", 0)]
    [InlineData("Tuần trước ai chủ trì phiên họp?", "Ông Nguyễn Xuân Phúc chủ trì phiên họp.", "2021-04-20", 0)]
    public void DatesOfQuestionAndSentenceAgreeOrNot(string question, string sentence, string? published, double agreement)
    {
        var article = News.Of("a", sentence, published);
        using var ranking = new Ranking(question, article);
        ranking.Sentences.ShouldHaveSingleItem().Features.Date.ShouldBe(agreement);
    }

    [Fact]
    public void TheDateOfTheSentenceBeforeCountsForTheOneBehind()
    {
        using var ranking = new Ranking("Ai chủ trì phiên họp ngày 19/4/2021?", News.Of("a", "Ngày 19/4, phiên họp khai mạc. Ông Nguyễn Xuân Phúc chủ trì.", "2021-05-20"));
        ranking.Sentences.Single(s => s.Sentence == 1).Features.Date.ShouldBe(0.7);
    }

    [Theory]
    [InlineData("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", 0)]
    [InlineData("Hội nghị Cấp cao ASEAN lần thứ 40 diễn ra ở đâu?", 1)]
    public void AnotherOfTheRowIsTold(string question, double other)
    {
        using var ranking = new Ranking(question, News.Of("a", "Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra tại Hà Nội."));
        ranking.Sentences.ShouldHaveSingleItem().Features.OtherOfRow.ShouldBe(other);
    }

    [Theory]
    [InlineData("Ai chủ trì Phiên thảo luận mở?", "Ông Nguyễn Xuân Phúc chủ trì Phiên thảo luận mở.", "Phiên thảo luận mở diễn ra tốt đẹp.")]
    [InlineData("Nga phóng bao nhiêu tên lửa?", "Nga đã phóng 270 tên lửa.", "Nga đã phóng nhiều tên lửa.")]
    [InlineData("Pháp gặp ai?", "Tổng thống Pháp gặp bà Meloni.", "Biện pháp này đã gặp khó khăn.")]
    [InlineData("Năm 2021 ai là Chủ tịch nước?", "Năm 2021, Chủ tịch nước là ông Nguyễn Xuân Phúc.", "Năm 2025, Chủ tịch nước là ông Lương Cường.")]
    public void TheBetterSentenceComesFirst(string question, string better, string worse)
    {
        using var ranking = new Ranking(question, News.Of("w", worse), News.Of("b", better));
        ranking.Sentences[0].Quote.ShouldBe(better);
    }

    [Theory]
    [InlineData("Ai gặp ông Putin?", "Hôm qua, ông Witkoff gặp ông Putin.", 1, 0)]
    [InlineData("Ai gặp ông Putin?", "Cuộc gặp diễn ra hôm qua.", 0, 1)]
    [InlineData("Vì sao ông Putin hoãn cuộc gặp?", "Cuộc gặp với ông Putin bị hoãn.", 1, 0)]
    public void NamesThatAreThereAndAKindThatIsNotAreTold(string question, string sentence, double names, double lacks)
    {
        using var ranking = new Ranking(question, News.Of("a", sentence));
        var features = ranking.Sentences.ShouldHaveSingleItem().Features;
        (features.Names, features.LacksKind).ShouldBe((names, lacks));
    }

    [Fact]
    public void EverythingCountedIsWithinItsBounds()
    {
        var article = News.Of("all", string.Join('\n', Snippets.All), "2025-11-02");
        foreach (var question in new[] { "Ai gặp ai ở đâu, ngày nào?", "Năm 2021 có bao nhiêu tên lửa?", "?", "Hội nghị lần thứ 13 ở đâu?" })
        {
            using var ranking = new Ranking(question, article);
            foreach (var sentence in ranking.Sentences)
            {
                sentence.Coverage.ShouldBeInRange(0, 1.0001);
                sentence.Features.OwnCoverage.ShouldBeInRange(0, 1.0001);
                sentence.Features.Names.ShouldBeInRange(0, 1.0001);
                sentence.Features.OwnWords.ShouldBeInRange(0, 1.0001);
                sentence.Features.Date.ShouldBeInRange(-1, 1);
                sentence.Quote.ShouldBe(article.Text[sentence.Start..sentence.End]);
                double.IsFinite(sentence.Score).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void OnlySentencesOfThePassageAreRanked()
    {
        using var ranking = new Ranking("Ai chủ trì phiên họp?", News.Of("a", "Một câu. Hai câu."));
        ranking.Rank(News.Of("b", "")).ShouldBeEmpty();
    }
}
