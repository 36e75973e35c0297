using DiplomacyBot.Models.Embeddings;

namespace DiplomacyBot.Models.Tests;

public sealed class BatchTests
{
    [Fact]
    public void BatchesHoldEveryTextOnceInOrderAndKeepTheirBounds()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var texts = Enumerable.Range(0, random.Next(60)).Select(_ => new string('ộ', random.Next(200))).ToList();
            var (mostTexts, mostTokens) = (random.Next(1, 12), random.Next(1, 400));

            var batches = EmbeddingBatches.Of(texts, mostTexts, mostTokens).Select(range => texts[range]).ToList();

            batches.SelectMany(batch => batch).ShouldBe(texts);
            batches.ShouldAllBe(batch => batch.Count >= 1 && batch.Count <= mostTexts);
            batches.ShouldAllBe(batch => batch.Count == 1 || batch.Sum(TokenEstimate.Of) <= mostTokens);
        }
    }

    [Fact]
    public void ACutTextIsAWholePrefixWithinItsTokens()
    {
        var random = new Random(8);
        string[] pieces = ["a", "ệ", "🇻🇳", "người ", "\ud83d", "漢"];
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(80)).Select(_ => pieces[random.Next(pieces.Length)]));
            var tokens = random.Next(1, 60);

            var cut = TokenEstimate.Cut(text, tokens);

            text.ShouldStartWith(cut);
            TokenEstimate.Of(cut).ShouldBeLessThanOrEqualTo(tokens);
            (cut.Length == text.Length || TokenEstimate.Of(text) > tokens).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("Hà Nội", 5)]
    [InlineData("abcd", 2)]
    public void TwoBytesAreATokenAtTheMost(string text, int tokens) => TokenEstimate.Of(text).ShouldBe(tokens);
}
