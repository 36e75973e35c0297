using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Answering.Tests.Questions;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Answering.Tests.Evidence;

/// <summary>Sentences ranked for a question as the answerer ranks them, without a search before it.</summary>
internal sealed class Ranking : IDisposable
{
    private readonly Newsroom _newsroom;
    private readonly SentenceRanker _ranker;

    public Ranking(string question, params SourceArticle[] articles)
    {
        _newsroom = Newsroom.With([.. articles, .. Snippets.All.Select((s, i) => News.Of("snippet" + i, s))]);
        Question = _newsroom.Analyzer.Analyse(question, QuestionParts.Today);
        Weights = ConceptWeights.Of(Question.Concepts, _newsroom.Index);
        _ranker = new SentenceRanker(Question, Weights, QuestionParts.Today, RankingWeights.Default, null, new QuestionTerms(Question, _newsroom.Index));
        Sentences = [.. articles.SelectMany(a => Rank(a)).OrderByDescending(s => s.Score)];
    }

    public AnalysedQuestion Question { get; }

    public double[] Weights { get; }

    public IReadOnlyList<EvidenceSentence> Sentences { get; }

    public ITermStatistics Statistics => _newsroom.Index;

    /// <summary>All sentences of one article, its text taken as one passage.</summary>
    public IEnumerable<EvidenceSentence> Rank(SourceArticle article, double rank = 1) =>
        _ranker.Rank(new ArticleAnalysis(article), new PassageRef(article.Id, 0, 0, article.Text.Length), rank);

    public IReadOnlyList<EvidenceSentence> Choose(int most = 3) => new EvidenceSelection(Question, Weights, most).Choose(Sentences);

    public (string Text, string? ShortAnswer) Compose(int most = 3) => AnswerComposer.Compose(Question, Choose(most), Span(Choose(most)));

    /// <summary>The likeliest short answer in some of the sentences; null: in all.</summary>
    public FoundSpan? Span(IReadOnlyList<EvidenceSentence>? of = null) => new SpanFinder(_newsroom.Index).Find(Question, Weights, of ?? Sentences);

    /// <summary>A sentence as the search for short answers sees it.</summary>
    public SpanFeatures Features(EvidenceSentence sentence) => new(Question, Weights, sentence, Sentences[0], _newsroom.Index);

    public void Dispose() => _newsroom.Dispose();
}
