using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Likeness;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Tests.Questions;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Tests.Passages;

/// <summary>A question's terms beside passages, without a search before.</summary>
internal sealed class Matching : IDisposable
{
    private readonly Newsroom _newsroom;

    public Matching(string question)
    {
        _newsroom = Newsroom.With([.. Snippets.All.Select((s, i) => News.Of("snippet" + i, s))]);
        Terms = new QuestionTerms(_newsroom.Analyzer.Analyse(question, QuestionParts.Today), _newsroom.Index);
    }

    public QuestionTerms Terms { get; }

    public TermMatches With(SourceArticle article) => new(Terms, new PassageText(article, new PassageRef(article.Id, 0, 0, article.Text.Length)));

    public TermMatches With(string text, string? title = null) => With(News.Of("a", text, title: title));

    /// <summary>A feature of a passage by its name.</summary>
    public double Feature(string name, string text, string? title = null) => Features(text, title)[PassageFeatures.Names.ToList().IndexOf(name)];

    /// <summary>All features of a passage found alone.</summary>
    public double[] Features(string text, string? title = null)
    {
        var matches = With(text, title);
        return PassageFeatures.Of(Terms, matches, new QuestionLikeness(Terms, WordVectors.Default).Of(matches.Passage), 1, 0, 0);
    }

    public void Dispose() => _newsroom.Dispose();
}
