using DiplomacyBot.Commands;

namespace DiplomacyBot.Tests.Commands;

public sealed class DoctorFolderTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public async Task AFolderThatIsNotThereIsSaidSoAndNotMade()
    {
        var run = await _workspace.RunAsync("doctor");

        run.Code.ShouldBe(ExitCodes.Store);
        run.Error.ShouldStartWith($"Không có thư mục {_workspace.Data}. Kiểm tra lại --data");
        run.Out.ShouldBeEmpty();
        Directory.Exists(_workspace.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task AFolderWithoutADatabaseStaysWithoutOne()
    {
        Directory.CreateDirectory(_workspace.Data);
        var run = await _workspace.RunAsync("doctor", "--lang", "en");

        run.Code.ShouldBe(ExitCodes.Store);
        run.Error.ShouldStartWith("There is no database ");
        Directory.EnumerateFileSystemEntries(_workspace.Data).ShouldBeEmpty();
    }

    [Fact]
    public async Task ACoverageWithoutArticlesIsSaidToBeEmpty()
    {
        (await _workspace.RunAsync("rebuild")).Code.ShouldBe(ExitCodes.Success);

        (await _workspace.RunAsync("doctor")).Error.ShouldContain("còn trống. Nạp bài bằng: diplomacybot ingest");
    }

    public void Dispose() => _workspace.Dispose();
}
