using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Coverage.Reading;

/// <summary>Reads .txt and .md: one file, one article, its metadata in its first and last lines.</summary>
internal sealed class TextFileReader(IOptions<ReadingOptions> options) : ISourceReader
{
    public bool CanRead(string path) => Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".md";

    public async IAsyncEnumerable<SourceItem> ReadAsync(SourceFile source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await ReadFileAsync(source, cancellationToken);
    }

    private async Task<SourceItem> ReadFileAsync(SourceFile source, CancellationToken cancellationToken)
    {
        SourceFailure Failed(FailureReason reason, string? detail = null) =>
            new(new IngestionFailure(reason, source.DisplayPath, null, detail), source.Length);

        byte[] bytes;
        try
        {
            // The size is asked for again: a file may have grown since the folder was listed.
            if (new FileInfo(source.FullPath).Length > options.Value.MaxFileBytes)
            {
                return Failed(FailureReason.TooLarge, ByteSize.Show(options.Value.MaxFileBytes));
            }

            bytes = await File.ReadAllBytesAsync(source.FullPath, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(FailureReason.Unreadable, e.Message);
        }

        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Failure is { } reason)
        {
            return Failed(reason, decoded.Detail);
        }

        return new SourceArticle(
            new RawArticle
            {
                SourceKey = source.FullPath,
                SourcePath = source.DisplayPath,
                Text = decoded.Text,
                MetadataInText = true,
                Notes = decoded.GuessedEncoding is { } guess ? [new IngestionNote(NoteKind.EncodingGuessed, source.DisplayPath, null, guess)] : [],
            },
            source.Length);
    }
}
