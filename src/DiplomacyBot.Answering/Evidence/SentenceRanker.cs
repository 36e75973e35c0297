using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>
/// Ranks the sentences of the passages found. A linear sum of few, explainable parts: how much of the question the sentence and
/// its surroundings hold, its names above all, whether there is something of the kind asked for and how much it looks like the answer, the
/// passage's own rank, and whether the dates agree.
/// </summary>
internal sealed class SentenceRanker
{
    /// <summary>Support below which a concept counts as missing.</summary>
    internal const double Missing = 0.3;

    private const double DaysInWeek = 7;
    private const int LongestSentence = 400;

    private readonly AnalysedQuestion _question;
    private readonly double[] _weights;
    private readonly bool[] _telling;
    private readonly double _total;
    private readonly DateOnly _today;
    private readonly RankingWeights _rates;
    private readonly DateOnly? _newest;
    private readonly QuestionTerms? _terms;
    private readonly ConceptMatcher _matcher;
    private readonly ShortAnswerFinder _finder;
    private readonly DateAgreement _dates;
    private readonly Dictionary<ArticleAnalysis, (double[] Title, double[] Lead)> _heads = [];

    /// <param name="newest">Newest publication day among the articles found; null when none is dated.</param>
    /// <param name="terms">The question's terms; null leaves out what is counted by them.</param>
    /// <param name="mostTelling">Weight of a word that only one passage has; 0: every name tells.</param>
    public SentenceRanker(AnalysedQuestion question, double[] weights, DateOnly today, RankingWeights rates, DateOnly? newest = null, QuestionTerms? terms = null, double mostTelling = 0)
    {
        (_question, _weights, _today, _rates, _newest, _terms) = (question, weights, today, rates, newest, terms);
        _matcher = new ConceptMatcher(question.Concepts);
        _finder = new ShortAnswerFinder(question, weights, today);
        _dates = new DateAgreement(question, today);
        _telling = ConceptWeights.Telling(question.Concepts, weights, mostTelling);
        _total = Math.Max(1e-9, weights.Sum());
    }

    /// <summary>All sentences of the passage.</summary>
    /// <param name="article">The passage's article.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="rank">See <see cref="SentenceFeatures.Rank"/>.</param>
    public IEnumerable<EvidenceSentence> Rank(ArticleAnalysis article, PassageRef passage, double rank) => Look(article, passage, rank).Select(WithShortAnswers);

    /// <summary>The sentence with what in it fills the question's gaps, and that in its score.</summary>
    public EvidenceSentence WithShortAnswers(EvidenceSentence sentence)
    {
        var answers = _finder.Find(sentence.Article, sentence.Sentence, sentence.Profile);
        return Scored(sentence with { ShortAnswers = answers }, sentence.Features with { Kind = KindFit(answers), LacksKind = _question.Kinds.Any(k => k.IsTyped() && answers.All(a => a.Kind != k)) ? 1 : 0 });
    }

    /// <summary>The same with the runs of it that may be answers, and how likely they are in its score.</summary>
    /// <param name="sentence">A sentence.</param>
    /// <param name="runs">Its runs.</param>
    /// <param name="strongest">Strength of the strongest among the sentences compared.</param>
    public EvidenceSentence WithRuns(EvidenceSentence sentence, SentenceRuns runs, double strongest) =>
        Scored(sentence with { Runs = runs }, sentence.Features with { Runs = runs.Behind(strongest) });

    private EvidenceSentence Scored(EvidenceSentence sentence, SentenceFeatures features) => sentence with { Features = features, Score = _rates.Score(features) };

    /// <summary>All sentences of the passage, without their short answers, which cost more than all the rest.</summary>
    public IEnumerable<EvidenceSentence> Look(ArticleAnalysis article, PassageRef passage, double rank)
    {
        var (first, last) = SentencesOf(article, passage);
        if (first > last)
        {
            yield break;
        }

        var matches = _terms is null ? null : new TermMatches(_terms, PassageText.Of(article, first, last));
        var (title, lead) = HeadOf(article);
        var profiles = new MatchProfile[last - first + 1];
        for (var s = first; s <= last; s++)
        {
            profiles[s - first] = ProfileOf(article, s);
        }

        var afar = Afar(profiles);
        for (var s = first; s <= last; s++)
        {
            if (TooLong(article, s))
            {
                continue;
            }

            var profile = profiles[s - first];
            var support = new double[_weights.Length];
            for (var c = 0; c < support.Length; c++)
            {
                var near = Math.Max(s > first ? profiles[s - first - 1].Degrees[c] : 0, (s < last ? profiles[s - first + 1].Degrees[c] : 0) * _rates.NextSentence);
                support[c] = Math.Max(
                    Math.Max(profile.Degrees[c], near * _rates.PreviousSentence),
                    Math.Max(Math.Max(title[c] * _rates.Title, lead[c] * _rates.LeadSentence), afar[c] * _rates.Passage));
            }

            var date = _dates.Of(article, s);
            SupportDates(support, date);
            var strength = _terms is null ? default : SentenceStrength.Of(_terms, matches!, matches!.Sentences[s - first]);
            yield return Weigh(article, s, passage, rank, date, profile, support, strength);
        }
    }

    private EvidenceSentence Weigh(ArticleAnalysis article, int s, PassageRef passage, double rank, double date, MatchProfile profile, double[] support, SentenceStrength strength)
    {
        var coverage = Weighted(support);
        var own = Weighted(profile.Degrees);
        var features = new SentenceFeatures
        {
            Coverage = coverage,
            OwnCoverage = own,
            Rank = rank,
            Date = date,
            Newness = Newness(article),
            Lead = s == 0 ? 1 : 0,
            OtherOfRow = OtherOfRow(support),
            Caption = article.Sentences[s].Kind is SentenceKind.Caption ? 1 : 0,
            Headline = article.Sentences[s].Kind is SentenceKind.Headline ? 1 : 0,
            Strength = strength.TitledScore,
            Words = strength.Words,
            Signs = strength.Holds,
            Names = NamesIn(support),
            OwnWords = WordsIn(profile.Degrees),
            Runs = -1,
        };
        return new EvidenceSentence
        {
            Article = article, Sentence = s, Passage = passage, Today = _today, Profile = profile, Support = support,
            Coverage = coverage, ShortAnswers = [], Features = features, Score = _rates.Score(features),
        };
    }

    /// <summary>What headline and first sentence hold of each concept; worked out once for all passages of an article.</summary>
    private (double[] Title, double[] Lead) HeadOf(ArticleAnalysis article)
    {
        if (!_heads.TryGetValue(article, out var head))
        {
            var title = _matcher.Match(article.Article.Title, article.TitleSyllables, 0, article.TitleSyllables.Length).Degrees;
            _heads[article] = head = (title, Profile(article, article.Lead, 0, article.Lead.Length).Degrees);
        }

        return head;
    }

    /// <summary>What the passage holds of each concept anywhere.</summary>
    private double[] Afar(MatchProfile[] passage)
    {
        var best = new double[_weights.Length];
        foreach (var profile in passage)
        {
            for (var c = 0; c < best.Length; c++)
            {
                best[c] = Math.Max(best[c], profile.Degrees[c]);
            }
        }

        for (var c = 0; c < best.Length; c++)
        {
            best[c] = Afar(c, best[c], passage);
        }

        return best;
    }

    /// <summary>The same number elsewhere in a passage counts something else, unless it stands behind the same word (thứ 37).</summary>
    private double Afar(int concept, double degree, MatchProfile[] passage) => _question.Concepts[concept].Kind switch
    {
        ConceptKind.Number => 0,
        ConceptKind.Ordinal => concept > 0 && passage.Any(p => p.Pairs[concept - 1]) ? degree : 0,
        _ => degree,
    };

    private double OtherOfRow(double[] support)
    {
        for (var c = 0; c < support.Length; c++)
        {
            if (_question.Concepts[c] is { Kind: ConceptKind.Ordinal, Emphasis: >= 1 } && support[c] < Missing)
            {
                return 1;
            }
        }

        return 0;
    }

    /// <summary>A date is supported by the day meant, however sentence or article write it.</summary>
    private void SupportDates(double[] support, double agreement)
    {
        for (var c = 0; c < support.Length; c++)
        {
            if (_question.Concepts[c].Kind == ConceptKind.Date)
            {
                support[c] = Math.Max(support[c], agreement);
            }
        }
    }

    /// <summary>Share of the weight of the telling concepts that are there.</summary>
    private double NamesIn(double[] degrees)
    {
        double there = 0, total = 0;
        for (var c = 0; c < degrees.Length; c++)
        {
            if (_telling[c])
            {
                total += _weights[c];
                there += degrees[c] >= Missing ? _weights[c] : 0;
            }
        }

        return total > 0 ? there / total : 1;
    }

    /// <summary>Share of the weight of ordinary words.</summary>
    private double WordsIn(double[] degrees)
    {
        double there = 0, total = 0;
        for (var c = 0; c < degrees.Length; c++)
        {
            if (_question.Concepts[c].Kind == ConceptKind.Word)
            {
                total += _weights[c];
                there += degrees[c] * _weights[c];
            }
        }

        return total > 0 ? there / total : 0;
    }

    private double Weighted(double[] degrees)
    {
        var sum = 0.0;
        for (var c = 0; c < degrees.Length; c++)
        {
            sum += _weights[c] * degrees[c];
        }

        return sum / _total;
    }

    /// <summary>Mean over the kinds asked for; a kind of which the sentence has nothing counts 0.</summary>
    private double KindFit(IReadOnlyList<ShortAnswer> answers)
    {
        var wanted = _question.Kinds.Where(k => k is not (AnswerKind.YesNo or AnswerKind.Why)).ToList();
        return wanted.Count == 0 ? 0 : wanted.Average(k => answers.Where(a => a.Kind == k).Select(a => a.Score).FirstOrDefault());
    }

    private double Newness(ArticleAnalysis article) =>
        _question.WantsNewest && _newest is { } newest && article.Article.PublishedOn is { } on ? Math.Pow(0.5, Math.Max(0, newest.DayNumber - on.DayNumber) / DaysInWeek) : 0;

    /// <summary>Nobody quotes a "sentence" of so many syllables (a table, a list without stops), and looking for all pairs of words in it takes forever.</summary>
    private static bool TooLong(ArticleAnalysis article, int sentence) => article.FirstSyllable[sentence + 1] - article.FirstSyllable[sentence] > LongestSentence;

    private MatchProfile ProfileOf(ArticleAnalysis article, int sentence) =>
        Profile(article, article.SyllableArray, article.FirstSyllable[sentence], article.FirstSyllable[sentence + 1]);

    private MatchProfile Profile(ArticleAnalysis article, Syllable[] syllables, int from, int to) =>
        to - from > LongestSentence
            ? new MatchProfile(new double[_weights.Length], new bool[Math.Max(0, _weights.Length - 1)], [])
            : _matcher.Match(article.Article.Text, syllables, from, to);

    private static (int First, int Last) SentencesOf(ArticleAnalysis article, PassageRef passage)
    {
        int first = int.MaxValue, last = -1;
        for (var s = 0; s < article.Sentences.Count; s++)
        {
            if (article.Sentences[s].Start >= passage.Start && article.Sentences[s].End <= passage.End)
            {
                first = Math.Min(first, s);
                last = s;
            }
        }

        return (first, last);
    }
}
