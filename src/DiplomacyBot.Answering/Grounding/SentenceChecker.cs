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

    /// <param name="written">The sentence as the model wrote it, with its citation numbers.</param>
    /// <param name="passages">What it may cite.</param>
    /// <param name="today">The day of the question.</param>
    public SentenceVerdict Check(string written, IReadOnlyList<SourcePassage> passages, DateOnly today)
    {
        var draft = DraftSentence.Read(written);
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
        var trials = new Dictionary<DateOnly, Claim>();
        var scopes = new Dictionary<SourcePassage, Scope>();
        var single = sources.Select(s => SourceWindow.Of(s).Select(w => Try(draft, [w], ClaimAt(s.Reference), ScopeOf(s), today)).OrderBy(t => t.Faults.Count).ThenByDescending(t => t.Share).ThenBy(t => t.Windows[0].Count).ToList()).ToList();
        var alone = single.Where(t => t is [{ Faults.Count: 0 }, ..]).Select(t => t[0].Windows[0]).ToList();
        if (alone.Count > 0)
        {
            return new SentenceVerdict(draft, [], alone);
        }

        var best = single.Where(t => t.Count > 0).Select(t => t[0]).OrderBy(t => t.Faults.Count).ThenByDescending(t => t.Share).FirstOrDefault();
        if (sources.Count is > 1 and <= MostTogether)
        {
            var everywhere = new Scope(ClaimAt(sources[0].Reference), sources);
            foreach (var together in Combinations([.. single.Select(t => t.OrderByDescending(x => x.Share).Take(Tried).Select(x => x.Windows[0]).ToList())]))
            {
                var trial = Try(draft, together, ClaimAt(together[0].Passage.Reference), everywhere, today);
                if (trial.Faults.Count == 0)
                {
                    return new SentenceVerdict(draft, [], together);
                }
            }
        }

        return new SentenceVerdict(draft, best?.Faults ?? [new SentenceFault(FaultKind.Claim)], []);

        Scope ScopeOf(SourcePassage source) => scopes.TryGetValue(source, out var known) ? known : scopes[source] = new Scope(ClaimAt(source.Reference), [source]);

        Claim ClaimAt(DateOnly reference) => trials.TryGetValue(reference, out var known) ? known : trials[reference] = Claim.Read(new TextReading(draft.Text, reference), wordings, abbreviations);
    }

    private Trial Try(DraftSentence draft, IReadOnlyList<SourceWindow> windows, Claim claim, Scope scope, DateOnly today)
    {
        var faults = new List<SentenceFault>();
        List<TextReading> window = [.. windows.SelectMany(w => w.Readings)];
        List<(SourcePassage, TextReading)> placed = [.. windows.SelectMany(w => w.Readings.Select(r => (w.Passage, r)))];
        if (claim.Reading.Keys.Length > 0 && window.Any(w => w.Holds(claim.Reading.Keys)))
        {
            // Word for word what the source says; only "hôm qua" may mean another day to the reader.
            DateSupport.Check(claim, draft.Text, placed, today, faults);
            return new Trial(windows, faults, 1);
        }

        faults.AddRange(scope.Faults);
        NumberSupport.Check(claim, window, faults);
        DateSupport.Check(claim, draft.Text, placed, today, faults);
        Polarity.Check(claim, window, faults);
        Tense.Check(claim, window, faults);
        Opposites.Check(claim, wordings, window, faults);
        Direction.Check(claim, window, faults);
        Routes.Check(claim, window, faults);
        Extent.Check(claim, window, faults);
        Belonging.Check(claim, window, faults);
        Predicates.Check(claim, window, faults);
        Subjects.Check(claim, window, scope.Readings, faults);
        var share = ContentSupport.Check(claim, window, scope.Readings, faults);
        if (claim.Parts.Count == 0 && claim.Reading.Numbers.Count + claim.Reading.Dates.Count == 0)
        {
            faults.Add(new SentenceFault(FaultKind.Claim));
        }

        return new Trial(windows, faults, share);
    }

    private static IEnumerable<IReadOnlyList<SourceWindow>> Combinations(IReadOnlyList<List<SourceWindow>> choices) =>
        choices.Aggregate(Enumerable.Repeat<IReadOnlyList<SourceWindow>>([], 1), (made, next) => made.SelectMany(m => next.Select(n => (IReadOnlyList<SourceWindow>)[.. m, n])));

    private static SentenceVerdict Failed(DraftSentence draft, FaultKind kind) => new(draft, [new SentenceFault(kind)], []);

    /// <summary>What hangs on the passages cited and not on the sentences chosen from them: names, offices, quotations. Found once for all those sentences.</summary>
    private sealed class Scope(Claim claim, IReadOnlyList<SourcePassage> passages)
    {
        private List<SentenceFault>? _faults;

        public IReadOnlyList<TextReading> Readings { get; } = [.. passages.SelectMany(p => p.Scope)];

        public IReadOnlyList<SentenceFault> Faults => _faults ??= Find();

        private List<SentenceFault> Find()
        {
            var faults = new List<SentenceFault>();
            NameSupport.Check(claim, Readings, faults);
            Offices.Check(claim, Readings, faults);
            QuoteSupport.Check(claim, Readings, faults);
            Together.Check(claim, passages, faults);
            if (passages.Count > 1)
            {
                Joining.Check(claim, passages, faults);
            }

            return faults;
        }
    }

    private sealed record Trial(IReadOnlyList<SourceWindow> Windows, IReadOnlyList<SentenceFault> Faults, double Share);
}
