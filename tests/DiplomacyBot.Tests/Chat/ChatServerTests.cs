using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Channels.DirectLine.Conversations;
using DiplomacyBot.Commands;
using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Storage.Feedback;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Tests.Chat;

/// <summary>The whole program with its samples, spoken to as a channel does, replies in the response.</summary>
public sealed class ChatServerTests : IAsyncLifetime, IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    /// <summary>The local mode refuses Production, which is what a program without an environment is in.</summary>
    static ChatServerTests() => Environment.SetEnvironmentVariable("DOTNET_ENVIRONMENT", "Development");

    public async Task InitializeAsync()
    {
        _app = WebHost.Build(Settings(("Channels:DangerouslyAllowUnauthenticatedRequests", "true"), ("Chat:FollowUpMilliseconds", "10000")));
        await FirstStart.PrepareAsync(_app.Services, new Streams(TextReader.Null, TextWriter.Null, TextWriter.Null, MessageLanguage.Vietnamese, Interactive: false), CancellationToken.None);
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public async Task AQuestionIsAnsweredWithCitationsThatOpenTheQuote()
    {
        var reply = (await SayAsync("<at>Bot</at> RCEP được ký ngày nào?")).ShouldHaveSingleItem();

        var text = reply.GetProperty("text").GetString()!;
        text.ShouldContain("15/11");
        text.ShouldContain("[1]");
        var appearance = reply.GetProperty("entities")[0].GetProperty("citation")[0].GetProperty("appearance");
        var url = appearance.GetProperty("url").GetString()!;
        url.ShouldStartWith(_client.BaseAddress!.ToString() + "sources/");
        url.ShouldEndWith("#quote");
        (await _client.GetStringAsync(url)).ShouldContain("id=\"quote\"");
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("directline")]
    public async Task AnAnswerOffersQuestionsThatTheBotAnswersWhenTheyAreClicked(string channel)
    {
        var replies = await SendAsync(Ask("Chủ đề của năm Chủ tịch ASEAN 2020 là gì?"), channel);

        // The Teams-like client draws no citations in a message that has answers to click.
        replies.Count.ShouldBe(channel == "msteams" ? 2 : 1);
        replies.First().GetProperty("entities")[0].GetProperty("citation").GetArrayLength().ShouldBeGreaterThan(0);
        var actions = replies.Last().GetProperty("suggestedActions").GetProperty("actions").EnumerateArray().ToList();
        actions.Count.ShouldBeInRange(1, 3);
        foreach (var action in actions)
        {
            action.GetProperty("type").GetString().ShouldBe("imBack");
            var clicked = (await SendAsync(Ask(action.GetProperty("value").GetString()!), channel)).First();
            clicked.GetProperty("entities")[0].GetProperty("citation").GetArrayLength().ShouldBeGreaterThan(0);
        }
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task NothingIsOfferedInGroupsOrUnderARefusal(string kind)
    {
        var conversation = new JsonObject { ["id"] = "c", ["conversationType"] = kind, ["isGroup"] = true };
        (await SendAsync(Ask("Chủ đề của năm Chủ tịch ASEAN 2020 là gì?"), "msteams", conversation)).Single().TryGetProperty("suggestedActions", out _).ShouldBeFalse();
        (await SendAsync(Ask("Ai là tổng thống Mexico?"), "msteams")).Single().TryGetProperty("suggestedActions", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task AConversationIsRememberedUntilItStartsOver()
    {
        await SayAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?");
        (await SayAsync("/mới")).Single().GetProperty("text").GetString()!.ShouldContain("Đã bắt đầu lại");
        var turns = await Conversations.RecentAsync("test:c", 5, default);
        turns.ShouldBeEmpty();

        await SayAsync("RCEP được ký ngày nào?");
        turns = await Conversations.RecentAsync("test:c", 5, default);
        turns.Single().Question.ShouldBe("RCEP được ký ngày nào?");
    }

    [Fact]
    public async Task AnIdleConversationInTheBrowserIsForgottenWithItsQuestions()
    {
        var store = _app!.Services.GetRequiredService<IDirectLineStore>();
        await store.StartAsync(new DirectLineConversation("c", "dl_u", null, null, DateTimeOffset.UnixEpoch), 10, default);
        await SendAsync(Ask("RCEP được ký ngày nào?"), "directline");

        (await store.DeleteIdleAsync(DateTimeOffset.MaxValue, default)).ShouldBe(["c"]);

        (await Conversations.RecentAsync("directline:c", 5, default)).ShouldBeEmpty();
        (await SendAsync(Ask("/nguồn"), "directline")).Single().GetProperty("text").GetString()!.ShouldContain("Chưa có câu trả lời nào");
    }

    [Theory]
    [InlineData("test:c")]
    [InlineData("c")]
    [InlineData("../test:c")]
    public async Task AConversationOfAChatCannotBeContinuedFromOutside(string guess)
    {
        await SayAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra khi nào?");

        using var response = await _client.PostAsync("/api/ask", new StringContent($$"""{"question":"Còn lần thứ 37?","conversationId":"{{guess}}"}""", Encoding.UTF8, "application/json"));

        // Nothing of the chat's question was filled in.
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("standaloneQuestion").GetString().ShouldBe("Còn lần thứ 37?");
        (await Conversations.RecentAsync("test:c", 5, default)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("/trợ giúp", "Cách hỏi")]
    [InlineData("/TRO GIUP", "Cách hỏi")]
    [InlineData("<at>Bot</at> /trogiup", "Cách hỏi")]
    [InlineData("/moi", "Đã bắt đầu lại")]
    [InlineData("/PHẠM VI", "24 bài")]
    [InlineData("/pham vi.", "24 bài")]
    [InlineData("/phamvi", "1 bài đăng lại, từ ")]
    [InlineData("/pha\u0323m vi", "24 bài")]
    [InlineData("/nguồn", "Chưa có câu trả lời nào")]
    [InlineData("<at>Bot</at> /NGUON", "Chưa có câu trả lời nào")]
    [InlineData("/gì đó", "không biết lệnh")]
    [InlineData("Chào bạn!", "Xin chào!")]
    [InlineData("cảm ơn", "Không có gì")]
    [InlineData("????", "câu hỏi bằng chữ")]
    [InlineData("😀", "câu hỏi bằng chữ")]
    [InlineData("  ", "bằng chữ")]
    [InlineData("Ai là tổng thống Mexico?", "không tìm thấy câu trả lời")]
    public async Task CommandsAndOddMessagesGetAWord(string text, string answer) => (await SayAsync(text)).Single().GetProperty("text").GetString()!.ShouldContain(answer);

    [Fact]
    public async Task TheSourcesOfTheLastAnswerAreShownUntilTheConversationStartsOver()
    {
        await SayAsync("RCEP được ký ngày nào?");

        var reply = (await SayAsync("/nguon")).Single();
        var card = reply.GetProperty("attachments")[0];
        card.GetProperty("contentType").GetString().ShouldBe("application/vnd.microsoft.card.adaptive");
        var page = card.GetProperty("content").GetProperty("body")[1].GetProperty("items").EnumerateArray().Last().GetProperty("actions")[0].GetProperty("url").GetString()!;
        (await _client.GetStringAsync(page)).ShouldContain("id=\"quote\"");
        reply.TryGetProperty("text", out _).ShouldBeFalse("Teams splits a card with a text into two messages");

        await SayAsync("Ai là tổng thống Mexico?");
        (await SayAsync("/nguồn")).Single().GetProperty("text").GetString()!.ShouldContain("không trích dẫn nguồn nào");
        await SayAsync("/mới");
        (await SayAsync("/nguồn")).Single().GetProperty("text").GetString()!.ShouldContain("Chưa có câu trả lời nào");
    }

    [Fact]
    public async Task ASubmittedCardCanAsk() =>
        (await SendAsync(new JsonObject { ["type"] = "message", ["value"] = new JsonObject { ["question"] = "RCEP được ký ngày nào?" } })).Single().GetProperty("text").GetString()!.ShouldContain("15/11");

    [Fact]
    public async Task AnEditedQuestionIsAnsweredAnewAndAnUndeletedOneIsNot()
    {
        JsonObject Update(string kind) => new() { ["type"] = "messageUpdate", ["text"] = "RCEP được ký ngày nào?", ["channelData"] = new JsonObject { ["eventType"] = kind } };

        (await SendAsync(Update("editMessage"))).Single().GetProperty("text").GetString()!.ShouldContain("15/11");
        (await SendAsync(Update("undeleteMessage"))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ANewConversationIsWelcomedOnceInEitherOrder(bool installationFirst)
    {
        JsonObject[] news =
        [
            new() { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "user" }, new JsonObject { ["id"] = "bot" }) },
            new() { ["type"] = "installationUpdate", ["action"] = "add" },
        ];
        var replies = new List<JsonElement>();
        foreach (var one in installationFirst ? news.Reverse() : news)
        {
            replies.AddRange(await SendAsync(one));
        }

        var welcome = replies.ShouldHaveSingleItem();
        welcome.GetProperty("text").GetString()!.ShouldContain("Xin chào");
        welcome.GetProperty("suggestedActions").GetProperty("actions")[0].GetProperty("type").GetString().ShouldBe("imBack");
    }

    [Fact]
    public async Task TheBotDoesNotWelcomeItself() =>
        (await SendAsync(new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot" }) })).ShouldBeEmpty();

    [Fact]
    public async Task AVoteInTeamsIsKeptAndALaterOneReplacesIt()
    {
        var reply = (await SendAsync(new JsonObject { ["type"] = "message", ["text"] = "RCEP được ký ngày nào?" }, channel: "msteams")).First();
        reply.GetProperty("channelData").GetRawText().ShouldBe("""{"feedbackLoop":{"type":"default"}}""");
        await InvokeAsync("like", "\"tốt\"");
        await InvokeAsync("dislike", """{"feedbackText":"Thiếu nguồn"}""");

        var entry = (await Votes.ListAsync(new FeedbackFilter(), default)).ShouldHaveSingleItem();
        (entry.Vote.Reaction, entry.Vote.Comment, entry.Answer.Channel).ShouldBe((Reaction.Dislike, "Thiếu nguồn", "msteams"));
        entry.Answer.Answer.Question.ShouldBe("RCEP được ký ngày nào?");
        entry.Answer.Answer.Citations.ShouldNotBeEmpty();
        entry.Answer.ProgramVersion.ShouldStartWith("0.1.0");
    }

    [Fact]
    public async Task AVoteInWebChatFindsItsAnswerAmongOthers()
    {
        var first = (await SendAsync(new JsonObject { ["type"] = "message", ["text"] = "RCEP được ký ngày nào?" }, channel: "directline")).Single();
        await SendAsync(new JsonObject { ["type"] = "message", ["text"] = "Ai là tổng thống Mexico?" }, channel: "directline");
        var like = first.GetProperty("entities")[0].GetProperty("potentialAction")[0];

        (await SendAsync(WebChatEvent(JsonNode.Parse(like.GetRawText())!), channel: "directline")).ShouldBeEmpty("Web Chat thanks by itself");

        var entry = (await Votes.ListAsync(new FeedbackFilter(), default)).ShouldHaveSingleItem();
        (entry.Vote.Reaction, entry.Answer.Answer.Question).ShouldBe((Reaction.Like, "RCEP được ký ngày nào?"));
    }

    [Fact]
    public async Task AnAnswerThatIsNotInTheCoverageCanBeVotedOnToo()
    {
        var reply = (await SendAsync(new JsonObject { ["type"] = "message", ["text"] = "Ai là tổng thống Mexico?" }, channel: "webchat")).Single();

        var entity = reply.GetProperty("entities")[0];
        entity.GetProperty("potentialAction").GetArrayLength().ShouldBe(2);
        entity.TryGetProperty("citation", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task AVoteOnAnAnswerNobodyRemembersGetsAPoliteWord()
    {
        var unknown = new JsonObject { ["@type"] = "LikeAction", ["target"] = new JsonObject { ["urlTemplate"] = "ms-directline://postback?interaction=feedback&answer=" + new string('0', 32) } };

        (await SendAsync(WebChatEvent(unknown), channel: "directline")).Single().GetProperty("text").GetString()!.ShouldContain("không còn lưu");
        (await InvokeAsync("like", "null")).Single().GetProperty("text").GetString()!.ShouldContain("không còn lưu");
        (await Votes.ListAsync(new FeedbackFilter(), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AReactionToSomethingElseIsPassedOver()
    {
        await SayAsync("RCEP được ký ngày nào?");

        (await SendAsync(new JsonObject { ["type"] = "messageReaction", ["replyToId"] = "1", ["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" }) }, channel: "msteams")).ShouldBeEmpty();
        (await Votes.ListAsync(new FeedbackFilter(), default)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("message/submitAction", HttpStatusCode.BadRequest)]
    [InlineData("signin/verifyState", HttpStatusCode.NotImplemented)]
    public async Task AnInvokeThatIsNoVoteIsRefused(string name, HttpStatusCode status)
    {
        var invoke = new JsonObject
        {
            ["type"] = "invoke", ["name"] = name, ["id"] = "i", ["channelId"] = "msteams", ["serviceUrl"] = "http://127.0.0.1:1/", ["conversation"] = new JsonObject { ["id"] = "c" },
            ["value"] = new JsonObject { ["actionName"] = "feedback" },
        };
        using var response = await _client.PostAsync("/api/messages", new StringContent(invoke.ToJsonString(), Encoding.UTF8, "application/json"));
        response.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("DangerouslyAllowUnauthenticatedRequests", "Channels:DangerouslyAllowUnauthenticatedRequests=true", "urls=http://*:0")]
    [InlineData("MicrosoftAppPassword", "MicrosoftAppId=x")]
    [InlineData("Chat:PublicBaseUrl", "MicrosoftAppId=x", "MicrosoftAppType=UserAssignedMSI")]
    [InlineData("Chat:PublicBaseUrl", "Chat:PublicBaseUrl=bot.example")]
    public void WrongSettingsStopTheStartByName(string named, params string[] settings) =>
        Should.Throw<BadConfigurationException>(() => WebHost.Build(Settings([.. settings.Select(s => (s[..s.IndexOf('=')], s[(s.IndexOf('=') + 1)..]))]))).Message.ShouldContain(named);

    private FeedbackStore Votes => _app!.Services.GetRequiredService<FeedbackStore>();

    private IConversationStore Conversations => _app!.Services.GetRequiredService<IConversationStore>();

    private Dictionary<string, string?> Settings(params (string Key, string Value)[] more)
    {
        var settings = new Dictionary<string, string?> { ["DiplomacyBot:DataDirectory"] = _workspace.Data, ["urls"] = "http://127.0.0.1:0" };
        foreach (var (key, value) in more)
        {
            settings[key] = value;
        }

        return settings;
    }

    private Task<List<JsonElement>> SayAsync(string text) => SendAsync(new JsonObject
    {
        ["type"] = "message", ["text"] = text,
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>Bot</at>", ["mentioned"] = new JsonObject { ["id"] = "bot" } }),
    });

    private static JsonObject WebChatEvent(JsonNode action) => new() { ["type"] = "event", ["name"] = "webchat:activity-status/feedback", ["entities"] = new JsonArray(action) };

    private Task<List<JsonElement>> InvokeAsync(string reaction, string feedback) => SendAsync(
        new JsonObject
        {
            ["type"] = "invoke", ["name"] = "message/submitAction",
            ["value"] = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = JsonNode.Parse(feedback) } },
        },
        channel: "msteams");

    private static JsonObject Ask(string question) => new() { ["type"] = "message", ["text"] = question };

    private async Task<List<JsonElement>> SendAsync(JsonObject activity, string channel = "test", JsonObject? conversation = null)
    {
        activity["id"] = "m1";
        activity["channelId"] = channel;
        activity["deliveryMode"] = "expectReplies";
        activity["conversation"] = conversation ?? new JsonObject { ["id"] = "c" };
        activity["from"] = new JsonObject { ["id"] = "user" };
        activity["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "Bot" };
        using var response = await _client.PostAsync("/api/messages", new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return [.. JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("activities").EnumerateArray()];
    }
}
