using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiplomacyBot.EndToEnd.Tests.Playground;

/// <summary>The program with the Teams-like client, driven without its page. The sample coverage of the first start is asked about.</summary>
public sealed class PlaygroundTests : IDisposable
{
    private const string Question = "RCEP được ký ngày nào?";
    private readonly Folder _folder = new();

    [SkippableFact]
    public async Task TheBotWelcomesOnceAndItsExampleQuestionsAreAnswered()
    {
        using var server = await BotServer.StartLocalAsync(_folder.Path);
        await using var playground = await AgentsPlayground.StartAsync(server.Client.BaseAddress!);
        var update = playground.Activity("conversationUpdate");
        update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "user-id-0" }, new JsonObject { ["id"] = playground.Bot });
        var installation = playground.Activity("installationUpdate");
        installation["action"] = "add";
        await Task.WhenAll(playground.SendAsync(update), playground.SendAsync(installation));

        var welcome = await playground.Events.AnswerAsync();
        welcome.GetProperty("text").GetString()!.ShouldStartWith("Xin chào!");
        var suggestion = welcome.GetProperty("suggestedActions").GetProperty("actions")[0];
        suggestion.GetProperty("type").GetString().ShouldBe("imBack");

        // A click on it types its value.
        await playground.SayAsync(suggestion.GetProperty("value").GetString()!);
        var answer = await playground.Events.AnswerAsync();
        answer.GetProperty("text").GetString()!.ShouldContain("[1]");
    }

    [SkippableFact]
    public async Task TheClientAcceptsTheCitationsAndTheyOpenTheQuote()
    {
        using var server = await BotServer.StartLocalAsync(_folder.Path);
        await using var playground = await AgentsPlayground.StartAsync(server.Client.BaseAddress!);
        await playground.SayAsync(Question);

        var answer = await playground.Events.AnswerAsync();

        // The client drops an entity with a single fault; what it hands on it draws.
        var citations = answer.GetProperty("aiEntity").GetProperty("citation").EnumerateArray().ToList();
        citations.Count.ShouldBeGreaterThan(0);
        foreach (var citation in citations)
        {
            answer.GetProperty("text").GetString()!.ShouldContain($"[{citation.GetProperty("position").GetInt32()}]");
            var appearance = citation.GetProperty("appearance");
            var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync(appearance.GetProperty("url").GetString()));
            page.ShouldContain("id=\"quote\"");
            page.ShouldContain(appearance.GetProperty("abstract").GetString()!.TrimEnd('…'));
        }
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WhereOthersReadTheBotAnswersWhatComesWithItsMention(bool channel)
    {
        using var server = await BotServer.StartLocalAsync(_folder.Path);
        await using var playground = await AgentsPlayground.StartAsync(server.Client.BaseAddress!);
        await playground.SayInAsync(channel ? playground.TeamChannel : playground.GroupChat, Question);

        var answer = await playground.Events.AnswerAsync();

        answer.GetProperty("text").GetString()!.ShouldContain("15/11");
        PlaygroundEvents.StreamType(answer).ShouldBeNull();
        await playground.SayInAsync(channel ? playground.TeamChannel : playground.GroupChat, "/trợ giúp");
        (await playground.Events.AnswerAsync()).GetProperty("text").GetString()!.ShouldContain("Cách hỏi");
    }

    [SkippableFact]
    public async Task ALikeIsTakenAndKeptWithItsAnswer()
    {
        using var server = await BotServer.StartLocalAsync(_folder.Path);
        await using var playground = await AgentsPlayground.StartAsync(server.Client.BaseAddress!);
        await playground.SayAsync(Question);
        (await playground.Events.AnswerAsync()).GetProperty("feedbackLoopEnabled").GetBoolean().ShouldBeTrue("the client shows the buttons");

        await playground.LikeAsync("rất rõ");

        var run = await _folder.RunAsync("feedback", "list", "--json");
        run.Code.ShouldBe(0, run.Error);
        var vote = JsonDocument.Parse(run.Out).RootElement[0];
        vote.GetProperty("reaction").GetString().ShouldBe("like");
        vote.GetProperty("comment").GetString().ShouldBe("rất rõ");
        vote.GetProperty("question").GetString().ShouldBe(Question);
    }

    [SkippableFact]
    public async Task EditsCardsAndReactionsAreUnderstood()
    {
        using var server = await BotServer.StartLocalAsync(_folder.Path);
        await using var playground = await AgentsPlayground.StartAsync(server.Client.BaseAddress!);
        var reaction = playground.Activity("messageReaction");
        reaction["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" });
        await playground.SendAsync(reaction);
        var edit = playground.Activity("messageUpdate");
        (edit["text"], edit["channelData"]) = (Question, new JsonObject { ["eventType"] = "editMessage" });
        await playground.SendAsync(edit);
        (await playground.Events.AnswerAsync()).GetProperty("text").GetString()!.ShouldContain("15/11");

        var submit = playground.Activity("message");
        submit["value"] = new JsonObject { ["question"] = Question };
        await playground.SendAsync(submit);
        (await playground.Events.AnswerAsync()).GetProperty("text").GetString()!.ShouldContain("15/11");

        // Nothing else, but the questions that may be offered beside the last answer.
        playground.Events.Rest().ShouldAllBe(static e => e.GetRawText().Contains("hỏi tiếp") || e.GetRawText().Contains("h\\u1ECFi ti\\u1EBFp"));
    }

    public void Dispose() => _folder.Dispose();
}
