using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Benchmarks.Data;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>A question about the corpus.</summary>
/// <param name="Text">The question.</param>
/// <param name="Expected">Normal forms of what a right answer has one of; empty when the corpus does not answer.</param>
internal sealed record NewsQuestion(string Text, IReadOnlyList<string> Expected)
{
    /// <summary>Whether a text has the answer.</summary>
    /// <param name="key">The text in normal form.</param>
    public bool IsAnsweredBy(string key) => Expected.Any(e => key.Contains(e, StringComparison.Ordinal));
}

/// <summary>The questions about the corpus, and the corpus as they are asked of it.</summary>
internal static class NewsQuestions
{
    /// <summary>The name of the set.</summary>
    public const string Set = "news";

    public static async Task<IReadOnlyList<NewsQuestion>> ReadAsync(string shared) =>
        [.. (await QuestionFile.ReadAsync(Path.Combine(shared, "questions", "coverage.dev.jsonl"), needsContext: false, CancellationToken.None)).Select(static q => new NewsQuestion(q.Text, [.. q.Expect.SelectMany(static g => g).Select(NormalForm.Key)]))];

    public static MemoryCoverage Coverage(string shared) =>
        new(Corpus.Articles(shared).DistinctBy(a => a.Id).Select(a => new SourceArticle { Id = a.Id, Title = a.Title, Text = a.Text, SourcePath = "corpus", PublishedOn = a.Date }));
}
