namespace DiplomacyBot.Answering.Grounding;

/// <summary>A sentence held against chosen sentences of its sources.</summary>
internal sealed class Trial
{
    private readonly List<SentenceFault> _faults = [];

    /// <param name="said">The sentence.</param>
    /// <param name="windows">The sentences that shall support it.</param>
    /// <param name="scope">All that its citations cover.</param>
    /// <param name="wordings">Which words contradict each other.</param>
    public Trial(SaidSentence said, IReadOnlyList<SourceWindow> windows, Scope scope, Wordings wordings)
    {
        Windows = windows;
        var claim = said.At(windows[0].Passage.Reference);
        IReadOnlyList<TextReading> window = windows.Count == 1 ? windows[0].Readings : [.. windows.SelectMany(w => w.Readings)];
        DateSupport.Check(claim, said, windows, _faults);
        if (IsVerbatim(claim, window))
        {
            // Word for word what the source says; only "hôm qua" may mean another day to the reader.
            Share = 1;
            return;
        }

        _faults.AddRange(scope.Faults);
        Share = scope.Content.Check(window, _faults);
        NumberSupport.Check(claim, window, _faults);
        Polarity.Check(claim, window, _faults);
        Tense.Check(claim, window, _faults);
        Opposites.Check(claim, wordings, window, _faults);
        Direction.Check(claim, window, _faults);
        Routes.Check(claim, window, _faults);
        Extent.Check(claim, window, _faults);
        Belonging.Check(claim, window, _faults);
        Predicates.Check(claim, window, _faults);
        Subjects.Check(claim, window, scope.Readings, _faults);
        if (claim.Parts.Count == 0 && claim.Reading.Numbers.Count + claim.Reading.Dates.Count == 0)
        {
            _faults.Add(new SentenceFault(FaultKind.Claim));
        }
    }

    public IReadOnlyList<SourceWindow> Windows { get; }

    public IReadOnlyList<SentenceFault> Faults => _faults;

    /// <summary>Share of the sentence's words that are supported, 0 to 1.</summary>
    public double Share { get; }

    public bool Passes => _faults.Count == 0;

    public static bool IsVerbatim(Claim claim, IReadOnlyList<TextReading> window) => claim.Reading.Keys.Length > 0 && window.Any(w => w.Holds(claim.Reading.Keys));
}
