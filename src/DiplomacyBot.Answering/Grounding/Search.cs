namespace DiplomacyBot.Answering.Grounding;

/// <summary>
/// Looks for the sentences of one passage that support a claim. Words are cheap to compare and most sentences fail by them, so windows are tried from the one that has
/// most words on, and only those with enough of them are held against all rules.
/// </summary>
internal sealed class Search
{
    private readonly List<SourceWindow> _closest;

    public Search(SaidSentence said, SourcePassage source, Wordings wordings)
    {
        var claim = said.At(source.Reference);
        var scope = new Scope(claim, [source]);
        var ranked = source.Windows.Select(w => (Window: w, Verbatim: Trial.IsVerbatim(claim, w.Readings), Words: scope.Content.Measure(w.Readings)))
            .OrderByDescending(w => w.Verbatim).ThenByDescending(w => w.Words.Share).ThenBy(w => w.Window.Count).ToList();
        _closest = [.. ranked.Select(w => w.Window)];
        foreach (var (window, verbatim, words) in ranked)
        {
            if (Best is null || verbatim || (!words.Lacks && scope.Faults.Count == 0))
            {
                var trial = new Trial(said, [window], scope, wordings);
                Best = Best is null || trial.Faults.Count < Best.Faults.Count ? trial : Best;
            }

            if (Best.Passes)
            {
                return;
            }
        }
    }

    /// <summary>The window that supports the claim, or lacks least; null when the passage has no sentence.</summary>
    public Trial? Best { get; }

    /// <summary>All windows, those with most of the claim's words first.</summary>
    public IEnumerable<SourceWindow> Closest => _closest;
}
