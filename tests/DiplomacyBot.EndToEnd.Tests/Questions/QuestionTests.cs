using System.Text.Json;
using DiplomacyBot.Testing;
using Xunit.Abstractions;

namespace DiplomacyBot.EndToEnd.Tests.Questions;

/// <summary>What the bot reaches on the questions kept for development, measured through the command line as an editor would.</summary>
public sealed class QuestionTests(ITestOutputHelper output)
{
    [SkippableFact]
    public async Task QuestionsOnTheSeedsAreAnswered()
    {
        using var folder = new Folder();
        await folder.SeedAsync();
        (await RightAsync(folder, SharedData.Path("questions", "seeds.dev.jsonl"))).ShouldBeGreaterThanOrEqualTo(29);
    }

    [SkippableFact]
    public async Task QuestionsOnTheCorpusAreAnswered() =>
        (await RightAsync(await IngestedCorpus.ReadyAsync(), IngestedCorpus.Questions, await IngestedCorpus.AnswersAsync())).ShouldBeGreaterThanOrEqualTo(39);

    [Fact]
    public async Task QuestionsOnTheSamplesAreAnswered()
    {
        using var folder = new Folder();
        await folder.IngestAsync(Path.Combine(Repository.Root, "samples", "coverage"));
        (await RightAsync(folder, Repository.SampleQuestions)).ShouldBeGreaterThanOrEqualTo(20);
    }

    private async Task<int> RightAsync(Folder folder, string file, List<JsonElement>? given = null)
    {
        var (questions, answers) = (DevQuestion.Read(file), given ?? await folder.AskBatchAsync(file));
        answers.Select(a => a.GetProperty("id").GetString()).ShouldBe(questions.Select(q => q.Id));

        var quotes = await ShouldKeepTheContractAsync(folder, answers);
        var wrong = questions.Zip(answers).Where(pair => !pair.First.IsRight(pair.Second, mostQuotes: 3)).Select(pair => pair.First.Id).ToList();
        output.WriteLine($"{questions.Count - wrong.Count} of {questions.Count} right, {quotes} quotes verbatim; wrong: {string.Join(' ', wrong)}");
        return questions.Count - wrong.Count;
    }

    private static async Task<int> ShouldKeepTheContractAsync(Folder folder, List<JsonElement> answers)
    {
        using var server = await BotServer.StartAsync(folder.Path);
        var (contract, quotes) = (new CitationContract(server), 0);
        foreach (var answer in answers)
        {
            quotes += await contract.ShouldHoldAsync(answer);
        }

        // The command line shows the same text as the server.
        var cited = answers.SelectMany(static answer => answer.GetProperty("citations").EnumerateArray()).First().GetProperty("articleId").GetString()!;
        JsonDocument.Parse((await folder.RunAsync("articles", "show", cited, "--json")).Out).RootElement.GetProperty("text").GetString()
            .ShouldBe((await contract.ArticleAsync(cited)).GetProperty("text").GetString());
        return quotes;
    }
}
