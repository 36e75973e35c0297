using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Answering.Tests.Evidence;

namespace DiplomacyBot.Answering.Tests.Answers;

public class ShortAnswerChoiceTests
{
    [Theory]
    [InlineData("Monsanto và Bayer mỗi bên phải đền bao nhiêu tiền?", "Monsanto phải đền 185 triệu USD và Bayer phải đền 20 triệu USD.")]
    [InlineData("Hai nước mua mỗi nước bao nhiêu máy bay?", "Hai nước mua 30 máy bay và 12 máy bay.")]
    public void OneNumberIsNotTheOneOfEach(string question, string text) => Shown(question, text).ShouldBeEmpty();

    [Theory]
    [InlineData("Monsanto phải đền bao nhiêu tiền?", "Monsanto phải đền 185 triệu USD do vụ ô nhiễm năm 2011.", "185 triệu USD")]
    [InlineData("Mỹ thiệt hại bao nhiêu tỷ USD?", "Mỹ thiệt hại ít nhất 18 tỷ USD trong bốn tuần.", "18 tỷ USD")]
    public void MoneyIsToldInMoney(string question, string text, string shown) => Shown(question, text).ShouldHaveSingleItem().Text.ShouldContain(shown);

    [Theory]
    [InlineData("năm 2011", false)]
    [InlineData("185 triệu USD", true)]
    public void ARunThatIsNoMoneyIsNotShownWhereMoneyIsAsked(string run, bool isShown)
    {
        const string Text = "Monsanto phải đền 185 triệu USD do vụ ô nhiễm năm 2011.";
        using var ranking = new Ranking("Monsanto phải đền bao nhiêu tiền?", News.Of("a", Text));
        var start = Text.IndexOf(run, StringComparison.Ordinal);
        ShortAnswerChoice.Of(ranking.Question, [ranking.Sentences[0] with { ShortAnswers = [] }], new FoundSpan(0, start, start + run.Length, 0.9)).Count.ShouldBe(isShown ? 1 : 0);
    }

    [Theory]
    [InlineData("Chủ tịch nước Nguyễn Xuân Phúc điều hành phiên thảo luận.", "Nguyễn Xuân Phúc")]
    [InlineData("Phiên thảo luận kéo dài hai giờ.", "Bùi Thanh Sơn")]
    public void WhatTwoSentencesTellIsNotGivenUpForARunOfAThird(string third, string shown)
    {
        const string Run = "Bùi Thanh Sơn";
        using var ranking = new Ranking(
            "Ai chủ trì phiên thảo luận?", News.Of("a", "Chủ tịch nước Nguyễn Xuân Phúc sẽ chủ trì phiên thảo luận."), News.Of("b", $"Ông {Run} chủ trì phiên thảo luận ngày đó."), News.Of("c", third));
        EvidenceSentence Of(string article) => ranking.Sentences.First(s => s.Article.Article.Id == article);
        var second = Of("b");
        IReadOnlyList<EvidenceSentence> chosen = [.. new[] { Of("a"), second with { ShortAnswers = [] }, Of("c") }.Select(s => s with { ShortAnswers = [.. s.ShortAnswers.Select(static a => a with { Score = 0.7 })] })];
        var start = second.Article.Article.Text.IndexOf(Run, StringComparison.Ordinal);
        ShortAnswerChoice.Of(ranking.Question, chosen, new FoundSpan(1, start, start + Run.Length, 0.9)).ShouldHaveSingleItem().Text.ShouldBe(shown);
    }

    private static IReadOnlyList<ShortAnswerPart> Shown(string question, string text)
    {
        using var ranking = new Ranking(question, News.Of("a", text));
        return ShortAnswerChoice.Of(ranking.Question, ranking.Choose(), ranking.Span(ranking.Choose()));
    }
}
