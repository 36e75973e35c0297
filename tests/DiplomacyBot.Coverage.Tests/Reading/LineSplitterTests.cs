using System.Text;
using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Coverage.Tests.Reading;

public class LineSplitterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\n\nb", "a", "", "b")]
    [InlineData("\n", "")]
    [InlineData("một\r\nhai\n", "một\r", "hai")]
    public async Task LinesAreCutAtLineFeeds(string text, params string[] lines) => (await SplitAsync(text, 100)).ShouldBe(lines);

    [Fact]
    public async Task ALineOverTheLimitIsSkippedAndTheNextIsRead() =>
        (await SplitAsync("ngắn\n" + new string('x', 500_000) + "\nsau\n", 1000)).ShouldBe(["ngắn", "(too long)", "sau"]);

    [Fact]
    public async Task AnOverlongLastLineIsReportedOnce() => (await SplitAsync("a\n" + new string('x', 300_000), 1000)).ShouldBe(["a", "(too long)"]);

    [Fact]
    public async Task ALineWithoutAnEndIsGivenUpWhereThatIsAsked()
    {
        await using var endless = new EndlessStream();
        var splitter = new LineSplitter(endless, 1000, mostSkipped: 100_000);

        (await splitter.NextAsync(default)).ShouldNotBeNull().TooLong.ShouldBeTrue();
        (await splitter.NextAsync(default)).ShouldBeNull();
        endless.Position.ShouldBeLessThan(1_000_000);
    }

    [Fact]
    public async Task ALineOfExactlyTheLimitIsRead() => (await SplitAsync(new string('x', 1000) + "\n" + new string('y', 1001), 1000)).ShouldBe([new string('x', 1000), "(too long)"]);

    [Fact]
    public async Task LinesAreTheSameHoweverTheBytesArrive()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 40)).Select(_ => random.Next(4) == 0 ? "\n" : new string('ă', random.Next(0, 30))));
            var expected = text.Length == 0 ? [] : text.EndsWith('\n') ? text[..^1].Split('\n') : text.Split('\n');

            (await SplitAsync(text, 10_000, random.Next(1, 9))).ShouldBe(expected);
        }
    }

    private static async Task<List<string>> SplitAsync(string text, int limit, int chunk = int.MaxValue)
    {
        var splitter = new LineSplitter(new DribblingStream(Encoding.UTF8.GetBytes(text), chunk), limit);
        var lines = new List<string>();
        while (await splitter.NextAsync(CancellationToken.None) is { } line)
        {
            lines.Add(line.TooLong ? "(too long)" : Encoding.UTF8.GetString(line.Bytes.Span));
            splitter.Number.ShouldBe(lines.Count);
        }

        return lines;
    }

    private sealed class DribblingStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, chunk)], cancellationToken);
    }

    private sealed class EndlessStream : MemoryStream
    {
        private long _read;

        public override long Position => _read;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');
            _read += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
