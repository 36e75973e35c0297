namespace DiplomacyBot.Answering.Grounding;

/// <summary>A word whose opposite stands in the source, and which itself does not, contradicts it.</summary>
internal static class Opposites
{
    public static void Check(Claim claim, Wordings wordings, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        foreach (var (said, other) in wordings.Opposites)
        {
            if (claim.Reading.Holds(said) && !claim.Reading.Holds(other) && window.Any(w => w.Holds(other)) && !window.Any(w => w.Holds(said)) && !Elsewhere(claim, said, window))
            {
                faults.Add(new SentenceFault(FaultKind.Deed, string.Join(' ', said)));
            }
        }
    }

    /// <summary>The word as part of a wording the source does support: trước in "trước đây".</summary>
    private static bool Elsewhere(Claim claim, string[] said, IReadOnlyList<TextReading> window) => claim.Reading.Find(said).All(at =>
        (at + said.Length < claim.Reading.Keys.Length && claim.Reading.Keys[at + said.Length] is "đó" or "đây" or "hết" or "mắt") ||
        claim.Parts.Any(p => p.First <= at && at < p.End && p.Count > said.Length && p.Alternatives.Any(a => window.Any(w => w.Holds(a))))
        || claim.Reading.Dates.Any(d => d.Start <= claim.Reading.Syllables[at].Start && claim.Reading.Syllables[at].End <= d.End));
}
