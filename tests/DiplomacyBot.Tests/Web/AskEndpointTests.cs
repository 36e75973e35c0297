using System.Net;
using System.Text.Json;

namespace DiplomacyBot.Tests.Web;

public sealed class AskEndpointTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task AQuestionIsAnsweredInTheStableShape()
    {
        using var response = await server.AskAsync("""{"question":"EVFTA có hiệu lực từ ngày nào?","unknown":{"fields":"are ignored"}}""");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var answer = await JsonAsync(response);
        answer.EnumerateObject().Select(p => p.Name).ShouldBe(["question", "standaloneQuestion", "status", "answer", "shortAnswer", "mode", "citations", "timings"]);
        answer.GetProperty("citations")[0].TryGetProperty("alsoIn", out _).ShouldBeFalse();
        answer.GetProperty("answer").GetString()!.ShouldContain("1/8/2020");
    }

    [Theory]
    [InlineData("cảm ơn", "Không có gì")]
    [InlineData("Xin chào!", "Xin chào")]
    [InlineData("bạn làm được gì?", "Tôi là bot")]
    [InlineData("Hôm nay là ngày mấy?", "ngày giờ")]
    public async Task SmallTalkIsAnsweredInWordsWithoutAnyFact(string message, string reply)
    {
        using var response = await server.AskAsync($$"""{"question":"{{message}}"}""");
        var answer = await JsonAsync(response);
        answer.GetProperty("status").GetString().ShouldBe("refused");
        answer.GetProperty("answer").GetString()!.ShouldContain(reply);
        answer.GetProperty("citations").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"question":null}""")]
    [InlineData("""{"question":5}""")]
    [InlineData("""{"question":"\ud800"}""")]
    [InlineData("""{"question":"a","previous":[null]}""")]
    [InlineData("""{"question":"a","previous":"b"}""")]
    public async Task ABodyThatIsNoQuestionIsABadRequestInWords(string body)
    {
        using var response = await server.AskAsync(body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await JsonAsync(response)).GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task WhatIsNotJsonIsNotTaken(string contentType)
    {
        using var response = await server.AskAsync("""{"question":"a"}""", contentType);
        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task ABodyThatIsTooLargeIsRefused()
    {
        using var response = await server.AskAsync($$"""{"question":"{{new string('a', 70_000)}}"}""");
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await JsonAsync(response)).GetProperty("error").GetString().ShouldBe("Yêu cầu quá lớn.");
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"   \"")]
    public async Task AnEmptyQuestionIsRefused(string question)
    {
        using var response = await server.AskAsync($$"""{"question":{{question}}}""");
        (await JsonAsync(response)).GetProperty("status").GetString().ShouldBe("refused");
    }

    [Fact]
    public async Task AConversationIsContinuedByItsId()
    {
        using var first = await server.AskAsync("""{"question":"Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra khi nào?","conversationId":"w1"}""");
        using var second = await server.AskAsync("""{"question":"Còn lần thứ 37?","conversationId":"w1"}""");
        using var stranger = await server.AskAsync("""{"question":"Còn lần thứ 37?","conversationId":""}""");

        (await JsonAsync(second)).GetProperty("standaloneQuestion").GetString()!.ShouldContain("ASEAN");
        (await JsonAsync(stranger)).GetProperty("standaloneQuestion").GetString()!.ShouldNotContain("ASEAN");
    }

    [Fact]
    public async Task AnEmptyConversationIdIsNoConversation()
    {
        using var first = await server.AskAsync("""{"question":"Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra khi nào?","conversationId":" "}""");
        using var second = await server.AskAsync("""{"question":"Còn lần thứ 37?","conversationId":" "}""");
        (await JsonAsync(second)).GetProperty("standaloneQuestion").GetString()!.ShouldNotContain("ASEAN");
    }

    [Fact]
    public async Task TooLongAConversationIdIsRefused()
    {
        using var response = await server.AskAsync($$"""{"question":"a","conversationId":"{{new string('c', 129)}}"}""");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task AskingIsForPostOnly() => (await server.Client.GetAsync("/api/ask")).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);

    [Fact]
    public async Task ManyAskAtOnce()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => server.AskAsync("""{"question":"EVFTA có hiệu lực từ ngày nào?"}""")));
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.OK);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) => JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
}
