using System.IO.Compression;
using DiplomacyBot.Commands;

namespace DiplomacyBot.Tests.Teams;

public sealed class TeamsCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task ThePackageIsWrittenAndNoDatabaseIsMade()
    {
        var run = await MakeAsync("bot.zip", "--host", "Bot.Example.VN", "--developer", " Vụ Báo chí ");

        run.Code.ShouldBe(ExitCodes.Success, run.Error);
        run.Out.ShouldContain("bot.zip");
        run.Out.ShouldContain("bot.example.vn");
        Directory.Exists(_workspace.Data).ShouldBeFalse();
        using var zip = ZipFile.OpenRead(_workspace.At("bot.zip"));
        using var manifest = new StreamReader(zip.GetEntry("manifest.json")!.Open());
        (await manifest.ReadToEndAsync()).ShouldContain("\"name\": \"Vụ Báo chí\"");
    }

    [Fact]
    public async Task APackageThatCannotBeWrittenIsNamedAndNothingIsLeftBehind()
    {
        var run = await MakeAsync("nowhere/bot.zip", "--host", "bot.example.vn");

        run.Code.ShouldBe(ExitCodes.Failed);
        run.Error.ShouldContain("nowhere");
        Directory.CreateDirectory(_workspace.At("folder"));
        (await MakeAsync("folder", "--host", "bot.example.vn")).Code.ShouldBe(ExitCodes.Failed);
        Directory.GetFiles(_workspace.At(".")).ShouldBeEmpty();
    }

    private Task<Run> MakeAsync(string file, params string[] more) =>
        _workspace.RunAsync(["teams", "package", "--app-id", "00001111-AAAA-2222-bbbb-3333cccc4444", "--out", _workspace.At(file), .. more]);
}
