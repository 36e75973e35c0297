using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Benchmarks.Data;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>A question about the corpus.</summary>
/// <param name="Text">The question.</param>
/// <param name="Half">0 or 1: 1 for the second, fourth, … of its file.</param>
/// <param name="Expected">Groups of normal forms: a right answer has one of each; empty when the corpus does not answer.</param>
internal sealed record NewsQuestion(string Text, int Half, IReadOnlyList<IReadOnlyList<string>> Expected)
{
    /// <summary>So many syllables beside the answer – a title, a unit – do no harm.</summary>
    private const int Harmless = 4;

    private const double Burden = 0.03;

    public bool IsAnswerable => Expected.Count > 0;

    /// <summary>Whether a text has something of the answer.</summary>
    /// <param name="key">The text in normal form.</param>
    public bool IsAnsweredBy(string key) => Expected.Any(group => Has(key, group));

    /// <summary>Whether texts together have all of the answer.</summary>
    public bool IsAnsweredByAllOf(IReadOnlyList<string> keys) => IsAnswerable && Expected.All(group => keys.Any(key => Has(key, group)));

    /// <summary>How well a piece of a sentence is the answer: 1 for what holds one of each group and hardly more, less for what holds much more or not all.</summary>
    public double Agreement(string piece)
    {
        var key = NormalForm.Key(piece);
        var parts = Expected.Select(group => group.Where(e => key.Contains(e, StringComparison.Ordinal)).Select(Syllables).DefaultIfEmpty(0).Max()).ToList();
        var (held, wanted, all) = (parts.Sum(), Expected.Sum(group => group.Max(Syllables)), Syllables(key));
        return held == 0 ? 0 : parts.TrueForAll(p => p > 0) && all <= held + Harmless ? 1 - (Burden * (all - held)) : 2.0 * held / (all + wanted);
    }

    private static int Syllables(string key) => key.Count(c => c == ' ') + 1;

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
            questions.AddRange(read.Index().Where(q => q.Item.Previous.Count == 0).Select(q => new NewsQuestion(q.Item.Text, q.Index % 2, [.. q.Item.Expect.Select(group => group.Select(NormalForm.Key).ToList())])));
        }

        return questions;
    }

    public static MemoryCoverage Coverage(string shared) =>
        new(Corpus.Articles(shared).DistinctBy(a => a.Id).Select(a => new SourceArticle { Id = a.Id, Title = a.Title, Text = a.Text, SourcePath = "corpus", PublishedOn = a.Date }));
}
