using System.IO.Compression;
using DiplomacyBot.Evaluation.Caveats;
using DiplomacyBot.Evaluation.Questions;

namespace DiplomacyBot.Evaluation.Tests.Questions;

public sealed class QuestionFileTests
{
    [Fact]
    public async Task QuestionsOfPublicSetsAreRead()
    {
        var questions = await ReadAsync(
            """{"id":"q1","question":"Bao nhiêu ngày mùa đông dưới 0 độ?","answer":"40 ngày","context_id":"d6","is_impossible":false,"question_en":"…"}""",
            """{"id":"q2","question":"Ai?","answer":null,"context_id":"d6","is_impossible":true}""",
            """{"id":"q3","question":"Ở đâu?","answers":["Mỹ","Hoa Kỳ"],"answer":"Mỹ","context_id":["d6","d7"]}""");

        questions.Select(q => (q.Id, q.Line, q.Answerable, q.HasAnswer)).ShouldBe([("q1", 1, true, true), ("q2", 2, false, false), ("q3", 3, true, true)]);
        questions[2].Answers.ShouldBe(["Mỹ", "Hoa Kỳ"]);
        questions[2].Contexts.ShouldBe(["d6", "d7"]);
    }

    [Fact]
    public async Task QuestionsOverACoverageAreRead()
    {
        var questions = await ReadAsync(
            """{"id":"d03","kind":"fact","question":"Ngày nào?","expect":[["30/1","30-1"],["New York"]],"source":"001","alsoSource":["002"],"previous":["Ai?"]}""",
            """{"id":"d04","question":"Ai là vua?","expect":[],"sourceUrls":["https://a.vn/1"]}""");

        questions[0].Expect.ShouldBe([["30/1", "30-1"], ["New York"]]);
        (string.Join(' ', questions[0].Sources), questions[0].Previous.Single(), questions[0].Answerable).ShouldBe(("001 002", "Ai?", true));
        questions[1].Answerable.ShouldBeFalse("an empty list of what to expect says that there is no answer");
        questions[1].SourceUrls.ShouldBe(["https://a.vn/1"]);
    }

    [Fact]
    public async Task AQuestionWithoutAnIdIsNamedByItsLine() =>
        (await ReadAsync("", """{"question":"Ai?"}""")).ShouldHaveSingleItem().Id.ShouldBe("#2");

    [Fact]
    public async Task EveryBadLineIsToldWithItsNumberAndReason()
    {
        var bad = await Should.ThrowAsync<BadInputException>(() => ReadAsync(
            """{"id":"a","question":"Ai?"}""", "hello", "[1]", """{"id":"b"}""", """{"id":"a","question":"Ai?"}""", """{"id":"c","question":["x"]}""", """{"id":"d","question":"x","is_impossible":"no"}""", """{"id":"e","question":"  "}""",
            """{"id":"f","question":"x","expect":["a"]}""", """{"id":"g","question":"\ud800"}"""));

        bad.Problems.Select(p => (p.Line, p.Fault)).Distinct().ShouldBe(
        [
            (2, LineFault.NotJson), (3, LineFault.NotAnObject), (4, LineFault.Missing), (5, LineFault.Repeated), (6, LineFault.WrongType), (7, LineFault.WrongType), (8, LineFault.Missing),
            (9, LineFault.WrongType), (10, LineFault.WrongType),
        ]);
    }

    [Theory]
    [InlineData("\"expect\":[[]]", "expect")]
    [InlineData("\"expect\":[[\"\"]]", "expect")]
    [InlineData("\"expect\":[[\"30/1\"],[\"New York\",\" \"]]", "expect")]
    [InlineData("\"answer\":\"\"", "answer")]
    [InlineData("\"answer\":\"\\u00a0\\t\"", "answer")]
    [InlineData("\"answers\":[]", "answers")]
    [InlineData("\"answers\":[\"Mỹ\",\"\"]", "answers")]
    [InlineData("\"answers\":[\"\"],\"is_impossible\":false", "answers")]
    public async Task AnAnswerThatSaysNothingMakesItsLineUnusable(string field, string name)
    {
        var bad = await Should.ThrowAsync<BadInputException>(() => ReadAsync("""{"id":"a","question":"Ai?","answer":"Mỹ"}""", $$"""{"id":"b","question":"Ai?",{{field}}}"""));
        bad.Problems.Select(p => (p.Line, p.Fault, p.Detail)).ShouldHaveSingleItem().ShouldBe((2, LineFault.Blank, name));
    }

    [Theory]
    [InlineData("\"answers\":[],\"is_impossible\":true")]
    [InlineData("\"answer\":\"\",\"is_impossible\":true")]
    [InlineData("\"answer\":null,\"expect\":[]")]
    public async Task WhatHasNoAnswerMayLeaveItEmptyAsPublicSetsDo(string field) =>
        (await ReadAsync($$"""{"id":"b","question":"Ai?",{{field}}}""")).ShouldHaveSingleItem().Answerable.ShouldBeFalse();

    [Theory]
    [InlineData("\"answer\":\"Mỹ\",\"expect\":[]", "answer, expect")]
    [InlineData("\"answers\":[\"Mỹ\"],\"expect\":[]", "answers, expect")]
    [InlineData("\"answer\":\"Mỹ\",\"is_impossible\":true", "answer, is_impossible")]
    [InlineData("\"expect\":[[\"Mỹ\"]],\"is_impossible\":true", "expect, is_impossible")]
    [InlineData("\"expect\":[],\"is_impossible\":false", "is_impossible, expect")]
    public async Task ALineThatContradictsItselfIsUnusable(string field, string names)
    {
        var bad = await Should.ThrowAsync<BadInputException>(() => ReadAsync($$"""{"id":"b","question":"Ai?",{{field}}}"""));
        bad.Problems.ShouldHaveSingleItem().ShouldBe(new LineProblem(bad.Problems[0].File, 1, LineFault.Contradiction, names));
    }

    [Theory]
    [InlineData("\"Expect\":[[\"x\"]]", "Expect", "expect")]
    [InlineData("\"expected\":[[\"x\"]]", "expected", "expect")]
    [InlineData("\"anwser\":\"x\"", "anwser", "answer")]
    [InlineData("\"contextId\":\"x\"", "contextId", "context_id")]
    [InlineData("\"sources\":\"x\"", "sources", "source")]
    public async Task AMisspeltFieldIsTold(string field, string name, string like) =>
        (await ReadAsync($$"""{"question":"Ai?",{{field}}}""")).ShouldHaveSingleItem().UnknownFields.ShouldBe([new UnknownField(1, name, like)]);

    [Theory]
    [InlineData("\"question_en\":\"Who?\",\"kind\":\"fact\",\"note\":1,\"title\":\"x\",\"split\":\"dev\",\"answer_start\":3,\"plausible_answer\":\"x\"")]
    [InlineData("\"answer\":\"x\",\"answers\":[\"x\"],\"answer1\":\"y\"")]
    public async Task FieldsOfPublicSetsAreNoMisspellings(string field) =>
        (await ReadAsync($$"""{"question":"Ai?",{{field}}}""")).ShouldHaveSingleItem().UnknownFields.ShouldBeEmpty();

    [Theory]
    [InlineData("", false)]
    [InlineData(",\"is_impossible\":false", true)]
    [InlineData(",\"is_impossible\":true", true)]
    [InlineData(",\"expect\":[]", true)]
    [InlineData(",\"answer\":\"x\"", true)]
    [InlineData(",\"sourceUrls\":[\"https://a.vn/1\"]", true)]
    [InlineData(",\"context_id\":\"c\"", true)]
    public async Task AQuestionMayLeaveOpenWhetherThereIsAnAnswer(string field, bool says) =>
        (await ReadAsync($$"""{"question":"Ai?"{{field}}}""")).ShouldHaveSingleItem().SaysWhetherAnswered.ShouldBe(says);

    [SkippableFact]
    public async Task AFileThatNeverEndsIsGivenUp()
    {
        Skip.IfNot(File.Exists("/dev/zero"), "no such device on this system");
        (await Should.ThrowAsync<BadInputException>(() => QuestionFile.ReadAsync("/dev/zero", false, default))).Problems.ShouldHaveSingleItem().Fault.ShouldBe(LineFault.TooLong);
    }

    [Fact]
    public async Task AFileOfNothingButBadLinesIsNotReadToItsEnd()
    {
        var bad = await Should.ThrowAsync<BadInputException>(() => ReadAsync([.. Enumerable.Repeat("x", 20_000)]));
        bad.Problems.Count.ShouldBe(10_000);
    }

    [Fact]
    public async Task AFieldOfTheWrongTypeIsToldOnce() =>
        (await Should.ThrowAsync<BadInputException>(() => ReadAsync("""{"id":"b","question":"Ai?","answers":[{}]}"""))).Problems.ShouldHaveSingleItem().Fault.ShouldBe(LineFault.WrongType);

    [SkippableTheory]
    [InlineData("questions", "coverage.dev.jsonl")]
    [InlineData("questions", "seeds.dev.jsonl")]
    [InlineData("qa", "mlqa-vi-dev/qa.jsonl")]
    [InlineData("qa", "viquad2-subset/qa.jsonl")]
    public async Task QuestionFilesThatAreInUseAreUsable(string folder, string name) =>
        (await QuestionFile.ReadAsync(DiplomacyBot.Testing.SharedData.Path(folder, name), needsContext: false, default)).ShouldNotBeEmpty();

    [Fact]
    public async Task RetrievalNeedsAContextForWhatHasAnAnswer()
    {
        using var file = new InputFile("""{"id":"a","question":"Ai?","is_impossible":true}""", """{"id":"b","question":"Ai?"}""");
        var bad = await Should.ThrowAsync<BadInputException>(() => QuestionFile.ReadAsync(file.FullPath, needsContext: true, default));
        bad.Problems.ShouldHaveSingleItem().ShouldBe(new LineProblem(file.FullPath, 2, LineFault.Missing, "context_id"));
    }

    [Fact]
    public async Task PackedFilesAndByteOrderMarksAreRead()
    {
        using var file = new InputFile();
        var packed = file.FullPath + ".gz";
        try
        {
            await using (var stream = new GZipStream(File.Create(packed), CompressionMode.Compress))
            {
                await stream.WriteAsync("\uFEFF{\"id\":\"a\",\"question\":\"Ai?\"}\r\n"u8.ToArray());
            }

            (await QuestionFile.ReadAsync(packed, false, default)).ShouldHaveSingleItem().Text.ShouldBe("Ai?");
        }
        finally
        {
            File.Delete(packed);
        }
    }

    [Fact]
    public async Task AQuestionAboutAnUnknownContextIsAFault()
    {
        using var file = new InputFile("""{"id":"a","question":"Ai?","context_id":"c9"}""");
        var questions = await QuestionFile.ReadAsync(file.FullPath, true, default);

        Should.Throw<BadInputException>(() => ContextCheck.Run("f", questions, ["c1"])).Problems.ShouldHaveSingleItem().Detail.ShouldBe("c9");
        Should.NotThrow(() => ContextCheck.Run("f", questions, ["c9"]));
    }

    private static async Task<IReadOnlyList<EvaluationQuestion>> ReadAsync(params string[] lines)
    {
        using var file = new InputFile(lines);
        return await QuestionFile.ReadAsync(file.FullPath, needsContext: false, default);
    }
}
