using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Coverage.Reading;

/// <summary>
/// Reads .jsonl and .jsonl.gz line by line, never the whole file. A broken line is reported with its number and reading goes on.
/// </summary>
internal sealed class JsonLinesReader(IOptions<ReadingOptions> options) : ISourceReader
{
    private readonly ReadingOptions _options = options.Value;

    public bool CanRead(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase);

    public async IAsyncEnumerable<SourceItem> ReadAsync(SourceFile source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        FileStream? file = null;
        SourceFailure? failure = null;
        try
        {
            file = new FileStream(source.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, useAsync: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failure = Failed(source, FailureReason.Unreadable, null, e.Message, source.Length);
        }

        if (failure is not null)
        {
            yield return failure;
            yield break;
        }

        await using (file)
        {
            await foreach (var item in ReadLinesAsync(source, file!, cancellationToken))
            {
                yield return item;
            }
        }
    }

    private async IAsyncEnumerable<SourceItem> ReadLinesAsync(SourceFile source, FileStream file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var packed = source.FullPath.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        await using var unpacked = packed ? new BoundedGzipStream(file, _options) : (Stream)file;
        var splitter = new LineSplitter(unpacked, _options.MaxLineBytes);
        var any = false;
        while (true)
        {
            var (line, failure) = await NextAsync(splitter, source, file, cancellationToken);
            if (failure is not null)
            {
                yield return failure;
                yield break;
            }

            if (line is not { } found)
            {
                break;
            }

            if (found.TooLong)
            {
                any = true;
                yield return Failed(source, FailureReason.LineTooLong, splitter.Number, ByteSize.Show(_options.MaxLineBytes), file.Position);
            }
            else if (!IsBlank(found.Bytes.Span))
            {
                any = true;
                yield return Read(source, found.Bytes, splitter.Number, file.Position);
            }
        }

        if (!any)
        {
            yield return Failed(source, FailureReason.Empty, null, null, source.Length);
        }
    }

    private static async ValueTask<(LineSplitter.Line?, SourceFailure?)> NextAsync(
        LineSplitter splitter, SourceFile source, FileStream file, CancellationToken cancellationToken)
    {
        try
        {
            return (await splitter.NextAsync(cancellationToken), null);
        }
        catch (ExpansionException)
        {
            return (null, Failed(source, FailureReason.SuspiciousCompression, null, null, file.Position));
        }
        catch (InvalidDataException e)
        {
            return (null, Failed(source, FailureReason.BrokenArchive, splitter.Number + 1, e.Message, file.Position));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Failed(source, FailureReason.Unreadable, splitter.Number + 1, e.Message, file.Position));
        }
    }

    private static SourceItem Read(SourceFile source, ReadOnlyMemory<byte> bytes, int number, long position)
    {
        JsonLine line;
        try
        {
            line = JsonLine.Parse(bytes);
        }
        catch (JsonException e)
        {
            return Failed(source, FailureReason.BrokenLine, number, e.Message, position);
        }

        return new SourceArticle(
            new RawArticle
            {
                SourceKey = line.Url ?? string.Create(CultureInfo.InvariantCulture, $"{source.FullPath}#{line.Id ?? number.ToString(CultureInfo.InvariantCulture)}"),
                SourcePath = source.DisplayPath,
                Line = number,
                Text = line.Text,
                Title = line.Title,
                Date = line.Date,
                Outlet = line.Outlet,
                Author = line.Author,
                Url = line.Url,
            },
            position);
    }

    private static SourceFailure Failed(SourceFile source, FailureReason reason, int? line, string? detail, long position) =>
        new(new IngestionFailure(reason, source.DisplayPath, line, detail), position);

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
