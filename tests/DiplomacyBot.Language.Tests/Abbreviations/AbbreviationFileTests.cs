using DiplomacyBot.Language.Abbreviations;

namespace DiplomacyBot.Language.Tests.Abbreviations;

public sealed class AbbreviationFileTests
{
    [Fact]
    public void CommentsAndEmptyLinesAreIgnored()
    {
        var table = Parse("# đầu\n\n   \nBNG\tBộ Ngoại giao\n");
        table.Entries.ShouldHaveSingleItem().Form.ShouldBe("BNG");
    }

    [Fact]
    public void FlagsAndNotesAreRead()
    {
        var table = Parse("AN\tAn ninh|~An\tweak\tghi chú\nko\tkhông\tchat\nMỹ\tHoa Kỳ\tvariant, weak");
        table.Entries.Select(e => (e.Form, e.Kind, e.IsWeak)).ShouldBe([("AN", AbbreviationKind.Newsroom, true), ("ko", AbbreviationKind.Chat, false), ("Mỹ", AbbreviationKind.Variant, true)]);
        table.Entries[0].LongForms.ShouldBe(["An ninh", "An"]);
        table.Entries[0].WeakLongForms.ShouldBe(["An"]);
    }

    [Fact]
    public void AByteOrderMarkAndCarriageReturnsDoNoHarm() => Parse("\uFEFFBNG\tBộ Ngoại giao\r\n").LongForms("bng").ShouldBe(["Bộ Ngoại giao"]);

    [Theory]
    [InlineData("BNG", 1, "2 to 4 columns")]
    [InlineData("# a\n\nBNG Bộ Ngoại giao", 3, "2 to 4 columns")]
    [InlineData("BNG\ta\t\tb\tc", 1, "2 to 4 columns")]
    [InlineData("\tBộ Ngoại giao", 1, "column 1")]
    [InlineData("BNG\t", 1, "column 2")]
    [InlineData("BNG\tBộ Ngoại giao||Bộ Nội vụ", 1, "column 2")]
    [InlineData("BNG\ta\nLHQ\tb\nBNG\tc", 3, "already stands on line 1")]
    [InlineData("BNG\ta|b|a", 1, "stands twice")]
    [InlineData("BNG\tBNG", 1, "own long form")]
    [InlineData("BNG\ta\tstrong", 1, "unknown flag “strong”")]
    public void AMalformedLineIsNamed(string file, int line, string reason)
    {
        var message = Should.Throw<FormatException>(() => Parse(file)).Message;
        message.ShouldContain($"line {line}:");
        message.ShouldContain(reason);
    }

    [Fact]
    public void AUsersFileRanksBeforeTheShippedOne()
    {
        var merged = AbbreviationTable.Default.MergedWith(Parse("HQ\tHọc viện Quân y\nXYZ\tXã hội Y tế"));
        merged.LongForms("HQ").ShouldBe(["Học viện Quân y", "Hàn Quốc", "Hải quân", "Hải quan"]);
        merged.LongForms("XYZ").ShouldBe(["Xã hội Y tế"]);
        merged.Find("LHQ và XYZ").Count.ShouldBe(2);
        AbbreviationTable.Default.LongForms("XYZ").ShouldBeEmpty();
    }

    [Fact]
    public void AnEmptyFileIsAnEmptyTable()
    {
        var table = Parse("");
        table.Find("LHQ", accentless: true).ShouldBeEmpty();
        table.Equivalents("LHQ").ShouldBeEmpty();
    }

    private static AbbreviationTable Parse(string file) => AbbreviationTable.Parse(new StringReader(file));
}
