using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>A passage a model may cite, by the number it was shown under.</summary>
internal sealed class SourcePassage
{
    private readonly TextReading?[] _readings;
    private readonly DateOnly _today;
    private TextReading? _about;
    private IReadOnlyList<TextReading>? _scope;
    private IReadOnlyList<SourceWindow>? _windows;

    /// <param name="number">The number shown, from 1.</param>
    /// <param name="article">Its article.</param>
    /// <param name="passage">Where it stands.</param>
    /// <param name="sentences">Indexes of its sentences that may be used, ascending.</param>
    /// <param name="today">The day of the question: what undated articles' dates are counted from.</param>
    public SourcePassage(int number, ArticleAnalysis article, PassageRef passage, IReadOnlyList<int> sentences, DateOnly today)
    {
        (Number, Article, Passage, Sentences, _today) = (number, article, passage, sentences, today);
        _readings = new TextReading?[sentences.Count];
    }

    public int Number { get; }

    public ArticleAnalysis Article { get; }

    public PassageRef Passage { get; }

    public IReadOnlyList<int> Sentences { get; }

    public DateOnly Reference => Article.Article.PublishedOn ?? _today;

    /// <summary>Headline and outlets: what may be named although no sentence of the passage does. Not where they speak to a model.</summary>
    public TextReading About => _about ??= new TextReading(string.Join(".\n", Article.Article.AlsoIn.Prepend(Article.Article.Outlet ?? "").Prepend(Article.Article.Title).Where(line => !InstructionText.Is(line))), Reference);

    public TextReading Reading(int index)
    {
        var sentence = Article.Sentences[Sentences[index]];
        return _readings[index] ??= new TextReading(Article.Article.Text[sentence.Start..sentence.End], SyllablesOf(Sentences[index]), Reference);
    }

    /// <summary>All that may be named with it: its sentences, headline and outlets.</summary>
    public IReadOnlyList<TextReading> Scope => _scope ??= [.. Readings, About];

    /// <summary>Its sentences, and each two that follow each other in the article.</summary>
    public IReadOnlyList<SourceWindow> Windows => _windows ??= [.. SourceWindow.Of(this)];

    /// <summary>All its sentences, read.</summary>
    public IEnumerable<TextReading> Readings => Enumerable.Range(0, Sentences.Count).Select(Reading);

    /// <summary>The article is cut into syllables already; here they count from the sentence's start.</summary>
    private Syllable[] SyllablesOf(int sentence)
    {
        var (first, end, start) = (Article.FirstSyllable[sentence], Article.FirstSyllable[sentence + 1], Article.Sentences[sentence].Start);
        while (end > first && Article.SyllableArray[end - 1].End > Article.Sentences[sentence].End)
        {
            end--;
        }

        return Array.ConvertAll(Article.SyllableArray[first..end], s => s with { Start = s.Start - start });
    }
}

/// <summary>One sentence of a passage, or two neighbouring ones, that may support a claim.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="First">Index into its sentences.</param>
/// <param name="Count">1 or 2.</param>
internal sealed record SourceWindow(SourcePassage Passage, int First, int Count)
{
    public IReadOnlyList<TextReading> Readings => field ??= [.. Enumerable.Range(First, Count).Select(Passage.Reading)];

    /// <summary>UTF-16 offset in the article.</summary>
    public int Start => Passage.Article.Sentences[Passage.Sentences[First]].Start;

    /// <summary>UTF-16 offset behind it.</summary>
    public int End => Passage.Article.Sentences[Passage.Sentences[First + Count - 1]].End;

    /// <summary>All windows of a passage: each sentence, and each two that follow each other in the article.</summary>
    public static IEnumerable<SourceWindow> Of(SourcePassage passage)
    {
        for (var i = 0; i < passage.Sentences.Count; i++)
        {
            yield return new SourceWindow(passage, i, 1);
            if (i + 1 < passage.Sentences.Count && passage.Sentences[i + 1] == passage.Sentences[i] + 1)
            {
                yield return new SourceWindow(passage, i, 2);
            }
        }
    }
}
