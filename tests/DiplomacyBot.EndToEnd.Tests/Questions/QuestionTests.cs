using System.Text.Json;
using DiplomacyBot.Testing;
using Xunit.Abstractions;

namespace DiplomacyBot.EndToEnd.Tests.Questions;

/// <summary>What the bot reaches on the questions kept for development, measured through the command line as an editor would.</summary>
[Collection(CorpusTests.Name)]
public sealed class QuestionTests(IngestedCorpus corpus, ITestOutputHelper output)
{
    [SkippableFact]
    public async Task QuestionsOnTheSeedsAreAnswered()
    {
        using var folder = new Folder();
        await folder.IngestAsync(SharedData.Path("seeds"));
        (await RightAsync(folder, SharedData.Path("questions", "seeds.dev.jsonl"))).ShouldBeGreaterThanOrEqualTo(29);
    }

    [SkippableFact]
    public async Task QuestionsOnTheCorpusAreAnswered() =>
        (await RightAsync(await corpus.ReadyAsync(), SharedData.Path("questions", "coverage.dev.jsonl"))).ShouldBeGreaterThanOrEqualTo(39);

    [Fact]
    public async Task QuestionsOnTheSamplesAreAnswered()
    {
        using var folder = new Folder();
        await folder.IngestAsync(Path.Combine(Repository.Root, "samples", "coverage"));
        (await RightAsync(folder, Repository.SampleQuestions)).ShouldBeGreaterThanOrEqualTo(20);
    }

    private async Task<int> RightAsync(Folder folder, string file)
    {
        var questions = DevQuestion.Read(file);
        var run = await folder.RunAsync("ask", "--batch", file, "--json");
        run.Code.ShouldBe(0, run.Error);
        var answers = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        answers.Select(a => a.GetProperty("id").GetString()).ShouldBe(questions.Select(q => q.Id));

        var quotes = await ShouldBeVerbatimAsync(folder, answers);
        var wrong = questions.Zip(answers).Where(pair => !pair.First.IsRight(pair.Second, mostQuotes: 3)).Select(pair => pair.First.Id).ToList();
        output.WriteLine($"{questions.Count - wrong.Count} of {questions.Count} right, {quotes} quotes verbatim; wrong: {string.Join(' ', wrong)}");
        return questions.Count - wrong.Count;
    }

    /// <summary>Every quote of every answer stands in its article, as the article is shown, at the offsets stated.</summary>
    private static async Task<int> ShouldBeVerbatimAsync(Folder folder, List<JsonElement> answers)
    {
        var citations = answers.SelectMany(a => a.GetProperty("citations").EnumerateArray()).ToList();
        using var server = await BotServer.StartAsync(folder.Path);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var citation in citations)
        {
            var id = citation.GetProperty("articleId").GetString()!;
            if (!texts.TryGetValue(id, out var text))
            {
                texts[id] = text = JsonDocument.Parse(await server.Client.GetStringAsync($"/api/articles/{id}")).RootElement.GetProperty("text").GetString()!;
            }

            text[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()].ShouldBe(citation.GetProperty("quote").GetString());
        }

        // The command line shows the same text as the server.
        foreach (var (id, text) in texts.Take(3))
        {
            JsonDocument.Parse((await folder.RunAsync("articles", "show", id, "--json")).Out).RootElement.GetProperty("text").GetString().ShouldBe(text);
        }

        return citations.Count;
    }
}
