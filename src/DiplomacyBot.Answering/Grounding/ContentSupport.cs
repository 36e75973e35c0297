namespace DiplomacyBot.Answering.Grounding;

/// <summary>How much of what a sentence says its sources say too. What each sentence of a source supports is found once; windows join it.</summary>
/// <param name="claim">The sentence.</param>
/// <param name="scope">All that its citations cover: names may come from there.</param>
internal sealed class ContentSupport(Claim claim, IReadOnlyList<TextReading> scope)
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

    private const ulong Whole = ulong.MaxValue;

    private readonly Dictionary<TextReading, ulong[]> _found = [];
    private readonly bool?[] _named = new bool?[claim.Parts.Count];
    private readonly List<SentenceFault> _ignored = [];

    /// <param name="window">The sentences that shall support it.</param>
    /// <param name="faults">Receives what is not supported.</param>
    /// <returns>The supported share, 0 to 1.</returns>
    public double Check(IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        int total = 0, supported = 0, clauseTotal = 0, clauseSupported = 0, gap = 0, longestGap = 0;
        for (var i = 0; i < claim.Parts.Count; i++)
        {
            var part = claim.Parts[i];
            var (found, weight) = Supported(i, window);
            if (found == 0 && part.Kind is ClaimPartKind.Deed or ClaimPartKind.Act)
            {
                faults.Add(new SentenceFault(FaultKind.Deed, claim.Shown(part)));
            }

            gap = found == 0 ? gap + weight : 0;
            longestGap = Math.Max(longestGap, gap);
            (total, supported) = (total + weight, supported + found);
            (clauseTotal, clauseSupported) = (clauseTotal + weight, clauseSupported + found);
            if (i == claim.Parts.Count - 1 || claim.Reading.EndsClause(part.End - 1))
            {
                if (clauseTotal > ShortClause && clauseSupported < LeastShareOfClause * clauseTotal)
                {
                    faults.Add(new SentenceFault(FaultKind.Claim, claim.Shown(part)));
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

    /// <summary>The supported share, and whether so much is missing that no other rule can save the window.</summary>
    public (double Share, bool Lacks) Measure(IReadOnlyList<TextReading> window)
    {
        _ignored.Clear();
        return (Check(window, _ignored), _ignored.Count > 0);
    }

    private (int Found, int Weight) Supported(int index, IReadOnlyList<TextReading> window)
    {
        var part = claim.Parts[index];
        if (part.Kind == ClaimPartKind.Name || claim.Reading.IsCapital(part.First))
        {
            if (_named[index] ??= scope.Any(r => HoldsAny(r, part)))
            {
                return (part.Count, part.Count);
            }
        }

        ulong found = 0;
        foreach (var reading in window)
        {
            found |= FoundIn(reading)[index];
        }

        if (found == Whole && !(part.Kind == ClaimPartKind.Name || claim.Reading.IsCapital(part.First)))
        {
            return (part.Count, part.Count);
        }

        if (part.Kind != ClaimPartKind.Word || part.Count == 1)
        {
            return (0, part.Count);
        }

        var (single, weight) = (0, 0);
        for (var i = 0; i < part.Count; i++)
        {
            if (!Claim.IsLight(claim.Reading.Keys[part.First + i]))
            {
                weight++;
                single += (int)(found >> i & 1);
            }
        }

        return (single, weight);
    }

    /// <summary>For each part of the claim what the sentence has of it: all, or single syllables of it, a bit each.</summary>
    private ulong[] FoundIn(TextReading reading)
    {
        if (_found.TryGetValue(reading, out var known))
        {
            return known;
        }

        var found = new ulong[claim.Parts.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var part = claim.Parts[i];
            if (HoldsAny(reading, part))
            {
                found[i] = Whole;
                continue;
            }

            for (var k = 0; part.Count > 1 && k < part.Count; k++)
            {
                found[i] |= reading.Places(claim.Reading.Keys[part.First + k]).Length > 0 ? 1UL << k : 0;
            }
        }

        return _found[reading] = found;
    }

    private bool HoldsAny(TextReading source, ClaimPart part)
    {
        foreach (var words in part.Alternatives)
        {
            if (Holds(source, part, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A deed is told only where the source tells it, not where it denies it (chưa bị hủy bỏ).</summary>
    private bool Holds(TextReading source, ClaimPart part, string[] words) => part.Kind is ClaimPartKind.Deed or ClaimPartKind.Act && !Polarity.IsNegated(claim.Reading, part.First)
        ? source.Find(words).Any(at => !Polarity.IsNegated(source, at, CloseNegation))
        : source.Holds(words);
}
