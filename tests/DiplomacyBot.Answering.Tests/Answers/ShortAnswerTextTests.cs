using DiplomacyBot.Answering.Answers;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyBot.Answering.Tests.Answers;

public class ShortAnswerTextTests
{
    [Theory]
    [InlineData("Nha Trang", "Nha Trang")]
    [InlineData(" , Nha Trang; ", "Nha Trang")]
    [InlineData("“Gắn kết và chủ động thích ứng”", "Gắn kết và chủ động thích ứng")]
    [InlineData("chủ đề “Hòa bình", "Hòa bình")]
    [InlineData("Hòa bình”", "Hòa bình")]
    [InlineData("Nha Trang (Khánh Hòa", "Nha Trang")]
    [InlineData("Nha Trang (Khánh Hòa)", "Nha Trang (Khánh Hòa)")]
    [InlineData("(VMFA)", "VMFA")]
    [InlineData("\"Hòa bình", "Hòa bình")]
    [InlineData("lễ ký “Công ước” và “Nghị định”", "lễ ký “Công ước” và “Nghị định”")]
    [InlineData("…", "")]
    [InlineData("", "")]
    [InlineData("”", "")]
    public void LoosePunctuationAndHalvesOfPairsAreCut(string piece, string text) => ShortAnswerText.Of(piece).ShouldBe(text);

    [Fact]
    public void WhatIsLeftAlwaysStandsInThePiece() => Prop.ForAll<string>(piece =>
        (piece ?? "").Contains(ShortAnswerText.Of(piece ?? ""), StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyMixOfMarksIsCutWithoutFault()
    {
        var random = new Random(3);
        const string marks = "“”«»()‘’\" ,.aề";
        for (var round = 0; round < 20_000; round++)
        {
            var piece = new string([.. Enumerable.Range(0, random.Next(9)).Select(_ => marks[random.Next(marks.Length)])]);
            piece.Contains(ShortAnswerText.Of(piece), StringComparison.Ordinal).ShouldBeTrue(piece);
        }
    }
}
