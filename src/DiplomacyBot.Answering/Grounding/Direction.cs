using DiplomacyBot.Answering.ShortAnswers;

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
        var names = claim.Parts.Where(p => p.Kind == ClaimPartKind.Name || IsForeignName(claim, p)).ToList();
        foreach (var deed in claim.Parts.Where(p => p.Kind == ClaimPartKind.Act))
        {
            if (Doer(claim.Reading, names, deed.First) is not { } doer)
            {
                continue;
            }

            if (!Linked(claim.Reading, doer.End, deed.First) && DoneByOther(deed, doer, window))
            {
                faults.Add(new SentenceFault(FaultKind.Direction, claim.Reading.Text[claim.Reading.Syllables[doer.First].Start..claim.Reading.Syllables[deed.End - 1].End]));
                continue;
            }

            foreach (var source in window)
            {
                var places = deed.Alternatives.SelectMany(a => source.Find(a).Select(at => (First: at, End: at + a.Length))).ToList();
                if (places.Count > 0 && places.All(p => Reversed(source, p.First, p.End, names, doer)))
                {
                    faults.Add(new SentenceFault(FaultKind.Direction, claim.Reading.Text[claim.Reading.Syllables[doer.First].Start..claim.Reading.Syllables[deed.End - 1].End]));
                    break;
                }
            }
        }
    }

    /// <summary>"… Khabarovsk và phóng": behind a word that links, somebody named earlier acts.</summary>
    private static bool Linked(TextReading text, int from, int to) => text.Keys.AsSpan(from, Math.Max(0, to - from)).ContainsAny("và", "còn", "mà") || Enumerable.Range(Math.Max(0, from - 1), Math.Max(0, to - from)).Any(text.EndsClause);

    private static bool IsForeignName(Claim claim, ClaimPart part) => part is { Kind: ClaimPartKind.Word, Count: 1 } && claim.Reading.IsCapital(part.First) && !VietnameseSyllable.IsPossible(claim.Reading.Keys[part.First]);

    /// <summary>Wherever the source tells the deed, somebody foreign is named in front of it, and the name of the sentence nowhere in the same sentence.</summary>
    private static bool DoneByOther(ClaimPart deed, ClaimPart doer, IReadOnlyList<TextReading> window)
    {
        var places = window.SelectMany(w => deed.Alternatives.SelectMany(w.Find).Select(at => (Text: w, At: at))).Where(p => IsPassive(p.Text, p.At) is null).ToList();
        return places.Count > 0 && places.All(p => Places(p.Text, doer).Count == 0
            && Enumerable.Range(Math.Max(0, p.At - NearBy), Math.Min(p.At, NearBy)).Any(i => p.Text.IsCapital(i) && !VietnameseSyllable.IsPossible(p.Text.Keys[i])));
    }

    /// <summary>Every place of the name is behind the deed, and another name of the sentence is in front of it.</summary>
    private static bool Reversed(TextReading source, int deed, int deedEnd, List<ClaimPart> names, ClaimPart doer)
    {
        if (IsPassive(source, deed) is not null || source.Keys.AsSpan(0, deed).Contains("do"))
        {
            return false;
        }

        var own = Places(source, doer);
        return own.Count > 0 && own.All(i => i >= deedEnd) && names.Any(n => !Alike(n, doer) && Places(source, n).Any(i => i < deed && deed - i <= NearBy));
    }

    private static ClaimPart? Doer(TextReading text, List<ClaimPart> names, int deed)
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
