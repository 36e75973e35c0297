using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Asked;

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

    /// <summary>What is left of the fit of a person half of whose name the question says.</summary>
    private const double SaidInPart = 0.5;

    private const int Semicolon = 12;
    private const int Comma = 1;

    /// <summary>Half of a concept's weight is lost over this many syllables.</summary>
    private const double Reach = 6;

    /// <summary>What is asked for, with what can be told of it once for all sentences.</summary>
    private readonly IReadOnlyList<Wanted> _wanted = Wanted.Read(question, weights);

    /// <summary>The best piece of the sentence for each thing wanted, in the order the question names them.</summary>
    public IReadOnlyList<ShortAnswer> Find(ArticleAnalysis article, int sentence, MatchProfile profile)
    {
        var fitting = _wanted.SelectMany((wanted, t) => Fitting(wanted, t, article, sentence, profile)).OrderByDescending(a => a.Score).ThenBy(a => a.Thing).ThenBy(a => a.Start);
        var found = new List<ShortAnswer>(_wanted.Count);
        foreach (var answer in fitting)
        {
            // Who asks for two things is not told the same one twice.
            if (!found.Exists(a => a.Thing == answer.Thing || (a.Start < answer.End && answer.Start < a.End)))
            {
                found.Add(answer);
            }
        }

        return [.. found.OrderBy(a => a.Thing)];
    }

    private IEnumerable<ShortAnswer> Fitting(Wanted wanted, int index, ArticleAnalysis article, int sentence, MatchProfile profile)
    {
        var thing = wanted.Thing;
        return Candidates(wanted, article, sentence, profile)
            .Where(c => c.End > c.Start && !Repeats(thing.Kind, c, profile))
            .Select(c => thing.Kind == AnswerKind.Who && HasSaid(c, profile) ? c with { Fit = c.Fit * SaidInPart } : c)
            .Select(c => new ShortAnswer(c.Start, c.End, thing.Gap.End > 0 ? thing.Gap.Kind : thing.Kind, Score(article, c, profile, wanted), index));
    }

    private IEnumerable<Candidate> Candidates(Wanted wanted, ArticleAnalysis article, int sentence, MatchProfile profile) => wanted.Thing.Kind switch
    {
        AnswerKind.Who => TypedCandidates.People(article, sentence),
        AnswerKind.When => TimeCandidates.Of(article, sentence, wanted.Thing, question, today),
        AnswerKind.Where => PlaceCandidates.Of(article, sentence, wanted.Thing),
        AnswerKind.HowMany => NumberCandidates.Of(article, sentence, wanted.Thing.Head, wanted.Units, today),
        AnswerKind.YesNo or AnswerKind.Why => [],
        _ => Phrases(wanted.Thing.Kind, article, sentence, profile, wanted.Left),
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

    private double Score(ArticleAnalysis article, Candidate candidate, MatchProfile profile, Wanted wanted)
    {
        var (own, left, right) = (wanted.Weights, wanted.Left, wanted.Right);
        double near = 0, total = 0;
        var best = new double[weights.Length];
        foreach (var hit in profile.Hits)
        {
            best[hit.Concept] = Math.Max(best[hit.Concept], hit.Degree * Closeness(article, candidate, hit));
        }

        for (var c = 0; c < weights.Length; c++)
        {
            near += own[c] * best[c];
            total += own[c];
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

    /// <summary>"Takaichi" asked about, "Sanae Takaichi" found: most likely the same person.</summary>
    private static bool HasSaid(Candidate person, MatchProfile profile) =>
        profile.Hits.Any(h => h.First >= person.First && h.Last <= person.Last && h.Degree > SaidAsAsked && (h.Last - h.First + 1) * 2 >= person.Last - person.First + 1);
}
