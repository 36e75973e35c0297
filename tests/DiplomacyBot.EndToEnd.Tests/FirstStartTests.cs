namespace DiplomacyBot.EndToEnd.Tests;

public sealed class FirstStartTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public async Task WithNothingConfiguredItLoadsTheSamplesAndAnswers()
    {
        using (var server = await BotServer.StartAsync(_folder.Path))
        {
            server.Said.ShouldContain("nạp tin mẫu");
            var answer = await server.AskAsync("EVFTA có hiệu lực từ ngày nào?");
            answer.GetProperty("status").GetString().ShouldBe("answered");
            answer.GetProperty("answer").GetString()!.ShouldContain("1/8/2020");
            File.Exists(_folder.At("data/diplomacybot.db")).ShouldBeTrue("the default folder is data, where the program was started");
        }

        using var again = await BotServer.StartAsync(_folder.Path);
        again.Said.ShouldNotContain("nạp tin mẫu");
    }

    [Fact]
    public async Task AQuestionIsAnsweredWithinTheStoredText()
    {
        using var server = await BotServer.StartAsync(_folder.Path);
        var citation = (await server.AskAsync("Ai trao chiếc búa Chủ tịch ASEAN cho Việt Nam?")).GetProperty("citations")[0];
        var page = await server.Client.GetStringAsync($"/sources/{citation.GetProperty("articleId")}?start={citation.GetProperty("start")}&end={citation.GetProperty("end")}");
        page.ShouldContain("<mark id=\"quote\"");
    }

    [Theory]
    [InlineData("{ \"DiplomacyBot\": ", "appsettings.json")]
    [InlineData("""{ "DiplomacyBot": { "BusyTimeout": "soon" } }""", "DiplomacyBot:BusyTimeout")]
    [InlineData("""{ "DiplomacyBot": { "PromptsDirectory": "khong-co" } }""", "DiplomacyBot:PromptsDirectory")]
    [InlineData("""{ "Answering": { "Passages": 1 } }""", "Answering:Passages đang là “1”: hãy đặt từ 5 đến 500")]
    public async Task AWrongConfigurationIsNamed(string json, string expected)
    {
        _folder.Write("appsettings.json", json);
        foreach (var command in new[] { "ask|Ai chủ trì?", "serve|--urls|http://127.0.0.1:0" })
        {
            var run = await _folder.RunAsync(command.Split('|'));
            run.Code.ShouldBe(2);
            run.Error.ShouldContain(expected);
            run.Error.ShouldNotContain("   at ");
            run.Out.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task TheConfigurationSaysWhereTheDatabaseLives()
    {
        _folder.Write("appsettings.json", """{ "DiplomacyBot": { "DataDirectory": "kho" } }""");
        await _folder.RunAsync("rebuild");
        await _folder.RunAsync("rebuild", "--data", "khac");

        File.Exists(_folder.At("kho/diplomacybot.db")).ShouldBeTrue();
        File.Exists(_folder.At("khac/diplomacybot.db")).ShouldBeTrue("the command line wins");
    }

    [Fact]
    public async Task TheSampleOfAllSettingsWorksAsItIs()
    {
        File.Copy(Path.Combine(Repository.Root, "appsettings.sample.json"), _folder.At("appsettings.json"));
        var run = await _folder.RunAsync("rebuild");
        run.Code.ShouldBe(0, run.Error);
    }

    public void Dispose() => _folder.Dispose();
}
