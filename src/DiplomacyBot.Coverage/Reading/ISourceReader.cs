namespace DiplomacyBot.Coverage.Reading;

/// <summary>
/// Reads the articles of one kind of source. A fault of the source is an item of the stream, never an exception; only
/// cancellation is thrown.
/// </summary>
public interface ISourceReader
{
    /// <summary>Whether this reader knows the kind of file, judged by its name.</summary>
    bool CanRead(string path);

    /// <summary>The articles in the order they stand in the source, mixed with what could not be read.</summary>
    IAsyncEnumerable<SourceItem> ReadAsync(SourceFile source, CancellationToken cancellationToken);
}

/// <summary>One thing a reader found.</summary>
/// <param name="Position">How far into the file (bytes on disk) the reader is; for showing progress.</param>
public abstract record SourceItem(long Position);

/// <summary>An article.</summary>
public sealed record SourceArticle(RawArticle Article, long Position) : SourceItem(Position);

/// <summary>A part of the source that could not be read.</summary>
public sealed record SourceFailure(IngestionFailure Failure, long Position) : SourceItem(Position);
