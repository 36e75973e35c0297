using DiplomacyBot.Commands;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Tests.Commands;

public sealed class StoreFailureTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public static TheoryData<string> Commands => ["doctor", "rebuild", "articles|list", "feedback|list", "ask|Ai chủ trì?", "ingest|.", "serve|--urls|http://127.0.0.1:0"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task AFileThatIsNoDatabaseIsNamedWithAdvice(string command)
    {
        Directory.CreateDirectory(_workspace.Data);
        var file = _workspace.Write("data/diplomacybot.db", new string('x', 5000));
        var run = await _workspace.RunAsync(command.Split('|'));

        run.Code.ShouldBe(ExitCodes.Store);
        run.Error.ShouldContain(file);
        run.Error.ShouldContain("bị hỏng");
        run.Out.ShouldBeEmpty();
        File.ReadAllText(file).ShouldBe(new string('x', 5000), "what cannot be read must not be touched");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task AFolderThatCannotBeMadeIsNamedWithAdvice(string command)
    {
        _workspace.Write("data", "a file where the folder should be");
        var run = await _workspace.RunAsync(command.Split('|'));

        run.Code.ShouldBe(ExitCodes.Store);
        run.Error.ShouldContain("--data");
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ADatabaseOfANewerProgramIsLeftAlone()
    {
        Directory.CreateDirectory(_workspace.Data);
        using (var connection = new SqliteConnection($"Data Source={_workspace.At("data/diplomacybot.db")}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 999";
            command.ExecuteNonQuery();
        }

        var run = await _workspace.RunAsync("ask", "Ai chủ trì?", "--lang", "en");
        run.Code.ShouldBe(ExitCodes.Store);
        run.Error.ShouldContain("newer version");
    }

    public void Dispose() => _workspace.Dispose();
}
