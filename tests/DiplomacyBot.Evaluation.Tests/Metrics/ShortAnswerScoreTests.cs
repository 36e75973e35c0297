using DiplomacyBot.Evaluation.Metrics;

namespace DiplomacyBot.Evaluation.Tests.Metrics;

public sealed class ShortAnswerScoreTests
{
    [Theory]
    [InlineData("40 ngày", "40 ngày", 1, 1)]
    [InlineData("40 NGÀY.", "40 ngày", 1, 1)]
    [InlineData("“hoà bình”", "hòa bình", 1, 1)]
    [InlineData("các nước Đông Nam Á", "nước Đông Nam Á", 1, 1)]
    [InlineData("Nguyễn Xuân Phúc", "Chủ tịch nước Nguyễn Xuân Phúc", 0, 2.0 * 3 / 9)]
    [InlineData("khoảng 40 ngày", "40 ngày", 0, 0.8)]
    [InlineData("Hà Nội", "Thành phố Hồ Chí Minh", 0, 0)]
    [InlineData("Hà Nội Hà Nội", "Hà Nội", 0, 2.0 * 2 / 6)]
    [InlineData("ngày 40", "40 ngày", 0, 1)]
    [InlineData("", "40 ngày", 0, 0)]
    [InlineData(null, "40 ngày", 0, 0)]
    [InlineData("?!", "40 ngày", 0, 0)]
    [InlineData("các", "các", 1, 1)]
    public void AnswersAreComparedSyllableBySyllable(string? answer, string right, double exact, double f1)
    {
        ShortAnswerScore.Exact(answer, [right]).ShouldBe(exact);
        ShortAnswerScore.F1(answer, [right]).ShouldBe(f1, 1e-9);
    }

    [Fact]
    public void TheBestOfSeveralRightAnswersCounts()
    {
        ShortAnswerScore.Exact("Mỹ", ["Hoa Kỳ", "Mỹ"]).ShouldBe(1);
        ShortAnswerScore.F1("nước Mỹ", ["Hoa Kỳ", "Mỹ"]).ShouldBe(2.0 / 3, 1e-9);
    }

    [Fact]
    public void F1IsTheSameBothWaysAndNeverMoreThanOne()
    {
        string[] words = ["Việt", "Nam", "ký", "hiệp", "định", "với", "các", "nước"];
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var (a, b) = (Words(), Words());
            ShortAnswerScore.F1(a, [b]).ShouldBe(ShortAnswerScore.F1(b, [a]), 1e-9);
            ShortAnswerScore.F1(a, [b]).ShouldBeInRange(0, 1);
            ShortAnswerScore.F1(a, [a]).ShouldBe(1);
        }

        string Words() => string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => words[random.Next(words.Length)]));
    }
}
