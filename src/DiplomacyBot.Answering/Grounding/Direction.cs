namespace DiplomacyBot.Answering.Grounding;

/// <summary>
/// Who did it to whom: a name that stands in front of a deed in the sentence must not stand only behind it in the source while another stands in front. In the
/// passive (được, bị) the doer stands between the sign and the deed, or behind bởi and do.
/// </summary>
internal static class Direction
{
    private const int NearBy = 12;
    private const int BehindSign = 8;

    public static void Check(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        var names = claim.Names;
        foreach (var deed in claim.Parts.Where(p => p.Kind is ClaimPartKind.Act or ClaimPartKind.Deed || Predicates.IsPredicate(claim, p)))
        {
            if (Doer(claim.Reading, names, deed.First) is not { } doer)
            {
                continue;
            }

            if ((deed.Kind != ClaimPartKind.Deed && !Linked(claim.Reading, doer.End, deed.First) && DoneByOther(deed, doer, window))
                || ((deed.Kind == ClaimPartKind.Act || Changes(claim, names, doer, deed)) && window.Any(w => AlwaysReversed(w, deed, names, doer))))
            {
                faults.Add(new SentenceFault(FaultKind.Direction, claim.Reading.Text[claim.Reading.Syllables[doer.First].Start..claim.Reading.Syllables[deed.End - 1].End]));
            }
        }
    }

    /// <summary>A deed that needs nobody it is done to (tăng, giảm) is compared only where the sentence has one name right in front of it and another behind.</summary>
    private static bool Changes(Claim claim, IReadOnlyList<ClaimPart> names, ClaimPart doer, ClaimPart deed) =>
        deed.Kind == ClaimPartKind.Deed && Enumerable.Range(doer.End, deed.First - doer.End).All(i => Claim.IsLight(claim.Reading.Keys[i])) && names.Any(n => n.First >= deed.End && claim.Reading.ClauseStart(n.First) <= deed.First);

    private static bool AlwaysReversed(TextReading source, ClaimPart deed, IReadOnlyList<ClaimPart> names, ClaimPart doer)
    {
        var places = deed.Alternatives.SelectMany(a => source.Find(a).Select(at => (First: at, End: at + a.Length))).ToList();
        return places.Count > 0 && places.All(p => Reversed(source, p.First, p.End, deed.Kind == ClaimPartKind.Act ? names : [.. names.Where(n => n.First >= deed.End)], doer));
    }

    /// <summary>"… Khabarovsk và phóng": behind a word that links, somebody named earlier acts.</summary>
    private static bool Linked(TextReading text, int from, int to) => text.Keys.AsSpan(from, Math.Max(0, to - from)).ContainsAny("và", "còn", "mà") || Enumerable.Range(Math.Max(0, from - 1), Math.Max(0, to - from)).Any(text.EndsClause);

    /// <summary>Wherever the source tells the deed, somebody foreign is named in front of it, and the name of the sentence nowhere in the same sentence.</summary>
    private static bool DoneByOther(ClaimPart deed, ClaimPart doer, IReadOnlyList<TextReading> window)
    {
        var places = window.SelectMany(w => deed.Alternatives.SelectMany(w.Find).Select(at => (Text: w, At: at))).Where(p => IsPassive(p.Text, p.At) is null).ToList();
        return places.Count > 0 && places.All(p => Places(p.Text, doer).Count == 0
            && Enumerable.Range(Math.Max(0, p.At - NearBy), Math.Min(p.At, NearBy)).Any(i => p.Text.IsCapital(i) && p.Text.IsForeign(i)));
    }

    /// <summary>Every place of the name is behind the deed, and another name of the sentence is in front of it.</summary>
    private static bool Reversed(TextReading source, int deed, int deedEnd, IReadOnlyList<ClaimPart> names, ClaimPart doer)
    {
        if (IsPassive(source, deed) is not null || source.Keys.AsSpan(0, deed).Contains("do"))
        {
            return false;
        }

        var own = Places(source, doer);
        var clause = source.ClauseStart(deed);
        if (own.Exists(i => i >= clause))
        {
            // "Trước các bước đi của Israel, ông Erdogan cáo buộc Israel": the clause of the deed tells who does it.
            own.RemoveAll(i => i < clause);
        }

        return own.Count > 0 && own.All(i => i >= deedEnd) && names.Any(n => !Alike(n, doer) && Places(source, n).Any(i => i < deed && deed - i <= NearBy));
    }

    private static ClaimPart? Doer(TextReading text, IReadOnlyList<ClaimPart> names, int deed)
    {
        if (IsPassive(text, deed) is { } sign)
        {
            return names.LastOrDefault(n => n.First > sign && n.End <= deed);
        }

        return names.LastOrDefault(n => n.End <= deed && deed - n.End <= NearBy);
    }

    private static int? IsPassive(TextReading text, int deed)
    {
        for (var i = deed - 1; i >= Math.Max(0, deed - BehindSign) && !text.EndsClause(i); i--)
        {
            if (text.Keys[i] is "được" or "bị")
            {
                return i;
            }
        }

        return null;
    }

    private static List<int> Places(TextReading source, ClaimPart name) => [.. name.Alternatives.SelectMany(source.Find)];

    private static bool Alike(ClaimPart a, ClaimPart b) => a.Alternatives.Any(x => b.Alternatives.Any(y => x.SequenceEqual(y)));
}
