using DiplomacyBot.Commands;

namespace DiplomacyBot.Tests.Commands;

public sealed class HelpTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public static TheoryData<string> EveryCommand =>
    [
        "", "serve", "ingest", "ask", "articles", "articles list", "articles show", "articles remove", "feedback", "feedback list", "feedback export", "teams", "teams package", "rebuild", "doctor",
        "evaluate", "evaluate retrieval", "evaluate answers", "evaluate compare", "evaluate gate",
    ];

    [Theory]
    [MemberData(nameof(EveryCommand))]
    public async Task EveryCommandExplainsItselfWithExamplesInBothLanguages(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var vietnamese = await _workspace.RunAsync([.. words, "--help"]);
        var english = await _workspace.RunAsync([.. words, "--help", "--lang", "en"]);

        (vietnamese.Code, english.Code).ShouldBe((ExitCodes.Success, ExitCodes.Success));
        vietnamese.Out.ShouldContain("Ví dụ:\n  diplomacybot " .TrimEnd(), customMessage: command);
        english.Out.ShouldContain("Examples:\n  diplomacybot".TrimEnd(), customMessage: command);
        vietnamese.Out.ShouldContain(command.Length == 0 ? "Lệnh:" : $"diplomacybot {command}");
        english.Lines[0].ShouldNotBe(vietnamese.Lines[0]);
        (vietnamese.Error + english.Error).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("-h")]
    [InlineData("-?")]
    [InlineData("--help")]
    public async Task HelpIsGivenBeforeMissingArgumentsAreMissed(string help) =>
        (await _workspace.RunAsync("ingest", help)).Code.ShouldBe(ExitCodes.Success);

    [Fact]
    public async Task AskingForHelpMakesNoDatabase()
    {
        await _workspace.RunAsync("ask", "--help");
        Directory.Exists(_workspace.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task TheVersionIsOneLine() => (await _workspace.RunAsync("--version")).Lines.ShouldHaveSingleItem().ShouldMatch(@"^\d+\.\d+\.\d+");

    public void Dispose() => _workspace.Dispose();
}
