using DiplomacyBot.Retrieval.Embedded;

namespace DiplomacyBot.Retrieval.Tests.Embedded;

public sealed class PostingSorterTests
{
    [Fact]
    public void PostingsAreSortedByTermAndKeepTheirOrderWithinOne()
    {
        var random = new Random(1);
        for (var round = 0; round < 100; round++)
        {
            var count = random.Next(3000);
            var postings = Enumerable.Range(0, count).Select(i => new RawPosting((uint)random.NextInt64(round % 2 == 0 ? 50 : 1L << 32), i, (ushort)(i % 7))).ToArray();
            var expected = postings.OrderBy(posting => posting.Term).ToArray();
            var buffer = new RawPosting[count + random.Next(5)];

            PostingSorter.Sort(postings, buffer);

            buffer[..count].ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(2047u)]
    [InlineData(2048u)]
    [InlineData(uint.MaxValue)]
    public void TermsAtTheEdgesOfDigitsAreFoundAgain(uint term)
    {
        uint[] terms = [.. new[] { 0u, 1u, 2047u, 2048u, 1u << 22, uint.MaxValue }.Order()];
        var lists = new PostingLists(terms, [0, 1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], [1, 1, 1, 1, 1, 1]);

        lists.TermAt(lists.Find(term)).ShouldBe(term);
        lists.Find(12345).ShouldBe(-1);
    }
}
