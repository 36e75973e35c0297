namespace DiplomacyBot.Answering.Grounding;

/// <summary>
/// Two articles may be told of in one sentence, clause by clause. Within one clause they may not be mixed: that New START was signed and who founded AUKUS does not make
/// a treaty of theirs.
/// </summary>
internal static class Joining
{
    public static void Check(Claim claim, IReadOnlyList<SourcePassage> passages, List<SentenceFault> faults)
    {
        foreach (var clause in Clauses(claim))
        {
            var names = clause.Where(p => claim.IsName(p) && passages.Any(s => Holds(s, p))).ToList();
            if (!passages.Any(s => names.All(n => Holds(s, n))))
            {
                faults.Add(new SentenceFault(FaultKind.Claim, claim.Reading.Text[claim.Reading.Syllables[clause[0].First].Start..claim.Reading.Syllables[clause[^1].End - 1].End]));
            }
        }
    }

    private static bool Holds(SourcePassage passage, ClaimPart name) => passage.Scope.Any(r => name.Alternatives.Any(a => NameSupport.StandsIn(r, a)));

    /// <summary>The parts of each clause; what only lists names belongs to the clause in front.</summary>
    private static IEnumerable<List<ClaimPart>> Clauses(Claim claim)
    {
        var clauses = new List<List<ClaimPart>> { new() };
        ClaimPart? before = null;
        foreach (var part in claim.Parts)
        {
            if (before is not null && Separated(claim.Reading, before.End - 1, part.First))
            {
                clauses.Add([]);
            }

            clauses[^1].Add(part);
            before = part;
        }

        for (var i = clauses.Count - 1; i > 0; i--)
        {
            if (clauses[i].TrueForAll(claim.IsName))
            {
                clauses[i - 1].AddRange(clauses[i]);
                clauses.RemoveAt(i);
            }
        }

        return clauses.Where(c => c.Count > 0);
    }

    private static bool Separated(TextReading text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.EndsClause(i) || (i > from && text.Keys[i] is "còn" or "trong" && text.StandsAt(text.Keys[i] == "còn" ? ["còn"] : ["trong", "khi"], i)))
            {
                return true;
            }
        }

        return false;
    }
}
