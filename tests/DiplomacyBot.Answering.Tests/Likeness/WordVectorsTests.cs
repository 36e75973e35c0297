using DiplomacyBot.Answering.Likeness;
using DiplomacyBot.Language.Syllables;
using Shouldly;
using Xunit;

namespace DiplomacyBot.Answering.Tests.Likeness;

public sealed class WordVectorsTests
{
    private static readonly string[] Words = ["ký kết", "hiệp định", "định", "ký"];

    [Fact]
    public void WordsOfTwoSyllablesAreReadBeforeThoseOfOne()
    {
        Rows("ký kết hiệp định").ShouldBe([0, -1, 1, -1]);
        Rows("ký định kết").ShouldBe([3, 2, -1]);
        Rows("Định hiệp, hiệp định định").ShouldBe([2, -1, 1, -1, 2]);
    }

    [Fact]
    public void ASyllableOfOneWordIsNotThatOfTheNext() => Rows("ký kết kết").ShouldBe([0, -1, -1]);

    [Fact]
    public void WhatIsNotKnownHasNoRow()
    {
        var vectors = Made();
        vectors.RowOf("hiệp").ShouldBe(-1);
        vectors.RowOf("Genève").ShouldBe(-1);
        vectors.RowOf("kết", "ký").ShouldBe(-1);
        Rows("Genève 1954").ShouldBe([-1, -1]);
    }

    [Fact]
    public void AFileIsReadAsItWasWritten()
    {
        using var file = new MemoryStream();
        WordVectorFile.Write(file, Words, [3, 0, 0, 5, -2, 0, 1, 1]);
        var vectors = WordVectorFile.Read(new MemoryStream(file.ToArray()));
        vectors.Count.ShouldBe(4);
        vectors.Cosine(0, 1).ShouldBe(0, 0.02f);
        vectors.Cosine(0, 2).ShouldBe(-1, 0.02f);
        vectors.Cosine(1, 3).ShouldBe(MathF.Sqrt(0.5f), 0.02f);
        vectors.RowOf("hiệp", "định").ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(-1)]
    public void ACutFileIsNamedAsSuch(int length)
    {
        using var file = new MemoryStream();
        WordVectorFile.Write(file, Words, [1, 0, 0, 1, 1, 0, 0, 1]);
        var bytes = file.ToArray();
        Should.Throw<InvalidDataException>(() => WordVectorFile.Read(new MemoryStream(bytes[..(length < 0 ? bytes.Length - 1 : length)]))).Message.ShouldContain("train");
    }

    [Theory]
    [InlineData("thủ tướng", "tổng thống", "bóng đá")]
    [InlineData("ký kết", "hiệp ước", "học sinh")]
    [InlineData("học sinh", "sinh viên", "tên lửa")]
    [InlineData("đàm phán", "thỏa thuận", "âm nhạc")]
    public void TheShippedVectorsPutWordsOfOneFieldTogether(string word, string like, string unlike)
    {
        var vectors = WordVectors.Default;
        vectors.Cosine(Row(word), Row(like)).ShouldBeGreaterThan(vectors.Cosine(Row(word), Row(unlike)) + 0.15f);

        int Row(string pair)
        {
            var row = vectors.RowOf(pair.Split(' ')[0], pair.Split(' ')[1]);
            row.ShouldBeGreaterThanOrEqualTo(0);
            return row;
        }
    }

    private static WordVectors Made() => new(Words, [1, 0, 0, 1, 1, 0, 0, 1]);

    private static int[] Rows(string text)
    {
        var syllables = SyllableReader.Read(text).ToArray();
        var rows = new int[syllables.Length];
        Made().Read(syllables, rows);
        return rows;
    }
}
