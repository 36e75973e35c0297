using System.Text.Json;
using DiplomacyBot.Commands;

namespace DiplomacyBot.Tests.Commands;

public sealed class AskTests(SampleCoverage coverage) : IClassFixture<SampleCoverage>
{
    private const string Question = "EVFTA có hiệu lực từ ngày nào?";

    private readonly Workspace _workspace = coverage.Workspace;

    [Fact]
    public async Task TheJsonIsTheStableContract()
    {
        var answer = Json(await _workspace.RunAsync("ask", Question, "--json"));

        Names(answer).ShouldBe(["question", "standaloneQuestion", "status", "answer", "shortAnswer", "mode", "citations", "timings"]);
        Names(answer.GetProperty("citations")[0]).ShouldBe(
            ["position", "articleId", "passageId", "title", "outlet", "author", "publishedOn", "publishedPrecision", "publishedInferred", "url", "sourcePath", "quote", "start", "end"]);
        Names(answer.GetProperty("timings")).ShouldBe(["analyseMs", "retrieveMs", "answerMs", "totalMs"]);
        answer.GetProperty("status").GetString().ShouldBe("answered");
        answer.GetProperty("mode").GetString().ShouldBe("extractive");
        answer.GetProperty("citations")[0].GetProperty("publishedOn").GetString()!.ShouldMatch(@"^\d{4}-\d\d-\d\d$");
        answer.GetProperty("citations")[0].GetProperty("publishedPrecision").GetString().ShouldBeOneOf("day", "month", "year", "unknown");
    }

    [Fact]
    public async Task AQuoteStandsInTheStoredArticleAtItsOffsets()
    {
        foreach (var citation in Json(await _workspace.RunAsync("ask", Question, "--json")).GetProperty("citations").EnumerateArray())
        {
            var article = Json(await _workspace.RunAsync("articles", "show", citation.GetProperty("articleId").GetString()!, "--json"));
            var text = article.GetProperty("text").GetString()!;
            text[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()].ShouldBe(citation.GetProperty("quote").GetString());
        }
    }

    [Fact]
    public async Task VietnameseLettersAreWrittenAsTheyAre() => (await _workspace.RunAsync("ask", Question, "--json")).Out.ShouldContain("có hiệu lực từ ngày nào?");

    [Fact]
    public async Task PeopleGetTheAnswerAndWhereItStands()
    {
        var run = await _workspace.RunAsync("ask", Question);

        run.Code.ShouldBe(ExitCodes.Success);
        run.Out.ShouldContain("1/8/2020");
        run.Out.ShouldContain("Nguồn:");
        run.Out.ShouldMatch(@"\[1\] .+\n .+ · [0-9a-f]{16} \[\d+\.\.\d+\]");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatTheCoverageDoesNotHoldIsSaidWithoutACitation()
    {
        var run = await _workspace.RunAsync("ask", "Giá cà phê Robusta tại Buôn Ma Thuột hôm nay là bao nhiêu?", "--json");

        run.Code.ShouldBe(ExitCodes.Success);
        Json(run).GetProperty("status").GetString().ShouldBe("not_in_coverage");
        Json(run).GetProperty("citations").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t")]
    public async Task AnEmptyQuestionIsRefused(string question) =>
        Json(await _workspace.RunAsync("ask", question, "--json")).GetProperty("status").GetString().ShouldBe("refused");

    [Fact]
    public async Task AHugeQuestionIsRefusedAndNotWorkedOn() =>
        Json(await _workspace.RunAsync("ask", new string('a', 100_000), "--json")).GetProperty("status").GetString().ShouldBe("refused");

    [Fact]
    public async Task AConversationRemembersWhatItWasAbout()
    {
        using var workspace = new Workspace();
        await workspace.RunAsync("ingest", Workspace.Samples);
        await workspace.RunAsync("ask", "Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra khi nào?", "--conversation", "c1");
        var followUp = Json(await workspace.RunAsync("ask", "Còn lần thứ 37?", "--conversation", "c1", "--json"));

        followUp.GetProperty("standaloneQuestion").GetString()!.ShouldContain("37");
        followUp.GetProperty("standaloneQuestion").GetString()!.ShouldContain("ASEAN");
    }

    [Fact]
    public async Task AskingAnEmptyCoverageSaysHowToFillIt()
    {
        using var workspace = new Workspace();
        var run = await workspace.RunAsync("ask", Question, "--json");

        run.Code.ShouldBe(ExitCodes.Success);
        run.Error.ShouldContain("diplomacybot ingest");
        Json(run).GetProperty("status").GetString().ShouldBe("not_in_coverage");
    }

    private static JsonElement Json(Run run) => JsonDocument.Parse(run.Out).RootElement;

    private static List<string> Names(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];
}
