using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Passages;

/// <summary>A passage cut into syllables and sentences: all that ranking it needs, without cutting up the rest of its article.</summary>
internal sealed class PassageText
{
    public PassageText(SourceArticle article, PassageRef passage)
    {
        var (start, end) = (Math.Clamp(passage.Start, 0, article.Text.Length), Math.Clamp(passage.End, 0, article.Text.Length));
        Text = article.Text[start..Math.Max(start, end)];
        var syllables = new List<Syllable>(Text.Length / 4);
        SyllableReader.Read(Text, syllables);
        Syllables = [.. syllables];
        Title = article.TitleDerived ? [] : SyllableReader.Read(article.Title);
        var sentences = SentenceReader.Read(Text);
        SentenceStarts = new int[sentences.Count + 1];
        var at = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            while (at < Syllables.Length && Syllables[at].Start < sentences[s].Start)
            {
                at++;
            }

            SentenceStarts[s] = at;
        }

        SentenceStarts[^1] = Syllables.Length;
    }

    private PassageText(ArticleAnalysis article, int first, int last)
    {
        (Text, Syllables, Title) = (article.Article.Text, article.SyllableArray, article.TitleSyllables);
        SentenceStarts = article.FirstSyllable[first..(last + 2)];
    }

    /// <summary>Text the syllables' offsets point into.</summary>
    public string Text { get; }

    public Syllable[] Syllables { get; }

    public IReadOnlyList<Syllable> Title { get; }

    /// <summary>Index of each sentence's first syllable, and behind the last one where it ends.</summary>
    public int[] SentenceStarts { get; }

    /// <summary>Sentences of an article that is cut up already; indexes of syllables are those of the article.</summary>
    public static PassageText Of(ArticleAnalysis article, int first, int last) => new(article, first, last);

    public int Sentences => SentenceStarts.Length - 1;
}
