using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Language;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Passages;

/// <summary>A passage cut into syllables and sentences: all that ranking it needs, without cutting up the rest of its article.</summary>
internal sealed class PassageText
{
    public PassageText(SourceArticle article, PassageRef passage)
        : this(article, passage, TitleOf(article))
    {
    }

    /// <param name="title">What <see cref="TitleOf"/> gives: all passages of an article share it.</param>
    public PassageText(SourceArticle article, PassageRef passage, Syllable[] title)
    {
        var start = Math.Clamp(passage.Start, 0, article.Text.Length);
        Span = new TextSpan(start, Math.Max(start, Math.Min(passage.End, article.Text.Length)));
        (Text, Title) = (article.Text, title);
        Syllables = SyllableReader.ReadArray(Text, Span);
        var sentences = SentenceReader.Read(Text.AsSpan(start, Span.Length));
        SentenceStarts = new int[sentences.Count + 1];
        var at = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            while (at < Syllables.Length && Syllables[at].Start - start < sentences[s].Start)
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
        Span = new TextSpan(article.Sentences[first].Start, article.Sentences[last].End);
        SentenceStarts = article.FirstSyllable[first..(last + 2)];
    }

    /// <summary>The article's text, which the syllables' offsets point into.</summary>
    public string Text { get; }

    /// <summary>Where the passage stands in it, in UTF-16 offsets.</summary>
    public TextSpan Span { get; }

    public Syllable[] Syllables { get; }

    public Syllable[] Title { get; }

    /// <summary>Index of each sentence's first syllable, and behind the last one where it ends.</summary>
    public int[] SentenceStarts { get; }

    /// <summary>Sentences of an article that is cut up already; indexes of syllables are those of the article.</summary>
    public static PassageText Of(ArticleAnalysis article, int first, int last) => new(article, first, last);

    /// <summary>Syllables of the headline; none where it is only the text's first sentence.</summary>
    public static Syllable[] TitleOf(SourceArticle article) => article.TitleDerived ? [] : SyllableReader.ReadArray(article.Title, new TextSpan(0, article.Title.Length));

    public int Sentences => SentenceStarts.Length - 1;
}
