using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Citations;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Answering.Tests.Answers;

/// <summary>Coverage shuffled from real sentences, questions made of their words: whatever comes out must be sound.</summary>
public class AnswerPropertyTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.4)]
    public async Task EveryAnswerOfEveryCoveragePassesTheCheckAndQuotesTheArticle(double confidence)
    {
        var random = new Random(42);
        for (var round = 0; round < 25; round++)
        {
            using var newsroom = Newsroom.With(o => o.Confidence = confidence, null, Coverage(random));
            for (var i = 0; i < 8; i++)
            {
                var answer = await newsroom.AskAsync(Question(random), random.Next(2) == 0 ? "c" : null);
                CitationChecker.Check(answer, newsroom.Coverage.Articles).ShouldBeEmpty(answer.Question);
                ShouldOnlySayWhatIsQuoted(answer, newsroom.Coverage.Articles);
            }
        }
    }

    [Fact]
    public async Task TheSameQuestionOverTheSameCoverageHasTheSameAnswer()
    {
        var random = new Random(7);
        for (var round = 0; round < 10; round++)
        {
            var coverage = Coverage(random);
            var question = Question(random);
            using var one = Newsroom.With(coverage);
            using var other = Newsroom.With([.. coverage.Reverse()]);
            var (first, second) = (await one.AskAsync(question), await other.AskAsync(question));
            second.Text.ShouldBe(first.Text);
            second.Citations.Select(c => (c.ArticleId, c.Start, c.End)).ShouldBe(first.Citations.Select(c => (c.ArticleId, c.Start, c.End)));
        }
    }

    private static void ShouldOnlySayWhatIsQuoted(Answer answer, IReadOnlyDictionary<string, SourceArticle> articles)
    {
        foreach (var citation in answer.Citations)
        {
            articles[citation.ArticleId].Text[citation.Start..citation.End].ShouldBe(citation.Quote);
            answer.Text.ShouldContain(citation.Quote, Case.Sensitive);
        }

        answer.Citations.Select(c => (c.ArticleId, c.Start)).ShouldBeUnique();
        if (answer.ShortAnswer is { } shortAnswer && !answer.Text.StartsWith("Bài này được đăng", StringComparison.Ordinal))
        {
            var quotes = string.Join('\n', answer.Citations.Select(c => c.Quote));
            shortAnswer.Split(", ").ShouldAllBe(part => quotes.Contains(part));
        }
    }

    private static SourceArticle[] Coverage(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 9)).Select(i => News.Of(
            "a" + i,
            string.Join(random.Next(2) == 0 ? " " : "\n", Enumerable.Range(0, random.Next(1, 7)).Select(_ => Snippets.Pick(random))),
            random.Next(3) == 0 ? null : $"2025-{random.Next(1, 12):00}-{random.Next(1, 28):00}",
            random.Next(3) == 0 ? null : "Báo " + i,
            random.Next(2) == 0 ? null : Snippets.Pick(random)))];

    private static string Question(Random random)
    {
        var words = Snippets.Pick(random).Split(' ');
        var from = random.Next(words.Length);
        var text = string.Join(' ', words.Skip(from).Take(random.Next(2, 12))) + " " + QuestionWords.Asking[random.Next(QuestionWords.Asking.Count)].Phrase + "?";
        return random.Next(4) switch { 0 => Folding.Fold(text), 1 => "Còn " + text, 2 => "Bài viết " + text + " được đăng ngày nào?", _ => text };
    }
}
