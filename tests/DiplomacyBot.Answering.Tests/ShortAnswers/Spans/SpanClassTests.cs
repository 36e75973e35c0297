using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Answering.Tests.Evidence;

namespace DiplomacyBot.Answering.Tests.ShortAnswers.Spans;

public class SpanClassTests
{
    private const string Asked = "Quân đội vượt qua Moei sau khi rời Myawaddy.";

    private static readonly string[] Elsewhere = ["Khu phức hợp nằm dọc sông Moei ở biên giới.", "Nhiều người bơi qua sông Moei sang Thái Lan.", "Thị trấn Myawaddy nằm ở biên giới.", "Thị trấn Myawaddy bị bao vây."];

    [Fact]
    public void WhatIsCalledByTheNounElsewhereIsOfItsClass()
    {
        var moei = Values("Quân đội vượt qua sông nào?", "Moei");
        var myawaddy = Values("Quân đội vượt qua sông nào?", "Myawaddy");
        moei[0].ShouldBe(2 / 5.0);
        moei[1].ShouldBe(moei[0]);
        myawaddy[0].ShouldBe(0);
    }

    [Fact]
    public void AnotherNounMakesAnotherClass()
    {
        Values("Quân đội rời thị trấn nào?", "Myawaddy")[0].ShouldBeGreaterThan(0);
        Values("Quân đội rời thị trấn nào?", "Moei")[0].ShouldBe(0);
    }

    [Fact]
    public void TheNounItselfInFrontOfTheNameIsPassedOver()
    {
        using var ranking = Ranked("Quân đội vượt qua sông nào?", "Quân đội vượt qua sông Moei rồi dừng lại.");
        var view = ranking.Features(ranking.Sentences[0]).Sentence;
        Write(view, new AnswerSpan(4, 5)).ShouldBe(Write(view, new AnswerSpan(5, 5)));
    }

    [Fact]
    public void SmallWordsHaveNoNameOfTheClass() => Values("Quân đội vượt qua sông nào?", "sau")[1].ShouldBe(0);

    [Theory]
    [InlineData("Ai vượt qua?")]
    [InlineData("Khi nào quân đội rời đi?")]
    public void WithoutANounNothingIsOfAClass(string question)
    {
        using var ranking = Ranked(question, Asked);
        ranking.Question.Head.ShouldBeEmpty();
        var view = ranking.Features(ranking.Sentences[0]).Sentence;
        for (var i = 0; i < view.Count; i++)
        {
            Write(view, new AnswerSpan(i, view.Count - 1)).ShouldAllBe(v => v == 0);
        }
    }

    [Fact]
    public void EveryValueIsFiniteAndNotNegative()
    {
        foreach (var snippet in Snippets.All)
        {
            using var ranking = new Ranking("Tổ chức nào công bố, ở thành phố nào?", News.Of("a", snippet));
            foreach (var span in AnswerSpans.Of(ranking.Features(ranking.Sentences[0]).Sentence))
            {
                Write(ranking.Features(ranking.Sentences[0]).Sentence, span).ShouldAllBe(v => v >= 0 && v <= 1);
            }
        }
    }

    private static double[] Values(string question, string word)
    {
        using var ranking = Ranked(question, Asked);
        var view = ranking.Features(ranking.Sentences.Single(s => s.Article.Article.Id == "asked")).Sentence;
        var at = Enumerable.Range(0, view.Count).First(i => Asked[view.Start(i)..view.End(i)] == word);
        return Write(view, new AnswerSpan(at, at));
    }

    private static double[] Write(SpanSentence sentence, AnswerSpan span)
    {
        var values = new double[SpanClass.Names.Count];
        new SpanClass(sentence).Write(span, values);
        return values;
    }

    private static Ranking Ranked(string question, string text) => new(question, [News.Of("asked", text), .. Elsewhere.Select((t, i) => News.Of("e" + i, t))]);
}
