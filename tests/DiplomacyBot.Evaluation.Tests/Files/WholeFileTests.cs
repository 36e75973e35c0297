using System.Text;
using DiplomacyBot.Evaluation.Files;

namespace DiplomacyBot.Evaluation.Tests.Files;

public sealed class WholeFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("diplomacybot-files-");

    [Fact]
    public async Task AFileIsReplacedWhole()
    {
        var path = At("r.json");
        await File.WriteAllTextAsync(path, "một kết quả cũ, dài hơn nhiều");
        await WriteAsync(path, "mới");
        (await File.ReadAllTextAsync(path)).ShouldBe("mới");
        _folder.GetFiles().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task WritingThatFailsHalfWayLeavesTheOlderFile()
    {
        var path = At("r.json");
        await File.WriteAllTextAsync(path, "cũ");
        await Should.ThrowAsync<FormatException>(() => WholeFile.WriteAsync(path, async (file, token) =>
        {
            await file.WriteAsync("nửa"u8.ToArray(), token);
            throw new FormatException();
        }, default));
        (await File.ReadAllTextAsync(path)).ShouldBe("cũ");
        _folder.GetFiles().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task WritingThatIsStoppedLeavesNothing()
    {
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => WholeFile.WriteAsync(At("r.json"), async (file, token) =>
        {
            await file.WriteAsync("nửa"u8.ToArray(), token);
            await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
        }, stop.Token));
        _folder.GetFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task AFolderIsNotReplacedAndIsNamed()
    {
        _folder.CreateSubdirectory("r.json");
        (await Should.ThrowAsync<FileAccessException>(() => WriteAsync(At("r.json"), "x"))).Path.ShouldBe(At("r.json"));
        _folder.GetFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task AMissingFolderIsNamed() =>
        (await Should.ThrowAsync<FileAccessException>(() => WriteAsync(At("không có/r.json"), "x"))).InnerException.ShouldBeOfType<DirectoryNotFoundException>();

    [SkippableFact]
    public async Task ALinkStaysALink()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a privilege there");
        await File.WriteAllTextAsync(At("thật.json"), "cũ");
        File.CreateSymbolicLink(At("r.json"), At("thật.json"));
        await WriteAsync(At("r.json"), "mới");
        new FileInfo(At("r.json")).LinkTarget.ShouldBe(At("thật.json"));
        (await File.ReadAllTextAsync(At("thật.json"))).ShouldBe("mới");
    }

    [SkippableFact]
    public async Task ADeviceIsWrittenToAndStays()
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no devices in the file system there");
        await WriteAsync("/dev/null", "x");
        new FileInfo("/dev/null").Length.ShouldBe(0);
        File.Exists("/dev/null").ShouldBeTrue();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private static Task WriteAsync(string path, string text) => WholeFile.WriteAsync(path, async (file, token) => await file.WriteAsync(Encoding.UTF8.GetBytes(text), token), default);
}
