using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>Each name of a sentence must stand in what it cites: as a whole, under another known spelling, or the end of a longer name (ông Guterres).</summary>
internal static class NameSupport
{
    /// <summary>Behind these even one Vietnamese syllable with a capital is a person: ông Tập.</summary>
    private static readonly HashSet<string> Persons = new(StringComparer.Ordinal) { "ông", "bà", "anh", "chị", "cô" };

    public static void Check(Claim claim, IReadOnlyList<TextReading> scope, List<SentenceFault> faults)
    {
        var reading = claim.Reading;
        foreach (var run in NameReader.Read(reading.Text, reading.Syllables, 0, reading.Syllables.Count))
        {
            if (!Supported(claim, run.First, run.Last, scope) && !(run.First == 0 && run.Count > 1 && !reading.IsForeign(0) && Supported(claim, 1, run.Last, scope)))
            {
                faults.Add(new SentenceFault(FaultKind.Name, reading.Text[reading.Syllables[run.First].Start..reading.Syllables[run.Last].End]));
            }
        }

        CheckPlaces(claim, scope, faults);
        CheckCapitals(claim, scope, faults);
        CheckForeign(reading, scope, faults);
    }

    /// <summary>Pháp, Nga, Úc: one syllable, no run of capitals, and yet a name. At the start of a sentence it may be another word.</summary>
    private static void CheckPlaces(Claim claim, IReadOnlyList<TextReading> scope, List<SentenceFault> faults)
    {
        foreach (var place in claim.Parts.Where(p => p is { Kind: ClaimPartKind.Name, Count: 1, First: > 0 }))
        {
            // Đức Long is a village.
            if (!IsFollowed(claim.Reading, place.First) && !place.Alternatives.Any(a => scope.Any(r => StandsIn(r, a))))
            {
                faults.Add(new SentenceFault(FaultKind.Name, claim.Reading.Text[claim.Reading.Syllables[place.First].Start..claim.Reading.Syllables[place.First].End]));
            }
        }
    }

    /// <summary>đảng Dân chủ, đạo Tin lành: inside a sentence a capital makes a name of a word, which the source must have in some case or wording.</summary>
    private static void CheckCapitals(Claim claim, IReadOnlyList<TextReading> scope, List<SentenceFault> faults)
    {
        foreach (var part in claim.Parts.Where(p => p is { Kind: not ClaimPartKind.Name, First: > 0 } && claim.Reading.IsCapital(p.First) && !claim.Reading.IsForeign(p.First) && !claim.Reading.EndsClause(p.First - 1)))
        {
            if (!part.Alternatives.Any(a => scope.Any(r => r.Holds(a))) && !Offices.Covers(claim.Reading, part.First))
            {
                faults.Add(new SentenceFault(FaultKind.Name, claim.Reading.Text[claim.Reading.Syllables[part.First].Start..claim.Reading.Syllables[part.End - 1].End]));
            }
        }
    }

    /// <summary>Whether a name stands in a text: exactly, or with other accents where it is foreign (Antonio, António).</summary>
    public static bool StandsIn(TextReading text, string[] name) => (name.Length > 1 && text.Holds(name)) || (Array.Exists(name, ForeignWords.Contains) ? FindFolded(text, name) >= 0 : FindWithCapital(text, name) >= 0);

    private static bool Supported(Claim claim, int first, int last, IReadOnlyList<TextReading> scope)
    {
        var keys = claim.Reading.Keys;
        if (last > first && scope.Any(r => StandsIn(r, keys[first..(last + 1)])))
        {
            return true;
        }

        // Known names inside the run (ASEAN, Việt Nam) each stand for themselves; what is left between them must stand together.
        var plain = first;
        foreach (var part in claim.Parts.Where(p => p.Kind == ClaimPartKind.Name && p.End > first && p.First <= last && Separable(claim, p, first)))
        {
            if (!PlainSupported(claim, plain, part.First - 1, scope) || !part.Alternatives.Any(a => scope.Any(r => StandsIn(r, a))))
            {
                return false;
            }

            plain = part.End;
        }

        return PlainSupported(claim, plain, last, scope);
    }

    /// <summary>In "Nguyễn Thị Anh" the last syllable is no country.</summary>
    private static bool Separable(Claim claim, ClaimPart part, int first) =>
        part.Count > 1 || part.First == first || part.Alternatives.Count > 2 || claim.Reading.Text.AsSpan(claim.Reading.Syllables[part.First].Start, 2) is [_, var second] && char.IsUpper(second);

    private static bool PlainSupported(Claim claim, int first, int last, IReadOnlyList<TextReading> scope)
    {
        if (last < first)
        {
            return true;
        }

        var keys = claim.Reading.Keys[first..(last + 1)];
        if (keys.Length > 1)
        {
            // "Đông Lebanon", "Nam Gaza": the part of the country is looked at with the other words.
            return scope.Any(r => StandsIn(r, keys)) || (keys[0] is "đông" or "tây" or "nam" or "bắc" && PlainSupported(claim, first + 1, last, scope));
        }

        // One Vietnamese syllable with a capital is mostly part of a title or the start of a sentence.
        var isName = ForeignWords.Contains(keys[0]) || (first > 0 && Persons.Contains(claim.Reading.Keys[first - 1]));
        return !isName || scope.Any(r => StandsIn(r, keys));
    }

    /// <summary>Whether the name goes on behind a syllable.</summary>
    private static bool IsFollowed(TextReading text, int at) => at + 1 < text.Keys.Length && text.IsCapital(at + 1) && !text.IsForeign(at + 1) && !text.EndsClause(at);

    private static int FindWithCapital(TextReading text, string[] name)
    {
        foreach (var at in text.Find(name))
        {
            // "Pháp" does not stand in "Báo Pháp Luật".
            if (name.Length > 1 || (text.IsCapital(at) && !IsFollowed(text, at)))
            {
                return at;
            }
        }

        return -1;
    }

    private static int FindFolded(TextReading text, string[] name)
    {
        if (text.Holds(name))
        {
            return text.Find(name).First();
        }

        var folded = Array.ConvertAll(name, Folding.Fold);
        for (var at = 0; at + folded.Length <= text.Folded.Length; at++)
        {
            if (text.Folded.AsSpan(at, folded.Length).SequenceEqual(folded))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A word that cannot be Vietnamese is a name or another language: either way the source must have it.</summary>
    private static void CheckForeign(TextReading reading, IReadOnlyList<TextReading> scope, List<SentenceFault> faults)
    {
        for (var i = 0; i < reading.Keys.Length; i++)
        {
            var key = reading.Keys[i];
            if (key.Any(char.IsLetter) && !char.IsAsciiDigit(key[0]) && ForeignWords.Contains(key) && !Known(key) && !scope.Any(r => FindFolded(r, [key]) >= 0))
            {
                var (start, end) = (reading.Syllables[i].Start, reading.Syllables[i].End);
                faults.Add(new SentenceFault(reading.IsCapital(i) ? FaultKind.Name : FaultKind.Language, reading.Text[start..end]));
            }
        }

        // Names in the claim under another known form are looked at with the runs.
        bool Known(string key) => Language.Abbreviations.AbbreviationTable.Default.LongForms(key).Count > 0 || KnownPlaces.LengthAt([new Language.Syllables.Syllable(0, 1, key)], 0, 1) > 0 || key is "usd" or "eur" or "vnd" or "tp" || NumberSupport.IsUnit(key);
    }
}
