using DiplomacyBot.Answering.Likeness;
using Shouldly;
using Xunit;

namespace DiplomacyBot.Answering.Tests.Likeness;

public sealed class WordColumnsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(40)]
    public void EachCosineIsTheExactOneButForRounding(int words)
    {
        var (vectors, random) = (WordVectors.Default, new Random(words));
        var rows = Enumerable.Range(0, words).Select(_ => random.Next(vectors.Count)).ToList();
        var columns = new WordColumns(vectors, rows);
        var cosines = new float[columns.Width];
        for (var i = 0; i < 2000; i++)
        {
            var (row, least) = (random.Next(vectors.Count), random.NextSingle());
            var any = columns.Compare(vectors.Vector(row), least, cosines);
            for (var word = 0; word < words; word++)
            {
                cosines[word].ShouldBe(vectors.Cosine(rows[word], row), WordColumns.Rounding / 2);
            }

            any.ShouldBe(cosines.Take(words).Any(cosine => cosine >= least - WordColumns.Rounding));
        }
    }

    [Fact]
    public void VectorsOfAnySizeAreCompared()
    {
        var vectors = new WordVectors(["ký", "kết", "hiệp"], [0.6f, 0.8f, 0, 0, 0, 0, 0, 0, 1, 0, 0.6f, 0, 0, 0, 0.8f]);
        var columns = new WordColumns(vectors, [0, 2]);
        var cosines = new float[columns.Width];
        columns.Compare(vectors.Vector(1), 0.9f, cosines).ShouldBeFalse();
        columns.Compare(vectors.Vector(2), 0.9f, cosines).ShouldBeTrue();
        cosines[..2].ShouldBe([0.36f, 1], 1e-6);
    }
}
