using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Language;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>An article's text cut into sentences and syllables, made once and shared by all questions that meet it.</summary>
internal sealed class ArticleAnalysis
{
    private readonly IReadOnlyList<DateMention>?[] _dates;

    public ArticleAnalysis(SourceArticle article)
    {
        Article = article;
        Sentences = SentenceReader.Read(article.Text);
        SyllableArray = SyllableReader.ReadArray(article.Text, new TextSpan(0, article.Text.Length));
        TitleSyllables = PassageText.TitleOf(article);
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
        _dates = new IReadOnlyList<DateMention>?[Sentences.Count];
    }

    public SourceArticle Article { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public IReadOnlyList<Syllable> Syllables => SyllableArray;

    /// <summary>The same for loops that must be quick.</summary>
    public Syllable[] SyllableArray { get; }

    public Syllable[] TitleSyllables { get; }

    /// <summary>Index of each sentence's first syllable; one more entry behind the last.</summary>
    public int[] FirstSyllable { get; }

    /// <summary>Dates in a sentence, resolved against the day the article appeared; offsets count from the sentence's start.</summary>
    public IReadOnlyList<DateMention> DatesIn(int sentence, DateOnly today) =>
        _dates[sentence] ??= DateReader.Read(Article.Text[Sentences[sentence].Start..Sentences[sentence].End], Article.PublishedOn ?? today);
}
