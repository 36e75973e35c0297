using System.Diagnostics;
using System.Globalization;
using System.Text;
using DiplomacyBot.Benchmarks.Data;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Benchmarks.Accents;

/// <summary>
/// Compares two ways of finding accented text by questions typed without accents: terms without accents indexed beside the exact ones,
/// and accents restored in the question. The first is measured in an index of its own whose texts are folded: terms
/// without accents never meet exact ones, so that is the same search.
/// </summary>
internal static class AccentBenchmark
{
    private const int Distractors = 8000;
    private const int DistractorSyllables = 120;

    public static async Task<int> RunAsync(Arguments arguments)
    {
        await MeasureSetAsync(arguments, "mlqa-vi-dev");
        await MeasureSetAsync(arguments, "viquad2-subset");
        return 0;
    }

    private static async Task MeasureSetAsync(Arguments arguments, string set)
    {
        var (contexts, questions) = Corpus.Set(arguments.Shared, set);
        ArticlePassages[] articles = [.. contexts.Select(AsArticle), .. CutDistractors(arguments.Shared)];
        var (exact, exactSize) = await LoadAsync(articles);
        var (folded, foldedSize) = await LoadAsync([.. articles.Select(Folded)]);
        var restorer = new AccentRestorer(exact);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{set}: {questions.Count} answerable questions, {exact.Passages} passages; exact terms {exactSize:0.0} MiB, terms without accents {foldedSize:0.0} MiB more"));
        Console.WriteLine($"{"",-52} nDCG@10  Recall@1  Recall@10  ms/question");

        Measure("accents as typed, exact terms", exact, questions, static text => Plain(text));
        Measure("accents as typed, through restoration", exact, questions, text => Restored(restorer, text));
        Measure("none, exact terms (nothing done)", exact, questions, static text => Plain(Folding.Fold(text)));
        Measure("none, (a) terms without accents", folded, questions, static text => Plain(Folding.Fold(text)));
        Measure("none, (b) restored, best chain only", exact, questions, text => Plain(restorer.Restore(Folding.Fold(text)).Text));
        Measure("none, (b) restored, weighted by probability", exact, questions, text => Restored(restorer, Folding.Fold(text)));
        Measure("half of the syllables, exact terms (nothing done)", exact, questions, static text => Plain(HalfFolded(text)));
        Measure("half of the syllables, (a) terms without accents", folded, questions, static text => Plain(Folding.Fold(text)));
        Measure("half of the syllables, (b) restored, weighted", exact, questions, text => Restored(restorer, HalfFolded(text)));
        ShowRestoration(restorer, questions);
    }

    private static SparseVector Plain(string text) => new QuestionVector().AddText(text).ToSparseVector();

    private static SparseVector Restored(AccentRestorer restorer, string text) => new QuestionVector().AddRestored(restorer.Restore(text)).ToSparseVector();

    private static void Measure(string label, EmbeddedPassageIndex index, IReadOnlyList<Question> questions, Func<string, SparseVector> toVector)
    {
        var (gain, first, ten) = (0.0, 0, 0);
        var started = Stopwatch.GetTimestamp();
        foreach (var question in questions)
        {
            var found = index.SearchAsync(new PassageQuery { Terms = toVector(question.Text), K = 10 }, default).Result.ByTerms;
            for (var rank = 0; rank < found.Count; rank++)
            {
                if (found[rank].Passage.ArticleId == question.ContextId)
                {
                    gain += 1 / Math.Log2(rank + 2);
                    first += rank == 0 ? 1 : 0;
                    ten++;
                }
            }
        }

        var n = (double)questions.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label,-52} {gain / n,7:0.000}  {first / n,8:0.000}  {ten / n,9:0.000}  {Stopwatch.GetElapsedTime(started).TotalMilliseconds / n,11:0.000}"));
    }

    private static void ShowRestoration(AccentRestorer restorer, IReadOnlyList<Question> questions)
    {
        var (right, all) = (0, 0);
        foreach (var question in questions)
        {
            var typed = SyllableReader.Read(question.Text);
            var restored = SyllableReader.Read(restorer.Restore(Folding.Fold(question.Text)).Text);
            all += typed.Count;
            right += typed.Zip(restored).Count(static pair => pair.First.Key == pair.Second.Key);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"syllables restored rightly by the best chain: {100.0 * right / all:0.0} %"));
    }

    private static ArticlePassages AsArticle(CorpusArticle context) => new()
    {
        ArticleId = context.Id,
        Title = context.Title,
        Text = context.Text,
        Passages = [new IndexedPassage(0, 0, context.Text.Length)],
    };

    private static IEnumerable<ArticlePassages> CutDistractors(string shared)
    {
        var made = 0;
        foreach (var article in Corpus.Articles(shared))
        {
            var passages = new List<IndexedPassage>();
            var syllables = SyllableReader.Read(article.Text);
            for (var from = 0; from < syllables.Count && made < Distractors; from += DistractorSyllables, made++)
            {
                var last = Math.Min(from + DistractorSyllables, syllables.Count) - 1;
                passages.Add(new IndexedPassage(passages.Count, syllables[from].Start, syllables[last].End));
            }

            yield return new ArticlePassages { ArticleId = "corpus-" + article.Id, Title = article.Title, Text = article.Text, Passages = passages };
        }
    }

    private static ArticlePassages Folded(ArticlePassages article)
    {
        // Piece by piece: folding may change lengths.
        var (text, passages) = (new StringBuilder(), new List<IndexedPassage>());
        foreach (var passage in article.Passages)
        {
            var start = text.Length;
            text.Append(Folding.Fold(article.Text[passage.Start..passage.End]));
            passages.Add(new IndexedPassage(passage.Ordinal, start, text.Length));
            text.Append('\n');
        }

        return article with { Title = Folding.Fold(article.Title), Text = text.ToString(), Passages = passages };
    }

    private static string HalfFolded(string text)
    {
        var (random, mixed) = (new Random(text.Length), new StringBuilder(text));
        foreach (var syllable in SyllableReader.Read(text).Reverse())
        {
            if (random.Next(2) == 0)
            {
                mixed.Remove(syllable.Start, syllable.End - syllable.Start).Insert(syllable.Start, Folding.Fold(syllable.Key));
            }
        }

        return mixed.ToString();
    }

    private static async Task<(EmbeddedPassageIndex Index, double MiB)> LoadAsync(ArticlePassages[] articles)
    {
        var index = new EmbeddedPassageIndex();
        await index.RebuildAsync(articles.ToAsyncEnumerable(), default);
        var postings = index.Snapshot.Segments.Select(static view => view.Segment.Postings).ToArray();

        // Passage and weight of each posting; id and offset of each term.
        return (index, ((postings.Sum(static lists => (long)lists.PostingCount) * 6) + (postings.Sum(static lists => (long)lists.TermCount) * 8)) / 1048576.0);
    }
}
