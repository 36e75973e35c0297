using DiplomacyBot.Language.Abbreviations;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>What became of a model's sentence.</summary>
/// <param name="Draft">The sentence.</param>
/// <param name="Faults">Why it may not be shown; empty when it may.</param>
/// <param name="Support">For each passage that supports it the sentences that do; empty when it may not be shown.</param>
internal sealed record SentenceVerdict(DraftSentence Draft, IReadOnlyList<SentenceFault> Faults, IReadOnlyList<SourceWindow> Support)
{
    public bool Passes => Faults.Count == 0;
}

/// <summary>
/// Decides whether a sentence is supported by the passages it cites. Deterministic: the same sentence and passages always give the same verdict. Every
/// name, number, date and quotation must occur in what is cited; deeds, negation, tense and direction must agree; most of the rest must be there in some wording.
/// </summary>
internal sealed class SentenceChecker(Wordings wordings, AbbreviationTable abbreviations)
{
    /// <summary>Windows of each passage that are tried together when no passage alone supports a sentence.</summary>
    private const int Tried = 3;

    /// <summary>More passages than this are not tried together: nobody needs four sources for one sentence.</summary>
    private const int MostTogether = 3;

    /// <summary>UTF-16 code units. No quote is longer, so no longer sentence can rest on one; and reading it would only keep the processor busy.</summary>
    private const int LongestSentence = 1500;

    /// <param name="written">The sentence as the model wrote it, with its citation numbers.</param>
    /// <param name="passages">What it may cite.</param>
    /// <param name="today">The day of the question.</param>
    public SentenceVerdict Check(string written, IReadOnlyList<SourcePassage> passages, DateOnly today)
    {
        if (written.Length > LongestSentence * 2)
        {
            return Failed(new DraftSentence { Text = "", Marks = [], HasMarkup = false }, FaultKind.Claim);
        }

        var draft = DraftSentence.Read(written);
        if (draft.Text.Length > LongestSentence)
        {
            return Failed(draft, FaultKind.Claim);
        }

        var cited = draft.Marks.Select(m => m.Number).Distinct().ToList();
        if (draft.HasMarkup)
        {
            return Failed(draft, FaultKind.Markup);
        }

        if (cited.Count == 0)
        {
            return Failed(draft, FaultKind.NoCitation);
        }

        var sources = cited.Select(n => passages.FirstOrDefault(p => p.Number == n)).OfType<SourcePassage>().ToList();
        return sources.Count < cited.Count ? Failed(draft, FaultKind.WrongCitation) : Supported(draft, sources, today);
    }

    private SentenceVerdict Supported(DraftSentence draft, List<SourcePassage> sources, DateOnly today)
    {
        var said = new SaidSentence(draft.Text, today, wordings, abbreviations);
        List<Search> searches = [.. sources.Select(s => new Search(said, s, wordings))];
        var alone = searches.Select(s => s.Best).OfType<Trial>().Where(t => t.Passes).Select(t => t.Windows[0]).ToList();
        if (alone.Count > 0)
        {
            return new SentenceVerdict(draft, [], alone);
        }

        if (sources.Count is > 1 and <= MostTogether)
        {
            var everywhere = new Scope(said.At(sources[0].Reference), sources);
            foreach (var together in Combinations([.. searches.Select(s => s.Closest.Take(Tried).ToList())]))
            {
                if (new Trial(said, together, everywhere, wordings).Passes)
                {
                    return new SentenceVerdict(draft, [], together);
                }
            }
        }

        var best = searches.Select(s => s.Best).OfType<Trial>().OrderBy(t => t.Faults.Count).ThenByDescending(t => t.Share).FirstOrDefault();
        return new SentenceVerdict(draft, best?.Faults ?? [new SentenceFault(FaultKind.Claim)], []);
    }

    private static IEnumerable<IReadOnlyList<SourceWindow>> Combinations(IReadOnlyList<List<SourceWindow>> choices) =>
        choices.Aggregate(Enumerable.Repeat<IReadOnlyList<SourceWindow>>([], 1), (made, next) => made.SelectMany(m => next.Select(n => (IReadOnlyList<SourceWindow>)[.. m, n])));

    private static SentenceVerdict Failed(DraftSentence draft, FaultKind kind) => new(draft, [new SentenceFault(kind)], []);
}
