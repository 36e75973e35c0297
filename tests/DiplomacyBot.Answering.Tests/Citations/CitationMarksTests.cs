using DiplomacyBot.Answering.Citations;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyBot.Answering.Tests.Citations;

public class CitationMarksTests
{
    [Theory]
    [InlineData("Nha Trang [1].", new[] { 1 })]
    [InlineData("[2] rồi [1] rồi [2]", new[] { 2, 1, 2 })]
    [InlineData("[ 1 ] và [\t12\n]", new[] { 1, 12 })]
    [InlineData("[1][2]", new[] { 1, 2 })]
    [InlineData("“theo tài liệu [3]” [1]", new[] { 3, 1 })]
    [InlineData("[[1]]", new[] { 1 })]
    [InlineData("[007]", new[] { 7 })]
    [InlineData("[0]", new[] { 0 })]
    [InlineData("[99999999999999999999]", new[] { -1 })]
    [InlineData("[2147483648]", new[] { -1 })]
    public void NumbersInBracketsAreRead(string text, int[] numbers) => CitationMarks.Read(text).ShouldBe(numbers);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("[-1]")]
    [InlineData("[1.5]")]
    [InlineData("[a1]")]
    [InlineData("[1")]
    [InlineData("1]")]
    [InlineData("(1)")]
    [InlineData("[1, 2]")]
    [InlineData("[١]")]
    [InlineData("[nguồn]")]
    [InlineData("［1］")]
    public void OtherBracketsAreNot(string text)
    {
        CitationMarks.Read(text).ShouldBeEmpty();
        CitationMarks.Occur(text).ShouldBeFalse();
    }

    [Fact]
    public void WhatIsWrittenIsReadBack() => Prop.ForAll<NonNegativeInt[]>(numbers =>
        CitationMarks.Read(string.Concat(numbers.Select(n => $"câu [{n.Get}]. "))).SequenceEqual(numbers.Select(n => n.Get))).QuickCheckThrowOnFailure();

    [Fact]
    public void DisarmedMetadataNeverReadsAsANumberAndKeepsItsLength() => Prop.ForAll<string, NonNegativeInt>((text, number) =>
    {
        var headline = $"{text}[{number.Get}]{text}";
        var disarmed = CitationMarks.Disarm(headline);
        return !CitationMarks.Occur(disarmed) && disarmed.Length == headline.Length;
    }).QuickCheckThrowOnFailure();
}
