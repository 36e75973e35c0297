namespace DiplomacyBot.Answering.Grounding;

/// <summary>What a sentence says of its subject: the word behind đã, sẽ, đang … tells the deed, and a deed no source tells is invented however much of the rest agrees.</summary>
internal static class Predicates
{
    private static readonly HashSet<string> Signs = new(StringComparer.Ordinal) { "đã", "sẽ", "đang", "sắp", "từng", "vừa", "và" };

    public static void Check(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        for (var i = 0; i < claim.Parts.Count; i++)
        {
            var part = claim.Parts[i];
            if (IsPredicate(claim, part) && !IsIn(part, window) && !(i + 1 < claim.Parts.Count && claim.Parts[i + 1] is var next && next.First == part.End && !claim.IsName(next) && IsIn(next, window)))
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
            && (Signs.Contains(keys[part.First - 1]) || (part.First > 1 && keys[part.First - 1] == "người" && keys[part.First - 2] == "là"));
    }

    private static bool IsIn(ClaimPart part, IReadOnlyList<TextReading> window) => part.Alternatives.Any(a => window.Any(w => w.Holds(a)));
}
