namespace DiplomacyBot.Answering.Grounding;

/// <summary>What the source only plans, holds possible, aims at or makes a condition must not be told as done, and what is done not as planned.</summary>
internal static class Tense
{
    private const int NearBy = 4;

    private static readonly HashSet<string> Planned = new(StringComparer.Ordinal) { "sẽ", "sắp", "định", "kiến", "muốn", "hoạch", "mong", "sẵn", "nhắc", "xuất", "thể", "gọi", "cầu", "nghị", "dọa", "khả", "khó", "để", "nhằm", "suýt", "nếu" };

    public static void Check(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        for (var i = 0; i < claim.Reading.Keys.Length; i++)
        {
            var key = claim.Reading.Keys[i];
            if (key is not ("đã" or "sẽ" or "được" or "bị") || Next(claim, i) is not { } part || Polarity.IsNegated(claim.Reading, part.First))
            {
                continue;
            }

            if (key is "được" or "bị" && Before(claim.Reading, i, Planned.Contains))
            {
                continue;
            }

            var places = Told(claim, part, window);
            var mismatch = key != "sẽ"
                ? places.Count > 0 && places.All(p => Before(p.Text, p.At, Planned.Contains))
                : places.Count > 0 && places.All(p => Before(p.Text, p.At, static k => k == "đã") && !Before(p.Text, p.At, Planned.Contains));
            if (mismatch)
            {
                faults.Add(new SentenceFault(FaultKind.Tense, $"{key} {claim.Reading.Keys[part.First]}"));
            }
        }
    }

    /// <summary>Where the source tells the deed; with the same word behind it where it does: of "mang tên" and "mang đầu đạn" the one that is said.</summary>
    private static List<(TextReading Text, int At)> Told(Claim claim, ClaimPart part, IReadOnlyList<TextReading> window)
    {
        var places = window.SelectMany(w => part.Alternatives.SelectMany(w.Find).Select(at => (Text: w, At: at))).ToList();
        if (part.Count == 1 && part.End < claim.Reading.Keys.Length && places.Count > 1)
        {
            string[] words = claim.Reading.Keys[part.First..(part.End + 1)];
            var closer = places.Where(p => p.Text.StandsAt(words, p.At)).ToList();
            return closer.Count > 0 ? closer : places;
        }

        return places;
    }

    private static ClaimPart? Next(Claim claim, int at) => claim.Parts.FirstOrDefault(p => p.First > at && p.First <= at + 3);

    private static bool Before(TextReading text, int at, Func<string, bool> isSign)
    {
        for (var i = at - 1; i >= Math.Max(0, at - NearBy) && !text.EndsClause(i); i--)
        {
            if (isSign(text.Keys[i]))
            {
                return true;
            }
        }

        return false;
    }
}
