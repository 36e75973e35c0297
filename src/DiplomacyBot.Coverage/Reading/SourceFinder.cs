namespace DiplomacyBot.Coverage.Reading;

/// <summary>
/// Finds the files to read under the paths given: folders are walked in the order of their names, so two runs see the same
/// order. Hidden files and files no reader knows are passed over inside a folder; a file named by the caller must be readable.
/// A folder is walked once, however many links lead to it.
/// </summary>
internal sealed class SourceFinder(IEnumerable<ISourceReader> readers)
{
    private readonly ISourceReader[] _readers = [.. readers];

    public FoundSources Find(IReadOnlyList<string> paths)
    {
        var found = new FoundSources();
        foreach (var path in paths)
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            if (Directory.Exists(full))
            {
                Walk(new DirectoryInfo(full), full, found);
            }
            else if (!File.Exists(full))
            {
                found.Failures.Add(new IngestionFailure(FailureReason.NotFound, path));
            }
            else if (ReaderOf(full) is null)
            {
                found.Failures.Add(new IngestionFailure(FailureReason.UnsupportedFile, path, null, Path.GetExtension(full)));
            }
            else
            {
                Add(new FileInfo(full), Path.GetFileName(full), found);
            }
        }

        return found;
    }

    public ISourceReader? ReaderOf(string path) => Array.Find(_readers, reader => reader.CanRead(path));

    private void Walk(DirectoryInfo folder, string root, FoundSources found)
    {
        try
        {
            var real = RealPath.Of(folder.FullName);
            if (!found.Folders.Add(real))
            {
                // The caller naming a folder twice is no surprise; a link leading back is.
                if (folder.FullName != root)
                {
                    found.Notes.Add(new IngestionNote(NoteKind.FolderLoop, Path.GetRelativePath(root, folder.FullName), null, real));
                }

                return;
            }

            foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
            {
                if (entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden))
                {
                    continue;
                }

                if (entry is DirectoryInfo inner)
                {
                    Walk(inner, root, found);
                }
                else if (entry is FileInfo file && ReaderOf(file.FullName) is not null)
                {
                    Add(file, Path.GetRelativePath(root, file.FullName), found);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Failures.Add(new IngestionFailure(FailureReason.Unreadable, folder.FullName, null, e.Message));
        }
    }

    private static void Add(FileInfo file, string displayPath, FoundSources found)
    {
        if (found.Paths.Add(file.FullName))
        {
            found.Files.Add(new SourceFile(file.FullName, displayPath.Replace('\\', '/'), file.Exists ? file.Length : 0));
        }
    }
}
