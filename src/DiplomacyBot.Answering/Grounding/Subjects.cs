namespace DiplomacyBot.Answering.Grounding;

/// <summary>
/// A subject and its deed belong together where the source has them in one sentence, or where the deed's sentence points back (này, đó, ông). A subject taken from one
/// sentence and a deed from another make a third statement.
/// </summary>
internal static class Subjects
{
    public static void Check(Claim claim, IReadOnlyList<TextReading> window, IReadOnlyList<TextReading> scope, List<SentenceFault> faults)
    {
        if (claim.Parts is not [{ Kind: ClaimPartKind.Word, Count: 1, First: 0 } head, { Kind: ClaimPartKind.Word, Count: 1, First: 1 } second, ..]
            || claim.IsName(head) || claim.IsName(second) || claim.Parts.FirstOrDefault(p => p.Kind is ClaimPartKind.Deed or ClaimPartKind.Act) is not { } deed || claim.Reading.ClauseStart(deed.First) > 0)
        {
            return;
        }

        string[] subject = [claim.Reading.Keys[0], claim.Reading.Keys[1]];
        var told = window.Where(w => deed.Alternatives.Any(w.Holds)).ToList();
        if (told.Count > 0 && !told.Exists(w => w.Holds(subject) || Together.PointsBack(w)) && scope.Any(r => r.Holds(subject)))
        {
            faults.Add(new SentenceFault(FaultKind.Deed, claim.Reading.Text[..claim.Reading.Syllables[deed.End - 1].End]));
        }
    }
}
