using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Citations;

namespace DiplomacyBot.Answering.Tests.Generation;

public class GroundedAnswererTests
{
    private const string Question = "Cuộc họp SOM ASEAN diễn ra ở thành phố nào?";
    private const string Good = "Cuộc họp SOM ASEAN diễn ra tại thành phố Nha Trang [1].";

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task TheModelsSupportedSentencesAreTheAnswerHoweverTheyArrive(int piece)
    {
        using var newsroom = Newsroom.WithModel(ScriptedModel.Saying(Good + " Cuộc họp diễn ra ngày 16/1 [1].", piece), Articles);
        var listener = new Listener();
        var answer = await newsroom.Answerer.AskAsync(new AskRequest(Question), listener, CancellationToken.None);
        answer.Mode.ShouldBe("chat");
        answer.Text.ShouldBe(Good + " Cuộc họp diễn ra ngày 16/1 [1].");
        answer.Generation.ShouldBe(new GenerationReport(2, 0, 0));
        answer.Notice.ShouldBeNull();
        answer.Citations.Count.ShouldBe(1);
        answer.Citations[0].Quote.ShouldBe(Snippets.All[4]);
        answer.ShortAnswer.ShouldBe("Nha Trang");
        listener.Texts.ShouldBe([Good, answer.Text]);
        listener.Stages.ShouldBe(["Đang tìm trong kho tin…", "Đang viết và kiểm chứng câu trả lời…"]);
        ShouldBeSound(answer, newsroom);
    }

    [Theory]
    [InlineData("Cuộc họp SOM ASEAN diễn ra tại thành phố Đà Nẵng [1].")]
    [InlineData("Cuộc họp SOM ASEAN diễn ra ngày 17-1 tại Nha Trang [1].")]
    [InlineData("Cuộc họp SOM ASEAN không diễn ra tại Nha Trang [1].")]
    [InlineData("Cuộc họp SOM ASEAN diễn ra tại Nha Trang [9].")]
    [InlineData("Cuộc họp SOM ASEAN diễn ra tại Nha Trang.")]
    public async Task ASentenceThatIsNotSupportedNeverLeaves(string bad)
    {
        using var newsroom = Newsroom.WithModel(ScriptedModel.Saying(bad + " " + Good), Articles);
        var listener = new Listener();
        var answer = await newsroom.Answerer.AskAsync(new AskRequest(Question), listener, CancellationToken.None);
        answer.Text.ShouldBe(Good);
        answer.Generation.ShouldBe(new GenerationReport(2, 0, 1));
        listener.Texts.ShouldBe([Good]);
        ShouldBeSound(answer, newsroom);
    }

    [Fact]
    public async Task AFailingSentenceIsCorrectedOnce()
    {
        var model = new ScriptedModel { Answer = static (_, _) => ScriptedModel.Whole("Cuộc họp SOM ASEAN diễn ra tại thành phố Đà Nẵng [1]."), Repair = static _ => Good };
        using var newsroom = Newsroom.WithModel(model, Articles);
        var answer = await newsroom.AskAsync(Question);
        answer.Text.ShouldBe(Good);
        answer.Generation.ShouldBe(new GenerationReport(1, 1, 0));
        var repair = model.Requests.Single(r => r.Purpose == "repair").Messages[^1].Text;
        repair.ShouldContain("Cuộc họp SOM ASEAN diễn ra tại thành phố Đà Nẵng. [1]");
        repair.ShouldContain("“Đà Nẵng” không khớp");
    }

    [Theory]
    [InlineData("Cuộc họp SOM ASEAN diễn ra tại thành phố Huế [1].")]
    [InlineData("BỎ")]
    [InlineData("")]
    [InlineData("Cuộc họp diễn ra tại Nha Trang [1]. Cuộc họp diễn ra ở Huế [1].")]
    public async Task ACorrectionThatIsNoBetterIsDroppedAndNotAskedForAgain(string repair)
    {
        var model = new ScriptedModel { Answer = static (_, _) => ScriptedModel.Whole("Cuộc họp SOM ASEAN diễn ra tại Đà Nẵng [1]. " + Good), Repair = _ => repair };
        using var newsroom = Newsroom.WithModel(model, Articles);
        (await newsroom.AskAsync(Question)).Generation.ShouldBe(new GenerationReport(2, 0, 1));
        model.Requests.Count(r => r.Purpose == "repair").ShouldBe(1);
    }

    [Fact]
    public async Task CorrectionsAreBounded()
    {
        var model = ScriptedModel.Saying(string.Concat(Enumerable.Range(0, 10).Select(i => $"Có {i + 30} nước họp ở Huế [1]. ")));
        using var newsroom = Newsroom.WithModel(model, Articles, o => o.MaxRepairs = 2);
        var answer = await newsroom.AskAsync(Question);
        model.Requests.Count(r => r.Purpose == "repair").ShouldBe(2);
        answer.Generation.ShouldBe(new GenerationReport(10, 0, 10, "unsupported"));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   \n\n ", "empty")]
    [InlineData("KHÔNG ĐỦ CĂN CỨ", "refused")]
    [InlineData("Không đủ căn cứ.", "refused")]
    [InlineData("Xin lỗi, tôi là mô hình ngôn ngữ nên không thể trả lời.", "unsupported")]
    [InlineData("asdf qwer zxcv 12 [1]. {\"a\":1}", "unsupported")]
    [InlineData("The meeting took place in Nha Trang [1].", "unsupported")]
    [InlineData("Cuộc họp SOM ASEAN diễn ra tại Nha", "unsupported")]
    public async Task WhereNothingSurvivesAnExtractIsGivenAndSaysSo(string said, string reason)
    {
        using var newsroom = Newsroom.WithModel(ScriptedModel.Saying(said), Articles);
        var answer = await newsroom.AskAsync(Question);
        answer.Mode.ShouldBe("extractive");
        answer.Status.ShouldBe(AnswerStatus.Answered);
        answer.Generation!.Fallback.ShouldBe(reason);
        answer.Notice.ShouldNotBeNull().ShouldContain("trích dẫn nguyên văn");
        answer.Text.ShouldContain("Nha Trang");
        ShouldBeSound(answer, newsroom);
    }

    [Fact]
    public async Task WhatTheCoverageDoesNotHoldNoModelIsAsked()
    {
        var model = ScriptedModel.Saying("Giá vàng hôm nay là 80 triệu đồng [1].");
        using var newsroom = Newsroom.WithModel(model, Articles);
        var answer = await newsroom.AskAsync("Giá vàng SJC hôm nay là bao nhiêu?");
        answer.Status.ShouldBe(AnswerStatus.NotInCoverage);
        answer.Generation.ShouldBeNull();
        model.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhenAnArticleWasPublishedIsNoQuestionForTheModel()
    {
        var model = ScriptedModel.Saying(Good);
        using var newsroom = Newsroom.WithModel(model, Articles);
        (await newsroom.AskAsync("Bài viết về SOM ASEAN được đăng ngày nào?")).Mode.ShouldBe("extractive");
        model.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheModelIsTurnedOffByASetting()
    {
        var model = ScriptedModel.Saying(Good);
        using var newsroom = Newsroom.WithModel(model, Articles, o => o.Enabled = false);
        (await newsroom.AskAsync(Question)).Mode.ShouldBe("extractive");
        model.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task ASentenceSaidTwiceIsShownOnce()
    {
        using var newsroom = Newsroom.WithModel(ScriptedModel.Saying(string.Join(' ', Enumerable.Repeat(Good, 5))), Articles);
        var answer = await newsroom.AskAsync(Question);
        answer.Text.ShouldBe(Good);
        answer.Generation.ShouldBe(new GenerationReport(5, 0, 4));
    }

    [Fact]
    public async Task AnArticleThatChangesMeanwhileIsNotQuoted()
    {
        using var newsroom = Newsroom.WithModel(ScriptedModel.Saying(Good), Articles);
        newsroom.Coverage.BehindRead = static (_, articles) => articles["a"] = articles["a"] with { Text = "Đính chính: " + articles["a"].Text };
        var answer = await newsroom.AskAsync(Question);
        answer.Status.ShouldBe(AnswerStatus.NotInCoverage);
        answer.Citations.ShouldBeEmpty();
        answer.Generation!.Fallback.ShouldBe("stale");
    }

    [Fact]
    public async Task LengthsAreBounded()
    {
        var model = ScriptedModel.Saying(Good + string.Concat(Enumerable.Repeat(" Rất nhiều chữ thừa [1].", 1000)), 50);
        using var newsroom = Newsroom.WithModel(model, Articles, o => (o.MaxOutputCharacters, o.MaxOutputTokens, o.MaxRepairs) = (500, 300, 0));
        var answer = await newsroom.AskAsync(Question);
        answer.Text.ShouldBe(Good);
        answer.Generation!.Sentences.ShouldBeLessThan(30);
        model.Requests.Single().Options!.MaxOutputTokens.ShouldBe(300);
    }

    private static IReadOnlyList<Articles.SourceArticle> Articles => Newsroom.Texts(Snippets.All[4], Snippets.All[7], Snippets.All[12]);

    private static void ShouldBeSound(Answer answer, Newsroom newsroom) => CitationChecker.Check(answer, newsroom.Coverage.Articles).ShouldBeEmpty(answer.Text);
}
