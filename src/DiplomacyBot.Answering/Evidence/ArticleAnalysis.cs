using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Language;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>
/// An article's text cut into sentences, and the part of it that is looked at into syllables; made once and shared by all questions that meet it. Cutting syllables is most
/// of the work, and of a long article only a passage or two are looked at.
/// </summary>
internal sealed class ArticleAnalysis
{
    /// <summary>So many UTF-16 units around the part looked at are cut as well: some rules look at the next syllables across a full stop.</summary>
    private const int Margin = 40;

    private readonly IReadOnlyList<DateMention>?[] _dates;

    /// <summary>The whole article.</summary>
    public ArticleAnalysis(SourceArticle article)
        : this(article, new TextSpan(0, article.Text.Length), null)
    {
    }

    /// <param name="article">The article.</param>
    /// <param name="part">What is looked at: sentences that reach into it have syllables.</param>
    /// <param name="known">An analysis of another part of the same article, whose work need not be done again; null for none.</param>
    public ArticleAnalysis(SourceArticle article, TextSpan part, ArticleAnalysis? known)
    {
        (Article, Part) = (article, part);
        Sentences = known?.Sentences ?? SentenceReader.Read(article.Text);
        TitleSyllables = known?.TitleSyllables ?? PassageText.TitleOf(article);
        _dates = known?._dates ?? new IReadOnlyList<DateMention>?[Sentences.Count];
        SyllableArray = SyllableReader.ReadArray(article.Text, WithMargin(part));
        FirstSyllable = new int[Sentences.Count + 1];
        var at = 0;
        for (var i = 0; i < Sentences.Count; i++)
        {
            while (at < SyllableArray.Length && SyllableArray[at].Start < Sentences[i].Start)
            {
                at++;
            }

            FirstSyllable[i] = at;
        }

        FirstSyllable[^1] = SyllableArray.Length;
        Lead = FirstSyllable.Length < 2 ? []
            : FirstSyllable[1] > 0 ? SyllableArray[..FirstSyllable[1]]
            : known?.Lead ?? SyllableReader.ReadArray(article.Text, new TextSpan(Sentences[0].Start, Sentences[0].End));
    }

    public SourceArticle Article { get; }

    /// <summary>What has syllables, in UTF-16 offsets.</summary>
    public TextSpan Part { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Syllables of the part.</summary>
    public IReadOnlyList<Syllable> Syllables => SyllableArray;

    /// <summary>The same for loops that must be quick.</summary>
    public Syllable[] SyllableArray { get; }

    public Syllable[] TitleSyllables { get; }

    /// <summary>Syllables of the first sentence, wherever the part is.</summary>
    public Syllable[] Lead { get; }

    /// <summary>Index of each sentence's first syllable; one more entry behind the last. Sentences outside the part seem to have none.</summary>
    public int[] FirstSyllable { get; }

    /// <summary>Dates in a sentence, resolved against the day the article appeared; offsets count from the sentence's start.</summary>
    public IReadOnlyList<DateMention> DatesIn(int sentence, DateOnly today) =>
        _dates[sentence] ??= DateReader.Read(Article.Text[Sentences[sentence].Start..Sentences[sentence].End], Article.PublishedOn ?? today);

    /// <summary>The part widened to whole sentences and by more of them on either side.</summary>
    private TextSpan WithMargin(TextSpan part)
    {
        var (first, last) = (0, Sentences.Count - 1);
        while (first < last && Sentences[first + 1].Start <= part.Start - Margin)
        {
            first++;
        }

        while (last > first && Sentences[last - 1].End >= part.End + Margin)
        {
            last--;
        }

        return last < 0 ? default : new TextSpan(first == 0 ? 0 : Sentences[first].Start, last == Sentences.Count - 1 ? Article.Text.Length : Sentences[last].End);
    }
}
