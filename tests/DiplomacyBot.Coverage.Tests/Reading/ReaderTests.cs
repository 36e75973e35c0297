using System.IO.Compression;
using System.Text;
using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Coverage.Tests.Reading;

public sealed class ReaderTests : IDisposable
{
    private const string Line = """{"id":"7","title":"Tiêu đề","date":"2025-11-01","outlet":"Báo A","author":"Lan","url":"https://a.vn/7","text":"Nội dung.","category":"x"}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AllKnownFieldsOfALineAreReadAndOthersIgnored()
    {
        var article = (await ReadAsync("a.jsonl", Line)).OfType<SourceArticle>().Single().Article;

        article.ShouldSatisfyAllConditions(
            a => a.SourceKey.ShouldBe("https://a.vn/7"), a => a.Title.ShouldBe("Tiêu đề"), a => a.Date.ShouldBe("2025-11-01"), a => a.Outlet.ShouldBe("Báo A"),
            a => a.Author.ShouldBe("Lan"), a => a.Text.ShouldBe("Nội dung."), a => a.Line.ShouldBe(1), a => a.SourcePath.ShouldBe("a.jsonl"), a => a.MetadataInText.ShouldBeFalse());
    }

    [Fact]
    public async Task WithoutAnAddressTheKeyIsTheFileWithTheIdOrTheLine()
    {
        var items = await ReadAsync("a.jsonl", """{"id":12,"text":"Một."}""" + "\n\n" + """{"text":"Hai.","url":"  "}""");

        items.OfType<SourceArticle>().Select(i => i.Article.SourceKey)
            .ShouldBe([Path.Combine(_folder.Path, "a.jsonl#12"), Path.Combine(_folder.Path, "a.jsonl#3")]);
    }

    [Theory]
    [InlineData("{\"text\":")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"text\":5}")]
    [InlineData("{\"text\":\"a\",\"title\":{}}")]
    [InlineData("{\"text\":\"\\ud800\"}")]
    [InlineData("not json")]
    public async Task ABrokenLineIsReportedWithItsNumberAndReadingGoesOn(string broken)
    {
        var items = await ReadAsync("a.jsonl", Line + "\n" + broken + "\n" + Line);

        items.Count.ShouldBe(3);
        var failure = items[1].ShouldBeOfType<SourceFailure>().Failure;
        failure.Reason.ShouldBe(FailureReason.BrokenLine);
        failure.Line.ShouldBe(2);
        failure.Detail.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task BytesThatAreNotUtf8BreakOnlyTheirLine()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Line), (byte)'\n', .. "{\"text\":\""u8, 0xC3, 0x28, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Line)];

        var items = await ReadAsync("a.jsonl", bytes);

        items.Select(i => i is SourceArticle).ShouldBe([true, false, true]);
    }

    [Fact]
    public async Task ALineOverTheLimitIsReported()
    {
        var items = await ReadAsync("a.jsonl", Line + "\n" + Line.Replace("Nội dung.", new string('x', 5000), StringComparison.Ordinal) + "\n" + Line, new ReadingOptions { MaxLineBytes = 1000 });

        items.Select(i => (i as SourceFailure)?.Failure.Reason).ShouldBe([null, FailureReason.LineTooLong, null]);
    }

    [Fact]
    public async Task ACompressedFileIsReadLineByLine() => (await ReadAsync("a.jsonl.gz", Gzip(Encoding.UTF8.GetBytes(Line + "\n" + Line)))).Count(i => i is SourceArticle).ShouldBe(2);

    [Fact]
    public async Task WhatIsNoGzipIsABrokenArchive() => Reasons(await ReadAsync("a.jsonl.gz", Line)).ShouldBe([FailureReason.BrokenArchive]);

    [Fact]
    public async Task ACompressedFileDamagedInTheMiddleKeepsTheArticlesBefore()
    {
        var random = new Random(3);
        var noise = string.Concat(Enumerable.Range(0, 200_000).Select(_ => (char)('a' + random.Next(26))));
        var packed = Gzip(Encoding.UTF8.GetBytes(Line + "\n" + Line.Replace("Nội dung.", noise, StringComparison.Ordinal) + "\n"));
        packed.AsSpan(packed.Length / 2, 2000).Clear();

        var items = await ReadAsync("a.jsonl.gz", packed);

        items[0].ShouldBeOfType<SourceArticle>();
        items[^1].ShouldBeOfType<SourceFailure>();
    }

    [Fact]
    public async Task ADecompressionBombIsStopped()
    {
        var bomb = Gzip(new byte[8 << 20]);

        Reasons(await ReadAsync("a.jsonl.gz", bomb, new ReadingOptions { ExpansionCheckedFrom = 1 << 20, MaxLineBytes = 64 << 10 })).ShouldContain(FailureReason.SuspiciousCompression);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task JsonLinesSavedAsUtf16AreRead(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, true);

        (await ReadAsync("a.jsonl", [.. encoding.GetPreamble(), .. encoding.GetBytes(Line + "\r\n" + Line)])).Count(i => i is SourceArticle).ShouldBe(2);
    }

    [Fact]
    public async Task AnEmptyFileIsReported()
    {
        Reasons(await ReadAsync("a.jsonl", "\n \n")).ShouldBe([FailureReason.Empty]);
        Reasons(await ReadAsync("b.jsonl.gz", Gzip([]))).ShouldBe([FailureReason.Empty]);
        Reasons(await ReadAsync("c.txt", "")).ShouldBe([FailureReason.Empty]);
    }

    [Fact]
    public async Task ATextFileOverTheLimitIsRefusedWithoutBeingRead() =>
        Reasons(await ReadAsync("a.txt", new string('x', 2000), new ReadingOptions { MaxFileBytes = 1999 })).ShouldBe([FailureReason.TooLarge]);

    [Fact]
    public async Task AFileThatIsGoneWhenItsTurnComesIsReported()
    {
        foreach (var name in new[] { "gone.txt", "gone.jsonl" })
        {
            var source = new SourceFile(Path.Combine(_folder.Path, name), name, 10);
            Reasons(await Reader(name).ReadAsync(source, CancellationToken.None).ToListAsync()).ShouldBe([FailureReason.Unreadable]);
        }
    }

    [Fact]
    public async Task AGuessedEncodingIsNoted()
    {
        var article = (await ReadAsync("a.txt", new UnicodeEncoding(false, false).GetBytes("Hội nghị cấp cao diễn ra tại Huế."))).OfType<SourceArticle>().Single().Article;

        article.Notes.ShouldBe([new IngestionNote(NoteKind.EncodingGuessed, "a.txt", null, "UTF-16 LE")]);
        article.SourceKey.ShouldBe(Path.Combine(_folder.Path, "a.txt"));
    }

    private static IEnumerable<FailureReason> Reasons(IEnumerable<SourceItem> items) => items.OfType<SourceFailure>().Select(i => i.Failure.Reason);

    private static ISourceReader Reader(string name, ReadingOptions? options = null) => Parts.Readers(options).Single(r => r.CanRead(name));

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private Task<List<SourceItem>> ReadAsync(string name, string text, ReadingOptions? options = null) => ReadAsync(name, Encoding.UTF8.GetBytes(text), options);

    private async Task<List<SourceItem>> ReadAsync(string name, byte[] bytes, ReadingOptions? options = null)
    {
        var path = _folder.Write(name, bytes);
        return await Reader(name, options).ReadAsync(new SourceFile(path, name, bytes.Length), CancellationToken.None).ToListAsync();
    }
}
