using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Tests.Citations;

namespace DiplomacyBot.Answering.Tests.Answers;

/// <summary>The JSON other programs rely on.</summary>
public class AnswerJsonTests
{
    [Theory]
    [InlineData(AnswerStatus.Answered, "answered")]
    [InlineData(AnswerStatus.NotInCoverage, "not_in_coverage")]
    [InlineData(AnswerStatus.Refused, "refused")]
    public void TheStatusHasItsContractName(AnswerStatus status, string name) => Write(CitedAnswers.Answered() with { Status = status }).GetProperty("status").GetString().ShouldBe(name);

    [Fact]
    public void FieldsHaveTheirContractNames()
    {
        var json = Write(CitedAnswers.Answered(News.Of("a", Snippets.All[4], "2020-01-16").Cite("TP Nha Trang")));
        foreach (var field in new[] { "question", "standaloneQuestion", "status", "answer", "shortAnswer", "mode", "citations", "timings" })
        {
            json.TryGetProperty(field, out _).ShouldBeTrue(field);
        }

        var citation = json.GetProperty("citations")[0];
        foreach (var field in new[] { "position", "articleId", "passageId", "title", "outlet", "author", "publishedOn", "publishedPrecision", "publishedInferred", "url", "sourcePath", "quote", "start", "end" })
        {
            citation.TryGetProperty(field, out _).ShouldBeTrue(field);
        }

        foreach (var field in new[] { "analyseMs", "retrieveMs", "answerMs", "totalMs" })
        {
            json.GetProperty("timings").TryGetProperty(field, out _).ShouldBeTrue(field);
        }
    }

    private static JsonElement Write(Answer answer) => JsonSerializer.SerializeToElement(answer, JsonSerializerOptions.Web);
}
