using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.Tests.Questions;

public class UnclearQuestionTests
{
    [Theory]
    [InlineData("x?")]
    [InlineData("hả?")]
    [InlineData("??")]
    [InlineData("abc")]
    [InlineData("1")]
    [InlineData("12")]
    [InlineData("a b c")]
    [InlineData("1 2 3")]
    [InlineData("zzz")]
    [InlineData("ạ")]
    [InlineData("là gì?")]
    [InlineData("sao thế")]
    [InlineData("bao nhiêu?")]
    [InlineData("khi nao")]
    [InlineData("cho tôi hỏi")]
    [InlineData("<p></p>")]
    public void WhatAsksNothingIsNotUnderstood(string question) => UnclearQuestion.Is(question, follows: false).ShouldBeTrue();

    [Theory]
    [InlineData("Ai thăm Lào?")]
    [InlineData("gạo")]
    [InlineData("EU")]
    [InlineData("Nga")]
    [InlineData("APEC?")]
    [InlineData("2025")]
    [InlineData("LHQ là gì?")]
    [InlineData("COP30")]
    [InlineData("ai la thu tuong")]
    [InlineData("X là gì?")]
    [InlineData("Biden")]
    public void WhatSpeaksOfSomethingIs(string question) => UnclearQuestion.Is(question, follows: false).ShouldBeFalse();

    [Theory]
    [InlineData("Khi nào?")]
    [InlineData("vì sao")]
    [InlineData("Bao nhiêu?")]
    public void BehindAQuestionWordsThatAskAreEnough(string question) => UnclearQuestion.Is(question, follows: true).ShouldBeFalse();

    [Theory]
    [InlineData("hả?")]
    [InlineData("x")]
    [InlineData("ạ?")]
    public void ButNotNoiseAlone(string question) => UnclearQuestion.Is(question, follows: true).ShouldBeTrue();

    [Fact]
    public void NoMessageIsTooOddToJudge()
    {
        var random = new Random(3);
        const string Letters = "aâxđ1<>?.!- \n\u200B\u0301😀AN";
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => Letters[random.Next(Letters.Length)]));
            Should.NotThrow(() => UnclearQuestion.Is(text, round % 2 == 0));
        }
    }
}
