using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Evaluation.Answers;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Tests.Answers;

public sealed class AnswerScoresTests
{
    private static readonly Dictionary<string, string> Contexts = new() { ["art1"] = "c1" };

    [Fact]
    public void TheRightSentenceCountsWhereItStands()
    {
        var scores = Score(Question() with { Answers = ["40 ngày"] }, Answer("29 ngày", "Mùa hè nóng.", "Mùa đông dài 40 NGÀY."));

        (scores["sentence@1"], scores["sentence@3"], scores["right"], scores["right@1"], scores["exact"], scores["f1"]).ShouldBe((0, 1, 1, 0, 0, 0.5));
    }

    [Fact]
    public void AFourthQuoteDoesNotCount() =>
        Score(Question() with { Answers = ["40 ngày"] }, Answer(null, "a b", "c d", "e g", "40 ngày"))["sentence@3"].ShouldBe(0);

    [Fact]
    public void EveryGroupMustBeThereInAnyOfItsWordings()
    {
        var question = Question() with { Expect = [["30/1", "30-1"], ["New York"]] };

        Score(question, Answer(null, "Ngày 30-1 tại Hà Nội."))["right"].ShouldBe(0);
        Score(question, Answer(null, "Ngày 30-1 tại Hà Nội.", "Họ ở New York."))["right"].ShouldBe(1);
        Score(question, Answer(null, "Ngày 30-1 tại Hà Nội.", "Họ ở New York."))["right@1"].ShouldBe(0);
        Score(question, Answer("30-1, New York", "Khác."))["right@1"].ShouldBe(1);
    }

    [Fact]
    public void TheFileNamedMustBeCited()
    {
        var question = Question() with { Expect = [["40"]], Sources = ["002", "003"] };
        Score(question, Answer(null, "40 ngày"))["right"].ShouldBe(0);
        Score(question with { Sources = ["009", "001"] }, Answer(null, "40 ngày"))["right"].ShouldBe(1);
    }

    [Fact]
    public void ARefusedQuestionIsNotRightThoughItsSentenceIs()
    {
        var scores = AnswerScores.Of(Question() with { Answers = ["40"] }, QuestionGroup.Answerable, Answer("40", "40 ngày"), refused: true, Contexts);
        (scores["right"], scores["sentence@1"], scores["refused-answerable"]).ShouldBe((0, 1, 1));
        scores.Keys.ShouldNotContain("cited", "what is refused cites nothing");
    }

    [Fact]
    public void AWrongShortAnswerCountsThoughTheFirstQuoteIsRight()
    {
        var scores = Score(Question() with { Expect = [["40 ngày"]] }, Answer("Kyrgyzstan", "Mùa đông ở Kyrgyzstan dài 40 ngày."));
        (scores["right@1"], scores["short-right"]).ShouldBe((1, 0));
    }

    [Fact]
    public void AShortAnswerThatIsOnlyOfferedIsNotCountedAsStated()
    {
        var question = Question() with { Expect = [["40 ngày"]] };
        var answer = Answer("40 ngày", "Mùa đông dài 40 ngày.");

        Score(question, answer)["stated-right"].ShouldBe(1);
        var offered = Score(question, answer with { Text = "Có thể là 40 ngày [1]." });
        offered["short-right"].ShouldBe(1);
        offered.Keys.ShouldNotContain("stated-right");
    }

    [Fact]
    public void OnlyShortAnswersThatAReaderSeesAreCounted()
    {
        var question = Question() with { Expect = [["40 ngày"]] };

        Score(question, Answer(null, "40 ngày")).Keys.ShouldNotContain("short-right");
        Score(question, Answer(" ", "40 ngày")).Keys.ShouldNotContain("short-right");
        Score(Question(), Answer("40 ngày", "40 ngày")).Keys.ShouldNotContain("short-right", "nobody says what is right");
        AnswerScores.Of(question, QuestionGroup.Answerable, Answer("40", "40"), refused: true, Contexts).Keys.ShouldNotContain("short-right", "it was refused");
        AnswerScores.Of(question with { Answerable = false }, QuestionGroup.Impossible, Answer("40", "40"), refused: false, Contexts).Keys.ShouldNotContain("short-right");
    }

    [Theory]
    [InlineData(QuestionGroup.Impossible, true, 1, "refused-impossible")]
    [InlineData(QuestionGroup.Impossible, false, 0, "refused-impossible")]
    [InlineData(QuestionGroup.Outside, true, 1, "refused-outside")]
    public void WhatHasNoAnswerIsRightWhenRefused(QuestionGroup group, bool refused, double right, string name)
    {
        var scores = AnswerScores.Of(Question() with { Answerable = false }, group, Answer(null, "x y"), refused, Contexts);
        scores.ShouldBe(new Dictionary<string, double> { [name] = right, ["right"] = right, ["right@1"] = right }, ignoreOrder: true);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhereNobodyKnowsWhetherThereIsAnAnswerNeitherRefusingNorAnsweringIsRight(bool refused) =>
        AnswerScores.Of(Question(), QuestionGroup.Unknown, Answer("40", "x y"), refused, Contexts).Keys.ShouldAllBe(name => name.StartsWith("citation-", StringComparison.Ordinal));

    [Fact]
    public void FiguresOfTheWholeSetLeaveOutWhatNobodyKnows()
    {
        QuestionOutcome[] known = [Outcomes.Of("a", confidence: 0.9), Outcomes.Of("b", QuestionGroup.Impossible, 0.1), Outcomes.Of("c", QuestionGroup.Impossible, 0.8)];
        QuestionOutcome[] more = [.. known, Outcomes.Of("d", QuestionGroup.Unknown, 0.1), Outcomes.Of("e", QuestionGroup.Unknown, 0.9)];

        AnswerMetrics.Of(more, 0.4, 1).ShouldBe(AnswerMetrics.Of(known, 0.4, 1));
        AnswerMetrics.Of(known, 0.4, 1).Select(m => m.Name).ShouldContain("refusal-recall");
        AnswerMetrics.Of([known[0], more[3]], 0.4, 1).Select(m => m.Name).ShouldNotContain("refusal-recall");
    }

    [Fact]
    public void CitingTheRightContextIsSeen()
    {
        Score(Question() with { Contexts = ["c1"] }, Answer(null, "x"))["cited"].ShouldBe(1);
        Score(Question() with { Contexts = ["c2"] }, Answer(null, "x"))["cited"].ShouldBe(0);
        Score(Question() with { SourceUrls = ["https://a.vn/1"] }, Answer(null, "x"))["cited"].ShouldBe(1);
        Score(Question(), Answer(null, "x")).Keys.ShouldNotContain("cited");
    }

    [Fact]
    public async Task HalvesPartByTitleAndGroupTheQuestions()
    {
        // The sums of the letters of "a" and "b" are odd and even.
        using var file = new InputFile("""{"id":"c1","title":"a","text":"x"}""", """{"id":"c2","title":"b","text":"y"}""");
        var halves = new ContextHalves(true);

        (await halves.Inside(file.FullPath, default).Select(c => c.Id).ToListAsync()).ShouldBe(["c1"]);
        halves.LeftOut.ShouldBe(["c2"]);
        halves.GroupOf(Question() with { Contexts = ["c1"] }).ShouldBe(QuestionGroup.Answerable);
        halves.GroupOf(Question() with { Contexts = ["c2"] }).ShouldBe(QuestionGroup.Outside);
        halves.GroupOf(Question() with { Contexts = ["c1"], Answerable = false }).ShouldBe(QuestionGroup.Impossible);
        halves.GroupOf(Question() with { Contexts = ["c2"], Answerable = false }).ShouldBeNull();
        halves.GroupOf(Question()).ShouldBe(QuestionGroup.Unknown);
    }

    private static IReadOnlyDictionary<string, double> Score(EvaluationQuestion question, Answer answer) => AnswerScores.Of(question, QuestionGroup.Answerable, answer, refused: false, Contexts);

    private static EvaluationQuestion Question() => new() { Id = "q", Line = 1, Text = "?", Answerable = true };

    private static Answer Answer(string? shortAnswer, params string[] quotes) => new()
    {
        Question = "?",
        StandaloneQuestion = "?",
        Status = AnswerStatus.Answered,
        ShortAnswer = shortAnswer,
        Text = string.Join(' ', quotes.Select((q, i) => $"“{q}” [{i + 1}]")),
        Citations = [.. quotes.Select((q, i) => new Citation { Position = i + 1, ArticleId = "art1", PassageId = "art1-0", Title = "", Url = "https://a.vn/1", SourcePath = "001_x.txt", Quote = q, Start = 0, End = q.Length })],
    };
}
