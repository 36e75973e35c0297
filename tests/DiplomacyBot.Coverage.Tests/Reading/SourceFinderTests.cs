using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Coverage.Tests.Reading;

public sealed class SourceFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SourceFinder _finder = new(Parts.Readers());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AFolderIsWalkedInTheOrderOfNames()
    {
        foreach (var name in new[] { "b.txt", "a.md", "c/z.jsonl", "c/y.jsonl.gz", "B.txt" })
        {
            _folder.Write(name, "x");
        }

        Find(_folder.Path).Files.Select(f => f.DisplayPath).ShouldBe(["B.txt", "a.md", "b.txt", "c/y.jsonl.gz", "c/z.jsonl"]);
    }

    [Fact]
    public void HiddenAndUnknownFilesOfAFolderArePassedOver()
    {
        foreach (var name in new[] { ".hidden.txt", ".git/a.txt", "picture.jpg", "page.html", "data.gz", "a.txt" })
        {
            _folder.Write(name, "x");
        }

        var found = Find(_folder.Path);

        found.Files.Select(f => f.DisplayPath).ShouldBe(["a.txt"]);
        found.Failures.ShouldBeEmpty();
    }

    [Fact]
    public void AFileNamedByTheCallerMustExistAndBeReadable()
    {
        var picture = _folder.Write("picture.jpg", "x");

        Find(picture, Path.Combine(_folder.Path, "nowhere.txt")).Failures.Select(f => f.Reason).ShouldBe([FailureReason.UnsupportedFile, FailureReason.NotFound]);
    }

    [Fact]
    public void AFileReachedTwiceIsReadOnce()
    {
        var file = _folder.Write("in/a.txt", "x");

        var found = Find(_folder.Path, Path.Combine(_folder.Path, "in"), file);

        found.Files.Count.ShouldBe(1);
        found.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void AFolderLoopIsWalkedOnceAndNoted()
    {
        _folder.Write("in/a.txt", "x");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "in", "loop"), _folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "in", "self"), Path.Combine(_folder.Path, "in", "self"));

        var found = Find(_folder.Path);

        found.Files.Select(f => f.DisplayPath).ShouldBe(["in/a.txt"]);
        found.Notes.ShouldContain(n => n.Kind == NoteKind.FolderLoop && n.SourcePath.EndsWith("loop", StringComparison.Ordinal));
    }

    private FoundSources Find(params string[] paths) => _finder.Find(paths);
}
