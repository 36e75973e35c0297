namespace DiplomacyBot.Answering.Grounding;

/// <summary>How much of what a sentence says its source says too.</summary>
internal static class ContentSupport
{
    /// <summary>Share of the sentence's syllables, grammar aside, that must be supported.</summary>
    private const double LeastShare = 0.65;

    /// <summary>The same for each clause of some length: an invented clause behind a true one is invented.</summary>
    private const double LeastShareOfClause = 0.5;

    private const int ShortClause = 3;

    /// <summary>A negation so near in front of a deed denies the deed itself.</summary>
    private const int CloseNegation = 4;

    /// <summary>So many unsupported syllables in a row are no other wording but another statement.</summary>
    private const int LongestGap = 4;

    /// <param name="claim">The sentence.</param>
    /// <param name="window">The sentences that shall support it.</param>
    /// <param name="scope">All that its citations cover: names may come from there.</param>
    /// <param name="faults">Receives what is not supported.</param>
    /// <returns>The supported share, 0 to 1.</returns>
    public static double Check(Claim claim, IReadOnlyList<TextReading> window, IReadOnlyList<TextReading> scope, List<SentenceFault> faults)
    {
        int total = 0, supported = 0, clauseTotal = 0, clauseSupported = 0, gap = 0, longestGap = 0;
        foreach (var part in claim.Parts)
        {
            var (found, weight) = Supported(claim, part, window, scope);
            if (found == 0 && part.Kind is ClaimPartKind.Deed or ClaimPartKind.Act)
            {
                faults.Add(new SentenceFault(FaultKind.Deed, Shown(claim, part)));
            }

            gap = found == 0 ? gap + weight : 0;
            longestGap = Math.Max(longestGap, gap);
            (total, supported) = (total + weight, supported + found);
            (clauseTotal, clauseSupported) = (clauseTotal + weight, clauseSupported + found);
            if (claim.Reading.EndsClause(part.End - 1) || part == claim.Parts[^1])
            {
                if (clauseTotal > ShortClause && clauseSupported < LeastShareOfClause * clauseTotal)
                {
                    faults.Add(new SentenceFault(FaultKind.Claim, Shown(claim, part)));
                }

                (clauseTotal, clauseSupported) = (0, 0);
            }
        }

        var share = total == 0 ? 0 : supported / (double)total;
        if (total > 0 && (share < LeastShare || longestGap >= LongestGap))
        {
            faults.Add(new SentenceFault(FaultKind.Claim));
        }

        return share;
    }

    private static (int Found, int Weight) Supported(Claim claim, ClaimPart part, IReadOnlyList<TextReading> window, IReadOnlyList<TextReading> scope)
    {
        var places = part.Kind == ClaimPartKind.Name || claim.Reading.IsCapital(part.First) ? scope : window;
        if (part.Alternatives.Any(a => places.Any(r => part.Kind is ClaimPartKind.Deed or ClaimPartKind.Act ? HoldsAlike(r, a, Polarity.IsNegated(claim.Reading, part.First)) : r.Holds(a))))
        {
            return (part.Count, part.Count);
        }

        if (part.Kind != ClaimPartKind.Word || part.Count == 1)
        {
            return (0, part.Count);
        }

        var single = Enumerable.Range(part.First, part.Count).Where(i => !Claim.IsLight(claim.Reading.Keys[i])).ToList();
        return (single.Count(i => window.Any(r => r.Places(claim.Reading.Keys[i]).Count > 0)), single.Count);
    }

    /// <summary>A deed is told only where the source tells it, not where it denies it (chưa bị hủy bỏ).</summary>
    private static bool HoldsAlike(TextReading source, string[] deed, bool negated) => source.Find(deed).Any(at => negated || !Polarity.IsNegated(source, at, CloseNegation));

    private static string Shown(Claim claim, ClaimPart part) =>
        claim.Reading.Text[claim.Reading.Syllables[part.First].Start..claim.Reading.Syllables[part.End - 1].End];
}
