namespace DiplomacyBot.Coverage.Reading;

/// <summary>A file to be read.</summary>
/// <param name="FullPath">Absolute path; what identifies an article that has no address.</param>
/// <param name="DisplayPath">Path relative to the folder that was named, or the file's name; shown to people.</param>
/// <param name="Length">Size on disk in bytes.</param>
public sealed record SourceFile(string FullPath, string DisplayPath, long Length);
