using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Answering.Tests.Citations;
using DiplomacyBot.Answering.Tests.Evidence;

namespace DiplomacyBot.Answering.Tests.Answers;

public class ShortAnswerTrustTests
{
    private const string Sentence = "Cuộc họp SOM ASEAN diễn ra tại thành phố Nha Trang vào tháng 1.";

    [Theory]
    [InlineData("Nha Trang", "Nha Trang", 0.85, true)]
    [InlineData("Nha Trang", "Nha Trang", 0.84, false)]
    [InlineData("Nha Trang", "tháng 1", 1.0, false)]
    public void WhatSurelyFitsIsStated(string shown, string found, double fit, bool sure) => IsSure([shown], [(found, fit)], null).ShouldBe(sure);

    [Theory]
    [InlineData("Nha Trang", "Nha Trang", 0.7, true)]
    [InlineData("Nha Trang", "Nha Trang", 0.69, false)]
    [InlineData("Nha Trang", "thành phố Nha Trang", 0.7, true)]
    [InlineData("Nha Trang", "tại thành phố Nha Trang vào tháng 1", 0.9, false)]
    [InlineData("Nha Trang", "SOM ASEAN", 1.0, false)]
    public void SoIsMuchOfTheLikeliestRun(string shown, string run, double agreement, bool sure) => IsSure([shown], [], (run, agreement)).ShouldBe(sure);

    [Fact]
    public void OfTwoPartsEachMustBeSure()
    {
        IsSure(["Nha Trang", "tháng 1"], [("Nha Trang", 1)], null).ShouldBeFalse();
        IsSure(["Nha Trang", "tháng 1"], [("Nha Trang", 1), ("tháng 1", 0.9)], null).ShouldBeTrue();
        IsSure(["Nha Trang", "tháng 1"], [("Nha Trang", 1)], ("tháng 1", 0.8)).ShouldBeTrue();
    }

    [Fact]
    public void NothingShownNeedsNoDoubt() => IsSure([], [], null).ShouldBeTrue();

    [Theory]
    [InlineData(1.0, "Nha Trang [1].")]
    [InlineData(0.7, "Có thể là Nha Trang [1].")]
    public void TheLeadLineStatesOrOffers(double fit, string lead)
    {
        var (text, shortAnswer) = Compose("Cuộc họp SOM ASEAN diễn ra ở đâu?", [("Nha Trang", fit, AnswerKind.Where)], null);
        text.Split('\n')[0].ShouldBe(lead);
        shortAnswer.ShouldBe("Nha Trang");
    }

    [Fact]
    public void AStatedAnswerBeginsWithACapitalAndAnOfferedOneIsWrittenAsThePaperDoes()
    {
        var question = "Cuộc họp SOM ASEAN bàn về vấn đề gì?";
        Lead(question, ("thành phố Nha Trang", 0.8)).ShouldBe("Thành phố Nha Trang [1].");
        Lead(question, ("thành phố Nha Trang", 0.4)).ShouldBe("Có thể là thành phố Nha Trang [1].");
    }

    [Fact]
    public void WithoutAShortAnswerNothingIsOffered() => Compose("Cuộc họp SOM ASEAN diễn ra ở đâu?", [], null).Text.ShouldStartWith("Theo ");

    [Theory]
    [InlineData("Cuộc họp SOM ASEAN bàn về vấn đề gì?", 0.4)]
    [InlineData("Cuộc họp SOM ASEAN bàn về vấn đề gì?", 0.9)]
    public void TheNumberIsThatOfTheSentenceItIsCutFrom(string question, double agreement)
    {
        using var ranking = new Ranking(question, News.Of("b", "Cuộc họp SOM ASEAN khai mạc.", null, "Báo"), News.Of("a", Sentence, null, "Báo"));
        var chosen = ranking.Sentences.OrderBy(s => s.Article.Article.Id == "a").Select(s => s with { ShortAnswers = [] }).ToList();
        var start = Sentence.IndexOf("Nha Trang", StringComparison.Ordinal);
        AnswerComposer.Compose(ranking.Question, chosen, new FoundSpan(1, start, start + 9, agreement)).Text.Split('\n')[0].ShouldEndWith("Nha Trang [2].");
    }

    [Fact]
    public void TheJsonHasTheBareShortAnswer()
    {
        var (text, shortAnswer) = Compose("Cuộc họp SOM ASEAN diễn ra ở đâu?", [("Nha Trang", 0.7, AnswerKind.Where)], null);
        var json = JsonSerializer.SerializeToElement(CitedAnswers.Answered() with { Text = text, ShortAnswer = shortAnswer }, JsonSerializerOptions.Web);
        json.GetProperty("answer").GetString()!.ShouldStartWith("Có thể là Nha Trang [1].");
        json.GetProperty("shortAnswer").GetString().ShouldBe("Nha Trang");
    }

    private static string Lead(string question, (string Run, double Agreement) run) => Compose(question, [], run).Text.Split('\n')[0];

    private static bool IsSure(string[] shown, (string Text, double Fit)[] found, (string Text, double Agreement)? run)
    {
        using var ranking = new Ranking("Cuộc họp SOM ASEAN diễn ra ở đâu?", News.Of("a", Sentence));
        return ShortAnswerTrust.IsSure([.. shown.Select(text => new ShortAnswerPart(0, text))], [With(ranking, found.Select(f => (f.Text, f.Fit, AnswerKind.Where)))], Run(run));
    }

    private static (string Text, string? ShortAnswer) Compose(string question, (string Text, double Fit, AnswerKind Kind)[] found, (string Text, double Agreement)? run)
    {
        using var ranking = new Ranking(question, News.Of("a", Sentence, null, "Báo"));
        return AnswerComposer.Compose(ranking.Question, [With(ranking, found)], Run(run));
    }

    private static EvidenceSentence With(Ranking ranking, IEnumerable<(string Text, double Fit, AnswerKind Kind)> found) =>
        ranking.Sentences[0] with { ShortAnswers = [.. found.Select(f => new ShortAnswer(At(f.Text), At(f.Text) + f.Text.Length, f.Kind, f.Fit))] };

    private static FoundSpan? Run((string Text, double Agreement)? run) => run is { } found ? new FoundSpan(0, At(found.Text), At(found.Text) + found.Text.Length, found.Agreement) : null;

    private static int At(string text) => Sentence.IndexOf(text, StringComparison.Ordinal);
}
