using System.Text.Json;
using DiplomacyBot.EndToEnd.Tests.Qdrant;
using DiplomacyBot.EndToEnd.Tests.Questions;
using DiplomacyBot.Testing;
using Xunit.Abstractions;

namespace DiplomacyBot.EndToEnd.Tests.Models;

/// <summary>
/// The program with everything configured: a process of its own beside one that plays Qdrant and one that plays the models, over real HTTP. The floors lie just below what was
/// measured with a model that copies sentences; they tell when the way from passages to answers breaks, and nothing about real models.
/// </summary>
public sealed class ChatModeTests(ITestOutputHelper output) : IDisposable
{
    private readonly Folder _folder = new();

    [SkippableFact]
    public async Task QuestionsOnTheSeedsAreAnsweredByTheModelUnderTheWholeContract()
    {
        using var servers = await Servers.StartAsync(_folder);
        await _folder.IngestAsync(SharedData.Path("seeds"));

        var tally = await AskAllAsync("seeds.dev.jsonl");

        // Of 32 questions five are rightly refused, one is refused for want of confidence, and one asks when an article was published, which stands in no sentence.
        tally.Written.ShouldBeGreaterThanOrEqualTo(24);
        tally.Right.ShouldBeGreaterThanOrEqualTo(25);
        (await servers.StopAsync()).ShouldBeEmpty("every request fitted Qdrant's OpenAPI document, vectors included");
    }

    [SkippableFact]
    public async Task QuestionsOnTheCorpusAreAnsweredByTheModelUnderTheWholeContract()
    {
        // As for somebody who switches the models on later: the articles are there, the vectors are made and sent.
        await IngestedCorpus.CopyToAsync(_folder);
        using var servers = await Servers.StartAsync(_folder);
        var rebuilt = await _folder.RunAsync("rebuild", "--lang", "en");
        rebuilt.Code.ShouldBe(0, rebuilt.Error);

        var tally = await AskAllAsync("coverage.dev.jsonl");

        tally.Written.ShouldBeGreaterThanOrEqualTo(43);
        tally.Right.ShouldBeGreaterThanOrEqualTo(30);
        (await servers.StopAsync()).ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private async Task<Tally> AskAllAsync(string file)
    {
        var questions = DevQuestion.Read(SharedData.Path("questions", file));
        using var bot = await BotServer.StartAsync(_folder.Path);
        var (contract, tally, wrong) = (new CitationContract(bot), new Tally(), new List<string>());
        foreach (var question in questions)
        {
            var answer = await bot.AskAsync(question.Text, question.Previous);
            tally.Quotes += await contract.ShouldHoldAsync(answer);
            tally.Written += answer.GetProperty("mode").GetString() == "chat" ? 1 : 0;
            if (answer.TryGetProperty("notice", out var notice))
            {
                // A draft that fails its checks is replaced and says so. Nothing else may be wrong while every server is there.
                notice.GetString()!.ShouldContain("không qua được khâu kiểm chứng");
                Fallback(answer).ShouldBe("unsupported");
            }

            if (!question.IsRight(answer, mostQuotes: 3))
            {
                wrong.Add(question.Id);
            }
        }

        tally.Right = questions.Count - wrong.Count;
        var ready = await bot.Client.GetStringAsync("/health/ready");
        ready.ShouldContain("Models:Chat: ok");
        ready.ShouldContain("Models:Embedding: ok");
        output.WriteLine($"{file}: {tally.Right} of {questions.Count} right, {tally.Written} written by the model double, {tally.Quotes} quotes verbatim; wrong: {string.Join(' ', wrong)}. No real model and no Qdrant server can be had on this machine.");
        return tally;
    }

    private static string? Fallback(JsonElement answer) => answer.GetProperty("generation").GetProperty("fallback").GetString();

    private sealed class Tally
    {
        public int Right { get; set; }

        public int Written { get; set; }

        public int Quotes { get; set; }
    }

    /// <summary>Both doubles, and a bot that is configured for them.</summary>
    private sealed class Servers(ModelServer models, QdrantServer qdrant) : IDisposable
    {
        public static async Task<Servers> StartAsync(Folder folder)
        {
            var servers = new Servers(await ModelServer.StartAsync(), await QdrantServer.StartAsync());
            servers.Configure(folder);
            return servers;
        }

        public Task<string> StopAsync() => qdrant.StopAsync();

        public void Dispose()
        {
            models.Dispose();
            qdrant.Dispose();
        }

        private void Configure(Folder folder) => qdrant.Configure(folder, ", " + models.Settings(dimensions: 1024));
    }
}
