using System.Diagnostics;
using System.Globalization;
using System.Text;
using DiplomacyBot.Benchmarks.Data;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Benchmarks.Search;

/// <summary>
/// Makes a coverage of any size out of the corpus: sentences of different articles, recombined by a seeded generator, so that the
/// words and their frequencies stay real while no two passages are alike.
/// </summary>
internal static class MakeCoverage
{
    private const int PassageSyllables = 170;
    private const int PassagesPerArticle = 4;
    private const int ArticlesPerTransaction = 500;

    public static Task<int> RunAsync(Arguments arguments)
    {
        var started = Stopwatch.GetTimestamp();
        var corpus = Corpus.Articles(arguments.Shared);
        var sentences = corpus.SelectMany(static article => SentenceReader.Read(article.Text).Select(sentence => article.Text[sentence.Start..sentence.End]))
            .Select(static text => (Text: text, Syllables: SyllableReader.Read(text).Count)).Where(static sentence => sentence.Syllables is >= 4 and <= 90).ToArray();
        var random = new Random(20251122);
        var database = new StoreDatabase(new StorageOptions { DataDirectory = arguments.Data });
        var (made, articles) = (0, 0);
        while (made < arguments.Passages)
        {
            database.Write(connection =>
            {
                for (var i = 0; i < ArticlesPerTransaction && made < arguments.Passages; i++)
                {
                    var (article, passages) = Make(articles++, corpus[random.Next(corpus.Count)], sentences, random, Math.Min(PassagesPerArticle, arguments.Passages - made));
                    ArticleWriter.Save(connection, article, passages, default);
                    made += passages.Count;
                }

                return made;
            });
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"made {made} passages in {articles} articles in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s: {database.FilePath}"));
        return Task.FromResult(0);
    }

    private static (Article Article, IReadOnlyList<Passage> Passages) Make(int number, CorpusArticle model, (string Text, int Syllables)[] sentences, Random random, int passageCount)
    {
        var (text, passages) = (new StringBuilder(), new List<Passage>());
        while (passages.Count < passageCount)
        {
            var (start, syllables) = (text.Length, 0);
            while (syllables < PassageSyllables)
            {
                var sentence = sentences[random.Next(sentences.Length)];
                text.Append(syllables == 0 ? "" : " ").Append(sentence.Text);
                syllables += sentence.Syllables;
            }

            passages.Add(new Passage(passages.Count, start, text.Length));
            text.Append('\n');
        }

        var id = number.ToString("x16", CultureInfo.InvariantCulture);
        var article = new Article
        {
            Id = id,
            SourceKey = id,
            SourcePath = id,
            Title = model.Title,
            Outlet = model.Outlet,
            Publication = model.Date is null ? Publication.Unknown : new Publication(model.Date, PublicationPrecision.Day, false),
            Text = text.ToString(),
            ContentHash = id,
        };
        return (article, passages);
    }
}
