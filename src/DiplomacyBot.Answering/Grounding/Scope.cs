namespace DiplomacyBot.Answering.Grounding;

/// <summary>What hangs on the passages cited and not on the sentences chosen from them: names, offices, quotations. Found once for all those sentences.</summary>
internal sealed class Scope(Claim claim, IReadOnlyList<SourcePassage> passages)
{
    private List<SentenceFault>? _faults;
    private ContentSupport? _content;

    /// <summary>All that may be named: sentences, headlines, outlets.</summary>
    public IReadOnlyList<TextReading> Readings { get; } = passages.Count == 1 ? passages[0].Scope : [.. passages.SelectMany(p => p.Scope)];

    public IReadOnlyList<SentenceFault> Faults => _faults ??= Find();

    public ContentSupport Content => _content ??= new ContentSupport(claim, Readings);

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
