using DiplomacyBot.Answering.ShortAnswers;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>Where from and where to: a place the source names as the goal must not become the start, nor may another place stand where the source names one.</summary>
internal static class Routes
{
    /// <summary>"sang lãnh thổ Litva": so many syllables may stand between the sign and the place.</summary>
    private const int NearBy = 3;

    /// <summary>"hội nghị Cấp cao Hợp tác … (APEC)": the name may be the end of a long one.</summary>
    private const int LongestName = 8;

    private static readonly HashSet<string> From = new(StringComparer.Ordinal) { "từ", "khỏi", "rời" };
    private static readonly HashSet<string> To = new(StringComparer.Ordinal) { "sang", "đến", "tới", "vào" };

    public static void Check(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        foreach (var name in claim.Names)
        {
            if (BelongsToAnother(claim, name, window))
            {
                faults.Add(new SentenceFault(FaultKind.Name, claim.Reading.Text[claim.Reading.Syllables[name.First - 2].Start..claim.Reading.Syllables[name.End - 1].End]));
                continue;
            }

            if (Sign(claim.Reading, name.First) is not { } sign)
            {
                continue;
            }

            var places = window.SelectMany(w => name.Alternatives.SelectMany(w.Find).Select(at => (Text: w, At: at))).ToList();
            var (own, other) = From.Contains(claim.Reading.Keys[sign]) ? (From, To) : (To, From);
            var signs = places.Select(p => Sign(p.Text, p.At) is { } at ? p.Text.Keys[at] : null).OfType<string>().ToList();
            if ((signs.Any(other.Contains) && !signs.Any(own.Contains)) || (sign == name.First - 1 && Elsewhere(claim, name, sign, window, places.Count > 0)))
            {
                faults.Add(new SentenceFault(FaultKind.Direction, claim.Reading.Text[claim.Reading.Syllables[sign].Start..claim.Reading.Syllables[name.End - 1].End]));
            }
        }
    }

    /// <summary>"lãnh thổ Croatia" where the source only has "lãnh thổ Ukraine": a word and the name right behind it are one thing. Offices have a check of their own.</summary>
    private static bool BelongsToAnother(Claim claim, ClaimPart name, IReadOnlyList<TextReading> window)
    {
        if (name.Kind != ClaimPartKind.Name || name.First < 2 || Enumerable.Range(name.First - 2, 2).Any(i => Claim.IsLight(claim.Reading.Keys[i]) || claim.Reading.IsCapital(i) || claim.Reading.EndsClause(i)) || Offices.Covers(claim.Reading, name.First - 1))
        {
            return false;
        }

        return AlwaysAnother(claim.Reading.Keys[(name.First - 2)..name.First], name, window);
    }

    /// <summary>The source has the same words with another place behind them, each time: rút khỏi Niger, not Nigeria.</summary>
    private static bool Elsewhere(Claim claim, ClaimPart name, int sign, IReadOnlyList<TextReading> window, bool named)
    {
        // Where the source's sentences name the place too, the verb must be the same; "đến" alone is said of many places.
        string[] words = named && sign > 0 ? claim.Reading.Keys[(sign - 1)..name.First] : [claim.Reading.Keys[sign]];
        return (words.Length > 1 || From.Contains(words[0])) && AlwaysAnother(words, name, window);
    }

    private static bool AlwaysAnother(string[] words, ClaimPart name, IReadOnlyList<TextReading> window)
    {
        var followed = window.SelectMany(w => w.Find(words).Select(at => (Text: w, At: at + words.Length))).Where(p => p.At < p.Text.Keys.Length).ToList();
        return followed.Count > 0 && followed.All(p => p.Text.IsCapital(p.At) && IsPlace(p.Text, p.At) && !name.Alternatives.Any(a => p.Text.StandsAt(a, p.At)) && !Holds(p.Text, name, p.At));
    }

    /// <summary>"tới Tổng thống Nga": the place behind the sign may have words in front of it.</summary>
    private static bool Holds(TextReading text, ClaimPart name, int from) => name.Alternatives.Any(a => Enumerable.Range(from, LongestName).Any(i => text.StandsAt(a, i)));

    private static bool IsPlace(TextReading text, int at) => text.IsForeign(at) || KnownPlaces.LengthAt(text.Syllables, at, text.Syllables.Count) > 0;

    private static int? Sign(TextReading text, int name)
    {
        for (var i = name - 1; i >= Math.Max(0, name - NearBy) && !text.EndsClause(i) && (i == name - 1 || !text.IsCapital(i + 1)); i--)
        {
            if (From.Contains(text.Keys[i]) || To.Contains(text.Keys[i]))
            {
                return i > 0 && text.Keys[i - 1] == "liên" ? null : text.Keys[i] == "đến" && i > 0 && text.Keys[i - 1] == "quan" ? null : i;
            }
        }

        return null;
    }
}
