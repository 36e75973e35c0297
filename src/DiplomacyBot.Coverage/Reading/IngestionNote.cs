namespace DiplomacyBot.Coverage.Reading;

/// <summary>What a note is about. A note is not a failure: the article was taken in.</summary>
public enum NoteKind
{
    /// <summary>The encoding was guessed; the detail names it.</summary>
    EncodingGuessed,

    /// <summary>The date the source states could not be understood; the detail quotes it.</summary>
    DateNotUnderstood,

    /// <summary>A folder leads back to a folder already walked and was left out.</summary>
    FolderLoop,
}

/// <summary>Something people should know about a source that was taken in.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="SourcePath">Which file, as shown to people.</param>
/// <param name="Line">Line of the file (1-based), when one line is meant.</param>
/// <param name="Detail">The encoding, date or folder meant.</param>
public sealed record IngestionNote(NoteKind Kind, string SourcePath, int? Line, string Detail);
