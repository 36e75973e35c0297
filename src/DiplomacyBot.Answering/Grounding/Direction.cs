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
    private const int NearSubject = 4;

    private static readonly string[] Prepositions = ["của", "với", "cho", "tại", "ở", "từ", "đến", "tới", "sang", "về", "trong", "bởi", "do", "vì", "cùng", "giữa", "khỏi", "vào", "theo"];

    /// <summary>Words that make a thing of the deed behind them: thuế nhập khẩu, lệnh cấm.</summary>
    private static readonly HashSet<string> Nominal = new(StringComparer.Ordinal) { "thuế", "lệnh", "ngạch", "gói", "cuộc", "vụ", "đợt", "sự", "việc", "kế", "hoạch", "mức", "hoạt", "động" };

    /// <summary>Words behind which another subject begins.</summary>
    private static readonly HashSet<string> Subordinate = new(StringComparer.Ordinal) { "khi", "việc", "rằng", "nếu", "mà" };

    public static void Check(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        var names = claim.Names;
        foreach (var deed in claim.Parts.Where(p => p.Kind is ClaimPartKind.Act or ClaimPartKind.Deed || Predicates.IsPredicate(claim, p)))
        {
            if (Doer(claim.Reading, names, deed.First) is { } doer
                && ((deed.Kind != ClaimPartKind.Deed && !Linked(claim.Reading, doer.End, deed.First) && DoneByOther(deed, doer, window))
                    || ((deed.Kind == ClaimPartKind.Act || IsSubject(claim.Reading, doer, deed)) && window.Any(w => AlwaysReversed(w, deed, names, doer)))))
            {
                faults.Add(new SentenceFault(FaultKind.Direction, Shown(claim.Reading, doer.First, deed.End)));
            }
            else if (deed.Kind == ClaimPartKind.Act && Suffers(claim, deed) is { } done && window.Any(w => deed.Alternatives.Any(w.Holds)) && window.All(w => deed.Alternatives.All(a => w.Find(a).All(at => Does(w, at, done)))))
            {
                faults.Add(new SentenceFault(FaultKind.Direction, Shown(claim.Reading, deed.First, deed.End)));
            }
        }
    }

    private static string Shown(TextReading text, int first, int end) => text.Text[text.Syllables[first].Start..text.Syllables[end - 1].End];

    /// <summary>The name right in front of a deed that needs nobody it is done to (tăng, xuất khẩu), a few words aside; behind của or với it is no subject.</summary>
    private static bool IsSubject(TextReading text, ClaimPart doer, ClaimPart deed) =>
        deed.First - doer.End <= NearSubject && !text.Keys.AsSpan(Math.Max(0, doer.First - NearSubject), Math.Min(doer.First, NearSubject)).ContainsAny(Prepositions)
        && !Nominal.Contains(text.Keys[deed.First - 1]) && !text.Keys.AsSpan(doer.End, deed.First - doer.End).ContainsAny("khiến", "làm", "gây");

    private static bool AlwaysReversed(TextReading source, ClaimPart deed, IReadOnlyList<ClaimPart> names, ClaimPart doer)
    {
        var places = deed.Alternatives.SelectMany(a => source.Find(a).Select(at => (First: at, End: at + a.Length))).ToList();
        return places.Count > 0 && places.All(p => Reversed(source, p.First, p.End, deed.Kind == ClaimPartKind.Act ? names : [], doer));
    }

    /// <summary>The word of two syllables behind an act, when it says to whom it is done and stands nowhere in front of it.</summary>
    private static string[]? Suffers(Claim claim, ClaimPart deed)
    {
        var first = claim.Parts.FirstOrDefault(p => p.First >= deed.End)?.First ?? int.MaxValue;
        if (first > deed.End + 1 || first + 1 >= claim.Reading.Keys.Length || claim.Reading.IsCapital(first) || claim.Reading.EndsClause(first) || IsPassive(claim.Reading, deed.First) is not null)
        {
            return null;
        }

        string[] word = claim.Reading.Keys[first..(first + 2)];
        return Claim.IsLight(word[1]) || claim.Reading.Find(word).First() < deed.First ? null : word;
    }

    /// <summary>Whether those two stand close in front of the deed and not behind it: they do it.</summary>
    private static bool Does(TextReading source, int deed, string[] done) =>
        IsPassive(source, deed) is null && source.Find(done).ToList() is { Count: > 0 } places && places.TrueForAll(at => at < deed && deed - at <= NearSubject + 2 && at >= source.ClauseStart(deed));

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
        var clause = ClauseStart(source, deed);
        if (own.Exists(i => i >= clause))
        {
            // "Trước các bước đi của Israel, ông Erdogan cáo buộc Israel": the clause of the deed tells who does it.
            own.RemoveAll(i => i < clause);
        }

        if (names.Count == 0)
        {
            // "Rosneft giảm 3,8%, trong khi Lukoil mất 5,9%": of a deed nobody suffers, another clause tells nothing.
            own.RemoveAll(i => i >= deedEnd && source.ClauseStart(i) > deed);
        }

        return own.Count > 0 && own.All(i => i >= deedEnd) && (names.Any(n => !Alike(n, doer) && Places(source, n).Any(i => i < deed && deed - i <= NearBy)) || HasSubject(source, clause, deed));
    }

    /// <summary>Whether a country or somebody foreign stands in front of a deed, and no preposition in front of that.</summary>
    private static bool HasSubject(TextReading source, int clause, int deed)
    {
        for (var i = Math.Max(clause, deed - NearSubject); i < deed; i++)
        {
            if (source.IsCapital(i) && (source.IsForeign(i) || KnownPlaces.LengthAt(source.Syllables, i, deed) > 0) && !(i > 0 && Prepositions.Contains(source.Keys[i - 1])) && !Offices.Covers(source, i) && !Nominal.Contains(source.Keys[deed - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static int ClauseStart(TextReading text, int deed)
    {
        var start = text.ClauseStart(deed);
        for (var i = deed - 1; i > start; i--)
        {
            if (Subordinate.Contains(text.Keys[i]))
            {
                return i + 1;
            }
        }

        return start;
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
