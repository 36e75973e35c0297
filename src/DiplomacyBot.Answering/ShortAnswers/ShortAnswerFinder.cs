using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>
/// Chooses, in one sentence, the piece that fills the gap of the question: of the right kind, near what the question speaks of,
/// and not something the question already says.
/// </summary>
internal sealed class ShortAnswerFinder(AnalysedQuestion question, double[] weights, DateOnly today)
{
    private const double FitShare = 0.5;
    private const double NearnessShare = 0.3;
    private const double NeighbourShare = 0.2;

    /// <summary>Something of another kind stays a poor answer however near it stands.</summary>
    private const double PoorFit = 0.3;

    /// <summary>Words of the question itself; what only means the same (tiền, USD) may well be the answer.</summary>
    private const double SaidAsAsked = 0.9;

    private const int Semicolon = 12;
    private const int Comma = 1;

    /// <summary>Half of a concept's weight is lost over this many syllables.</summary>
    private const double Reach = 6;

    /// <summary>The best pieces of the sentence for each kind wanted, best first.</summary>
    public IReadOnlyList<ShortAnswer> Find(ArticleAnalysis article, int sentence, MatchProfile profile)
    {
        var found = new List<ShortAnswer>();
        foreach (var kind in question.Kinds)
        {
            var gap = question.Gaps.FirstOrDefault(g => g.Kind == kind);
            var (left, right) = OneOfRow() ?? (IsPredicate(gap) ? Subject() : Anchors(gap));
            var best = Candidates(kind, article, sentence, profile, left)
                .Where(c => !Repeats(kind, c, profile))
                .Select(c => new ShortAnswer(c.Start, c.End, kind, Score(article, c, profile, left, right)))
                .OrderByDescending(a => a.Score)
                .ThenBy(a => a.Start)
                .FirstOrDefault();
            if (best.End > best.Start)
            {
                found.Add(best);
            }
        }

        return found;
    }

    private IEnumerable<Candidate> Candidates(AnswerKind kind, ArticleAnalysis article, int sentence, MatchProfile profile, int left) => kind switch
    {
        AnswerKind.Who => TypedCandidates.People(article, sentence),
        AnswerKind.When => TypedCandidates.Dates(article, sentence, today),
        AnswerKind.Where => TypedCandidates.Places(article, sentence),
        AnswerKind.HowMany => TypedCandidates.Numbers(article, sentence, question.Head, today),
        AnswerKind.YesNo or AnswerKind.Why => [],
        _ => Phrases(kind, article, sentence, profile, left),
    };

    private IEnumerable<Candidate> Phrases(AnswerKind kind, ArticleAnalysis article, int sentence, MatchProfile profile, int left)
    {
        // Who asks for a theme or a name and finds one in quotation marks behind that very word need not look on.
        var quoted = PhraseCandidates.Quoted(article, sentence, question.Head).ToList();
        if (quoted.Exists(c => c.Fit >= 1))
        {
            return quoted;
        }

        var named = quoted.Concat(PhraseCandidates.Named(article, sentence, question.Head));
        return kind is AnswerKind.Which or AnswerKind.List
            ? named.Concat(PhraseCandidates.NamesBeside(article, sentence, profile, left))
            : named.Concat(PhraseCandidates.Following(article, sentence, profile, left));
    }

    private double Score(ArticleAnalysis article, Candidate candidate, MatchProfile profile, int left, int right)
    {
        double near = 0, total = 0;
        var best = new double[weights.Length];
        foreach (var hit in profile.Hits)
        {
            best[hit.Concept] = Math.Max(best[hit.Concept], hit.Degree * Closeness(article, candidate, hit));
        }

        for (var c = 0; c < weights.Length; c++)
        {
            near += weights[c] * best[c];
            total += weights[c];
        }

        var neighbours = ((left >= 0 ? best[left] : 0) + (right >= 0 ? best[right] : 0)) / Math.Max(1, (left >= 0 ? 1 : 0) + (right >= 0 ? 1 : 0));
        var score = (FitShare * candidate.Fit) + (NearnessShare * (total > 0 ? near / total : 0)) + (NeighbourShare * neighbours);
        return candidate.Fit < PoorFit ? score * candidate.Fit / PoorFit : score;
    }

    private static double Closeness(ArticleAnalysis article, Candidate candidate, ConceptHit hit)
    {
        var distance = hit.Last < candidate.First ? candidate.First - hit.Last - 1 + Breaks(article, hit.Last, candidate.First)
            : hit.First > candidate.Last ? hit.First - candidate.Last - 1 + Breaks(article, candidate.Last, hit.First)
            : 0;
        return Reach / (Reach + distance);
    }

    /// <summary>What stands behind a semicolon belongs to another item of a list: it is as far away as that many syllables.</summary>
    private static int Breaks(ArticleAnalysis article, int left, int right)
    {
        var (from, to) = (article.Syllables[left].End, article.Syllables[right].Start);
        var between = article.Article.Text.AsSpan(from, to - from);
        return (between.Count(';') * Semicolon) + (between.Count(',') * Comma);
    }

    /// <summary>True when most of the candidate is what the question itself says; of a number with its unit, when the number is.</summary>
    private static bool Repeats(AnswerKind kind, Candidate candidate, MatchProfile profile)
    {
        var last = kind == AnswerKind.HowMany ? candidate.First : candidate.Last;
        var said = 0;
        for (var i = candidate.First; i <= last; i++)
        {
            said += profile.Hits.Any(h => h.First <= i && i <= h.Last && h.Degree > SaidAsAsked) ? 1 : 0;
        }

        return said * 2 > last - candidate.First + 1;
    }

    /// <summary>"X là ai", "X là gì": what is asked for is X itself, the first thing the question names.</summary>
    private bool IsPredicate(Gap gap) => gap.End > gap.Start && question.Standalone.AsSpan(gap.Start, gap.End - gap.Start).StartsWith("l", StringComparison.OrdinalIgnoreCase) && gap.Start > 0;

    /// <summary>"lần thứ 37": where a sentence lists several of a row, the answer stands beside that one.</summary>
    private (int Left, int Right)? OneOfRow() =>
        Enumerable.Range(0, question.Concepts.Count).Where(c => question.Concepts[c].Kind == ConceptKind.Ordinal).Select(c => ((int, int)?)(c, -1)).FirstOrDefault();

    private (int Left, int Right) Subject()
    {
        var first = Enumerable.Range(0, question.Concepts.Count).Where(c => question.Concepts[c].Kind is not (ConceptKind.Function or ConceptKind.Date)).Take(2).ToList();
        return first.Count switch { 0 => (-1, -1), 1 => (first[0], -1), _ => (first[0], first[1]) };
    }

    private (int Left, int Right) Anchors(Gap gap)
    {
        if (gap.End == 0)
        {
            return (-1, -1);
        }

        int left = -1, right = -1;
        for (var c = 0; c < question.Concepts.Count; c++)
        {
            if (question.Concepts[c].Kind == ConceptKind.Function)
            {
                continue;
            }

            if (question.Concepts[c].End <= gap.Start)
            {
                left = c;
            }
            else if (right < 0 && question.Concepts[c].Start >= gap.End)
            {
                right = c;
            }
        }

        return (left, right);
    }
}
