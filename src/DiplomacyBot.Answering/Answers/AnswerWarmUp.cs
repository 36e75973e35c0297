using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Answers;

/// <summary>
/// Goes the whole way of an answer once, over two sentences of its own, so that code is compiled and word lists are read while something
/// else (the loading of an index) takes its time anyway. Nothing of it is seen, stored or logged.
/// </summary>
public sealed class AnswerWarmUp
{
    private const string Question = "Ai chủ trì phiên họp của HĐBA LHQ ngày 19/4/2021 ở Hà Nội, có bao nhiêu nước dự và chủ đề là gì?";
    private const string Text = "Ngày 19/4/2021, tại Hà Nội, Chủ tịch nước chủ trì phiên họp của Hội đồng Bảo an với chủ đề “Đối thoại”. Có 15 nước dự phiên họp.";

    private readonly QuestionAnalyzer _analyzer;
    private readonly ICoverageVocabulary _vocabulary;

    internal AnswerWarmUp(QuestionAnalyzer analyzer, ICoverageVocabulary vocabulary) => (_analyzer, _vocabulary) = (analyzer, vocabulary);

    /// <summary>Runs once through; takes about 0.2 s of one processor at the start of a process.</summary>
    public void Run()
    {
        var day = new DateOnly(2021, 4, 19);
        var article = new SourceArticle { Id = "warm-up", Title = Question, SourcePath = "", Text = Text, Outlet = "", PublishedOn = day, PublishedPrecision = DatePrecision.Day };
        var question = _analyzer.Analyse(Question, day);
        QuestionVectorBuilder.Build(question);
        var weights = ConceptWeights.Of(question.Concepts, _vocabulary);
        var sentences = new SentenceRanker(question, weights, day, RankingWeights.Default).Rank(new ArticleAnalysis(article), new PassageRef(article.Id, 0, 0, Text.Length), 1).ToList();
        var chosen = new EvidenceSelection(question, weights, sentences.Count).Choose(sentences);
        RefusalPolicy.Confidence(ConfidenceFeatures.Of(question, new FoundEvidence(weights, 1, sentences), chosen));
        AnswerComposer.Compose(question, chosen);
    }
}
