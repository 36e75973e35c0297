using DiplomacyBot.Evaluation.Answers;
using DiplomacyBot.Evaluation.Questions;

namespace DiplomacyBot.Evaluation.Tests.Answers;

public sealed class RightShortAnswerTests
{
    [Theory]
    [InlineData("Thủ tướng Thái Lan Prayut Chan-o-cha", true, "Prayut Chan-o-cha")]
    [InlineData("Prayut Chan-O-Cha", true, "Prayut Chan-o-cha")]
    [InlineData("Thủ tướng Nguyễn Xuân Phúc", false, "Prayut Chan-o-cha")]
    [InlineData("Việt Nam", false, "Prayut Chan-o-cha")]
    [InlineData("192/193 phiếu", true, "192")]
    [InlineData("1.192 phiếu", false, "192")]
    [InlineData("192,5 tỷ USD", false, "192")]
    [InlineData("1.500", false, "1")]
    [InlineData("1.500", false, "500")]
    [InlineData("17 nước", false, "7")]
    [InlineData("7 nước.", true, "7")]
    [InlineData("thăm Anh", false, "An")]
    [InlineData("ngày 30-1-2020", true, "30/1", "30-1")]
    [InlineData("ngày 30-12", false, "30-1")]
    [InlineData("ở Hòa Bình", true, "Hoà Bình")]
    public void OneOfTheWordingsMustStandInItAsWordsOfItsOwn(string shown, bool right, params string[] wordings) => RightShortAnswer.Is(Expecting(wordings), shown).ShouldBe(right);

    [Fact]
    public void EveryGroupMustBeThere()
    {
        var question = Expecting(["Montego Bay"], ["10/12/1982", "10-12-1982"]);

        RightShortAnswer.Is(question, "Montego Bay").ShouldBeFalse();
        RightShortAnswer.Is(question, "10-12-1982, Montego Bay (Jamaica)").ShouldBeTrue();
    }

    [Fact]
    public void EightSyllablesMayStandBesideWhatIsExpectedAndNotOneMore()
    {
        const string Eight = "một hai ba bốn năm sáu bảy tám";
        RightShortAnswer.Is(Expecting(["Hà Nội"]), $"{Eight} Hà Nội").ShouldBeTrue();
        RightShortAnswer.Is(Expecting(["Hà Nội"]), $"{Eight} chín Hà Nội").ShouldBeFalse();
        RightShortAnswer.Is(Expecting(["Hà Nội"], ["Huế"]), $"{Eight} Hà Nội Huế").ShouldBeTrue("the strings of all groups are what is expected");
        RightShortAnswer.Is(Expecting(["Nội", "thủ đô Hà Nội"]), $"{Eight} thủ đô Hà Nội").ShouldBeTrue("the longest wording that stands there is what was expected");
    }

    [Theory]
    [InlineData("40 ngày mùa đông", true)]
    [InlineData("khoảng 40 ngày rét nhất của mùa đông năm ấy", false)]
    [InlineData("Kyrgyzstan", false)]
    public void WithAWholeAnswerItMustShareHalfOfItsSyllables(string shown, bool right) => RightShortAnswer.Is(Question() with { Answers = ["40 ngày"] }, shown).ShouldBe(right);

    [Fact]
    public void WhateverTextsHoldTheAnswerIsYesOrNo()
    {
        var random = new Random(7);
        const string Letters = "a1.,7 ạH-\ud83d\ude00\u0301/“";
        for (var i = 0; i < 2000; i++)
        {
            string Any() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Letters[random.Next(Letters.Length)]));
            var (wanted, shown) = (Any(), Any());
            var right = RightShortAnswer.Is(Expecting([wanted]), shown);
            (right && !RightAnswer.IsIn(Expecting([wanted]), [shown])).ShouldBeFalse($"what stands as words stands: {wanted} / {shown}");
        }
    }

    private static EvaluationQuestion Expecting(params string[][] groups) => Question() with { Expect = groups };

    private static EvaluationQuestion Question() => new() { Id = "q", Line = 1, Text = "?", Answerable = true };
}
