using DiplomacyBot.Answering.Citations;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.Answers;

/// <summary>Chooses the one to three sentences that are shown.</summary>
internal sealed class EvidenceSelection(AnalysedQuestion question, double[] weights, int maxQuotes)
{
    /// <summary>A further sentence must come this close to the best one's score.</summary>
    private const double FarBehind = 1.5;

    /// <summary>What another article with the same short answer adds.</summary>
    private const double Vote = 0.06;

    private const double MostVotes = 0.18;

    /// <summary>What a further sentence gains for holding all that the sentences before it lack.</summary>
    private const double Complement = 0.5;

    /// <summary>Two sentences that share this much of their syllables tell the same.</summary>
    private const double Same = 0.75;

    /// <summary>Nobody reads a longer quote, in UTF-16 units.</summary>
    private const int LongestQuote = 1500;

    private readonly Dictionary<(string Article, int Start), HashSet<string>> _keys = [];

    /// <summary>Bracketed digits would read as citation numbers.</summary>
    private static bool Quotable(EvidenceSentence sentence) => sentence.End - sentence.Start <= LongestQuote && !CitationMarks.Occur(sentence.Article.Article.Text.AsSpan(sentence.Start, sentence.End - sentence.Start));

    public IReadOnlyList<EvidenceSentence> Choose(IReadOnlyList<EvidenceSentence> ranked)
    {
        var quotable = ranked.Where(Quotable).DistinctBy(s => (s.Article.Article.Id, s.Start)).ToList();
        var votes = Votes(quotable);
        var pool = quotable.Select(s => VotesFor(s, votes) is > 0 and var gained ? s with { Score = s.Score + gained } : s).OrderByDescending(s => s.Score).ThenBy(s => s.Article.Article.Id, StringComparer.Ordinal).ThenBy(s => s.Start).Take(60).ToList();
        var chosen = new List<EvidenceSentence>();
        while (pool.Count > 0)
        {
            var next = chosen.Count == 0 ? pool[0] : pool.MaxBy(s => s.Score + (Complement * Gain(s, chosen)))!;
            if (chosen.Count > 0 && next.Score < chosen[0].Score - FarBehind)
            {
                break;
            }

            chosen.Add(next);
            if (chosen.Count == maxQuotes)
            {
                break;
            }

            pool.RemoveAll(s => s == next || (Overlap(s, next) >= Same && !Contradicts(s, next)));
        }

        return chosen;
    }

    /// <summary>Articles that give the same short answer speak for each other.</summary>
    private static Dictionary<string, HashSet<string>> Votes(List<EvidenceSentence> sentences)
    {
        var votes = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var sentence in sentences.OrderByDescending(s => s.Score).Take(40))
        {
            foreach (var answer in sentence.ShortAnswers)
            {
                var key = AnswerValue.Of(sentence, answer);
                if (!votes.TryGetValue(key, out var articles))
                {
                    votes[key] = articles = new HashSet<string>(StringComparer.Ordinal);
                }

                articles.Add(sentence.Article.Article.Id);
            }
        }

        return votes;
    }

    private static double VotesFor(EvidenceSentence sentence, Dictionary<string, HashSet<string>> votes) => sentence.ShortAnswers.Count == 0 ? 0
        : Math.Min(MostVotes, sentence.ShortAnswers.Where(a => a.Kind is not AnswerKind.What).Select(a => Vote * Math.Max(0, votes.GetValueOrDefault(AnswerValue.Of(sentence, a))?.Count - 1 ?? 0)).DefaultIfEmpty(0).Max());

    /// <summary>Share of the question's weight that this sentence itself holds and none of the chosen does.</summary>
    private double Gain(EvidenceSentence sentence, List<EvidenceSentence> chosen)
    {
        double gain = 0, total = 0;
        for (var c = 0; c < weights.Length; c++)
        {
            total += weights[c];
            gain += weights[c] * Math.Max(0, sentence.Profile.Degrees[c] - chosen.Max(s => s.Profile.Degrees[c]));
        }

        var kinds = question.Kinds.Count(k => sentence.ShortAnswers.Any(a => a.Kind == k) && chosen.All(s => s.ShortAnswers.All(a => a.Kind != k)));
        return (total > 0 ? gain / total : 0) + (kinds * 0.3);
    }

    /// <summary>Nearly the same words with another number or name in them tell something else.</summary>
    private static bool Contradicts(EvidenceSentence a, EvidenceSentence b) =>
        a.ShortAnswers is [{ Kind: AnswerKind.HowMany or AnswerKind.When or AnswerKind.Who or AnswerKind.Where } first, ..]
        && b.ShortAnswers is [var second, ..] && first.Kind == second.Kind && AnswerValue.Of(a, first) != AnswerValue.Of(b, second);

    private double Overlap(EvidenceSentence a, EvidenceSentence b)
    {
        var (first, second) = (Keys(a), Keys(b));
        var shared = 0;
        foreach (var key in first)
        {
            shared += second.Contains(key) ? 1 : 0;
        }

        return shared / (double)Math.Max(1, Math.Min(first.Count, second.Count));
    }

    private HashSet<string> Keys(EvidenceSentence s)
    {
        if (_keys.TryGetValue((s.Article.Article.Id, s.Start), out var keys))
        {
            return keys;
        }

        var syllables = s.Article.SyllableArray.AsSpan(s.Article.FirstSyllable[s.Sentence]..s.Article.FirstSyllable[s.Sentence + 1]);
        _keys[(s.Article.Article.Id, s.Start)] = keys = new HashSet<string>(syllables.Length, StringComparer.Ordinal);
        foreach (var syllable in syllables)
        {
            keys.Add(syllable.Key);
        }

        return keys;
    }
}
