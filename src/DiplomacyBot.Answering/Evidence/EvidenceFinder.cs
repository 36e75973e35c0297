using DiplomacyBot.Answering.Evidence.Subjects;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Language;
using DiplomacyBot.Retrieval.Accents;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>What was found for a question.</summary>
/// <param name="Weights">Weight of each concept.</param>
/// <param name="MostTelling">Weight of a word that only one passage has: what weights of this coverage are measured by.</param>
/// <param name="Sentences">Sentences, best first.</param>
internal sealed record FoundEvidence(double[] Weights, double MostTelling, IReadOnlyList<EvidenceSentence> Sentences)
{
    /// <summary>Score of the best passage by words.</summary>
    public double BestPassage { get; init; }

    /// <summary>True when the question asks who or what something is and the sentences tell it.</summary>
    public bool IsTold { get; init; }

    /// <summary>True when the question asks who or what something is and no sentence tells it: whatever else they say is no short answer.</summary>
    public bool IsUntold { get; init; }
}

/// <summary>Retrieves passages for a question and ranks their sentences.</summary>
internal sealed class EvidenceFinder(PassageRanker passages, ICoverageVocabulary vocabulary, AnalysisCache cache, SpanFinder spans, SpareProcessors processors)
{
    /// <summary>What passages of articles the conversation is about already gain.</summary>
    private const double SameArticle = 0.15;

    /// <summary>Sentences that are searched for short answers; what ranks behind them without is never shown.</summary>
    private const int Considered = 40;

    /// <summary>The best of them are searched for any run that may be an answer, which costs more than all the rest.</summary>
    private const int Searched = 8;

    /// <summary>So many points of the passages' scores are one point of the sentences' feature.</summary>
    private const double Points = 4;

    public Task<RankedPassages> SearchAsync(AnalysedQuestion question, int count, CancellationToken cancellationToken) => passages.RankAsync(question, count, cancellationToken);

    public FoundEvidence Rank(AnalysedQuestion question, RankedPassages ranked, IReadOnlySet<string> recentArticles, DateOnly today)
    {
        var weights = ConceptWeights.Of(question.Concepts, vocabulary);
        var mostTelling = Math.Log(2 + vocabulary.Passages);
        if (ranked.Passages.Count == 0)
        {
            return new FoundEvidence(weights, mostTelling, []);
        }

        var ranker = new SentenceRanker(question, weights, today, question.AsksPublication ? RankingWeights.ForPublication : RankingWeights.Default, ranked.Articles.Values.Max(a => a.PublishedOn), ranked.Question ?? new QuestionTerms(question, vocabulary), mostTelling);
        var first = ranked.Passages[0].Score;
        var parts = PartsOf(ranked);
        var sentences = new Dictionary<(string Article, int Sentence), EvidenceSentence>();
        foreach (var (passage, score) in ranked.Passages)
        {
            if (!ranked.Articles.TryGetValue(passage.ArticleId, out var article))
            {
                continue;
            }

            var rank = ((score - first) / Points) + (question.FollowsUp && recentArticles.Contains(article.Id) ? SameArticle : 0);
            foreach (var sentence in ranker.Look(cache.Of(article, parts[article.Id]), passage, rank))
            {
                var key = (article.Id, sentence.Sentence);
                if (!sentences.TryGetValue(key, out var known) || known.Score < sentence.Score)
                {
                    sentences[key] = sentence;
                }
            }
        }

        var considered = Sorted(processors.Map([.. Sorted(sentences.Values).Take(Considered)], ranker.WithShortAnswers)).ToList();
        var asked = new SpanQuestion(question, weights);
        var searched = processors.Map([.. considered.Take(Searched)], sentence => (Sentence: sentence, Runs: spans.Runs(asked, sentence)));
        var strongest = searched.Select(s => s.Runs.Strength).DefaultIfEmpty(0).Max();
        var best = Sorted(searched.Select(s => ranker.WithRuns(s.Sentence, s.Runs, strongest)));
        var found = new FoundEvidence(weights, mostTelling, [.. best, .. considered.Skip(Searched)]) { BestPassage = ranked.BestByWords };
        var subject = SubjectQuestion.Of(question);
        var titled = subject is { Title.Length: > 0 } ? subject.Keep(found, sentences.Values, today) : null;
        return titled is { IsTold: true } ? titled
            : OfficeQuestion.Of(question, today) is { } office ? office.Keep(found, today)
            : titled ?? subject?.Keep(found, sentences.Values, today) ?? found;
    }

    /// <summary>For each article the run of text that holds all of its passages found, so that it is cut up once.</summary>
    private static Dictionary<string, TextSpan> PartsOf(RankedPassages ranked)
    {
        var parts = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var (passage, _) in ranked.Passages)
        {
            parts[passage.ArticleId] = parts.TryGetValue(passage.ArticleId, out var part)
                ? new TextSpan(Math.Min(part.Start, passage.Start), Math.Max(part.End, passage.End))
                : new TextSpan(passage.Start, passage.End);
        }

        return parts;
    }

    private static IEnumerable<EvidenceSentence> Sorted(IEnumerable<EvidenceSentence> sentences) =>
        sentences.OrderByDescending(s => s.Score).ThenBy(s => s.Article.Article.Id, StringComparer.Ordinal).ThenBy(s => s.Start);
}
