using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Benchmarks.Data;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>A question about the corpus.</summary>
/// <param name="Text">The question.</param>
/// <param name="Expected">Groups of normal forms: a right answer has one of each; empty when the corpus does not answer.</param>
internal sealed record NewsQuestion(string Text, IReadOnlyList<IReadOnlyList<string>> Expected)
{
    public bool IsAnswerable => Expected.Count > 0;

    /// <summary>Whether a text has something of the answer.</summary>
    /// <param name="key">The text in normal form.</param>
    public bool IsAnsweredBy(string key) => Expected.Any(group => Has(key, group));

    /// <summary>Whether texts together have all of the answer.</summary>
    public bool IsAnsweredByAllOf(IReadOnlyList<string> keys) => IsAnswerable && Expected.All(group => keys.Any(key => Has(key, group)));

    private static bool Has(string key, IReadOnlyList<string> group) => group.Any(e => key.Contains(e, StringComparison.Ordinal));
}

/// <summary>The questions about the corpus, and the corpus as they are asked of it.</summary>
internal static class NewsQuestions
{
    /// <summary>The name of the set.</summary>
    public const string Set = "news";

    /// <summary>The questions written for this project over the same corpus, from where the commands are run.</summary>
    private const string Own = "tests/Questions/newsroom.questions.jsonl";

    /// <summary>All that stand alone.</summary>
    public static async Task<IReadOnlyList<NewsQuestion>> ReadAsync(string shared)
    {
        var questions = new List<NewsQuestion>();
        foreach (var file in new[] { Path.Combine(shared, "questions", "coverage.dev.jsonl"), Own })
        {
            var read = await QuestionFile.ReadAsync(file, needsContext: false, CancellationToken.None);
            questions.AddRange(read.Where(q => q.Previous.Count == 0).Select(q => new NewsQuestion(q.Text, [.. q.Expect.Select(group => group.Select(NormalForm.Key).ToList())])));
        }

        return questions;
    }

    public static MemoryCoverage Coverage(string shared) =>
        new(Corpus.Articles(shared).DistinctBy(a => a.Id).Select(a => new SourceArticle { Id = a.Id, Title = a.Title, Text = a.Text, SourcePath = "corpus", PublishedOn = a.Date }));
}
