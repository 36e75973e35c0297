using DiplomacyBot.Answering.Expansion;
using DiplomacyBot.Answering.Tests.Questions;

namespace DiplomacyBot.Answering.Tests.Expansion;

public class SynonymTableTests
{
    [Fact]
    public void EitherSideOfABarStandsForTheOther()
    {
        var table = Parse("# đầu\n\n0.9\tNhà Trắng | Tổng thống Mỹ");
        Alternatives(table, "nhà trắng").ShouldBe(["tổng thống mỹ@0.9"]);
        Alternatives(table, "tổng thống mỹ").ShouldBe(["nhà trắng@0.9"]);
    }

    [Fact]
    public void AnArrowPointsOneWay()
    {
        var table = Parse("0.7\tMỹ > Washington | Hoa Kỳ");
        Alternatives(table, "mỹ").ShouldBe(["washington@0.7", "hoa kỳ@0.7"]);
        Alternatives(table, "washington").ShouldBeEmpty();
    }

    [Fact]
    public void LinesAddUp() => Alternatives(Parse("0.7\ta > b\n0.5\ta > c"), "a").ShouldBe(["b@0.7", "c@0.5"]);

    [Theory]
    [InlineData("a | b")]
    [InlineData("0\ta | b")]
    [InlineData("1.5\ta | b")]
    [InlineData("0,9\ta | b")]
    [InlineData("0.9\ta")]
    [InlineData("0.9\ta > b > c")]
    [InlineData("0.9\t > b")]
    [InlineData("0.9\ta > ")]
    [InlineData("0.9\ta | b\tc")]
    public void AMalformedLineIsNamed(string line) => Should.Throw<FormatException>(() => Parse("# một\n" + line)).Message.ShouldContain("line 2");

    [Fact]
    public void TheTableThatShipsIsReadAndNothingStandsForItself()
    {
        Alternatives(SynonymTable.Default, "lầu năm góc").ShouldContain(a => a.StartsWith("bộ quốc phòng mỹ", StringComparison.Ordinal));
        Alternatives(SynonymTable.Default, "lầu năm góc").ShouldAllBe(a => !a.StartsWith("lầu năm góc@", StringComparison.Ordinal));
    }

    private static SynonymTable Parse(string text) => SynonymTable.Parse(new StringReader(text));

    private static string[] Alternatives(SynonymTable table, string phrase) =>
        [.. (table.Phrases.At(QuestionParts.Keys(phrase), 0, false)?.Value ?? []).Select(w => FormattableString.Invariant($"{string.Join(' ', w.Keys)}@{w.Trust}"))];
}
