namespace DiplomacyBot.Answering.Grounding;

/// <summary>What a sentence says of its subject: the word behind đã, sẽ, đang … tells the deed, the word behind a deed what it is done to; where no source has it, it is invented however much of the rest agrees.</summary>
internal static class Predicates
{
    private static readonly HashSet<string> Tenses = new(StringComparer.Ordinal) { "đã", "sẽ", "đang", "sắp", "từng", "vừa" };

    public static void Check(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        for (var i = 0; i < claim.Parts.Count; i++)
        {
            var part = claim.Parts[i];
            if ((IsPredicate(claim, part) || IsObject(claim, i)) && !IsIn(part, window) && !IsHalfOfAWord(claim, i, window))
            {
                faults.Add(new SentenceFault(FaultKind.Deed, claim.Reading.Text[claim.Reading.Syllables[part.First].Start..claim.Reading.Syllables[part.End - 1].End]));
            }
        }
    }

    /// <summary>Whether a word stands behind a sign of tense, "là người", or "và" before a further deed.</summary>
    public static bool IsPredicate(Claim claim, ClaimPart part)
    {
        var keys = claim.Reading.Keys;
        return part.Kind == ClaimPartKind.Word && part.First > 0 && !claim.Reading.IsCapital(part.First)
            && (Tenses.Contains(keys[part.First - 1]) || keys[part.First - 1] == "và" || (part.First > 1 && keys[part.First - 1] == "người" && keys[part.First - 2] == "là"));
    }

    /// <summary>The word right behind a deed: what it is done to.</summary>
    private static bool IsObject(Claim claim, int index) =>
        index > 0 && claim.Parts[index] is { Kind: ClaimPartKind.Word, Count: 1 } part && claim.Parts[index - 1] is { Kind: ClaimPartKind.Deed or ClaimPartKind.Act } deed && deed.End == part.First
        && !claim.Reading.EndsClause(deed.End - 1) && index + 1 < claim.Parts.Count && claim.Parts[index + 1].First == part.End && !claim.IsName(part);

    /// <summary>Of "hoàn tất" the source may have one half (hoàn thành); of "nhận khoản tiền" it has what the deed is done to, and no deed.</summary>
    private static bool IsHalfOfAWord(Claim claim, int index, IReadOnlyList<TextReading> window)
    {
        if (index + 1 >= claim.Parts.Count || claim.Parts[index + 1] is var next && (next.First != claim.Parts[index].End || claim.IsName(next) || !IsIn(next, window)))
        {
            return false;
        }

        // Behind "và" and behind a deed the half is taken: there words of all sorts stand.
        return claim.Parts[index].First == 0 || !Tenses.Contains(claim.Reading.Keys[claim.Parts[index].First - 1]) || next.End >= claim.Reading.Keys.Length || claim.Reading.EndsClause(next.End - 1) || !window.Any(w => w.Holds([claim.Reading.Keys[next.End - 1], claim.Reading.Keys[next.End]]));
    }

    private static bool IsIn(ClaimPart part, IReadOnlyList<TextReading> window) => part.Alternatives.Any(a => window.Any(w => w.Holds(a)));
}
