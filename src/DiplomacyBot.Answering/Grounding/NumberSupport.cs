using DiplomacyBot.Language.Numbers;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>Each number of a sentence must stand in its source with the same value, however either writes it, and count the same thing.</summary>
internal static class NumberSupport
{
    /// <summary>What a number counts stands so many syllables behind it at the most.</summary>
    private const int Behind = 6;

    private const int InFront = 4;

    private static readonly string[] Spelled = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>Amounts that only tell an order of magnitude.</summary>
    private static readonly HashSet<string> Rough = new(StringComparer.Ordinal) { "hàng", "nhiều", "vài", "mấy" };

    private static readonly HashSet<string> Magnitudes = new(StringComparer.Ordinal) { "chục", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ" };

    private static readonly Dictionary<string, string> Currencies = new(StringComparer.Ordinal)
    {
        ["usd"] = "usd", ["đô"] = "usd", ["đôla"] = "usd", ["euro"] = "euro", ["eur"] = "euro", ["bảng"] = "bảng", ["yên"] = "yên", ["đồng"] = "đồng", ["vnd"] = "đồng", ["rúp"] = "rúp", ["ruble"] = "rúp", ["won"] = "won", ["tệ"] = "tệ", ["nhân"] = "tệ",
    };

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal) { "mm", "cm", "m", "km", "ha", "g", "kg", "w", "kw", "mw", "gw", "mwh", "kwh", "km2", "m2", "m3" };

    public static bool IsUnit(string key) => Units.Contains(key);

    public static void Check(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        foreach (var number in claim.Reading.Numbers)
        {
            if (!window.Any(source => source.Numbers.Any(n => Same(n, number) && CountsTheSame(claim, number, source, n)) || SpelledOut(claim, number, source) || IsYear(claim, number, source)))
            {
                faults.Add(new SentenceFault(FaultKind.Number, claim.Reading.Text[number.Start..number.End]));
            }
        }

        CheckDigits(claim, window, faults);
        CheckLoneWords(claim, window, faults);
        CheckRough(claim, window, faults);
    }

    private static bool Same(NumberMention source, NumberMention said) =>
        source.Value == said.Value && (source.Kind == said.Kind || (source.Kind != NumberKind.Percent && said.Kind != NumberKind.Percent && said.Value > 3));

    /// <summary>"hè 2023": a year that is not read as a date stands there as it is.</summary>
    private static bool IsYear(Claim claim, NumberMention said, TextReading source) => said is { Kind: NumberKind.Cardinal, Value: >= 1900 and <= 2100 } && said.End - said.Start == 4 && source.Places(claim.Reading.Text[said.Start..said.End]).Length > 0;

    private static bool CountsTheSame(Claim claim, NumberMention said, TextReading source, NumberMention found)
    {
        var (from, at) = (claim.Reading.SyllableAt(said.End), source.SyllableAt(found.End));
        if (Currency(claim.Reading, from) is { } currency)
        {
            return Currency(source, at) == currency;
        }

        if (said.Kind != NumberKind.Cardinal || Currency(source, at) is not null)
        {
            return said.Kind != NumberKind.Cardinal;
        }

        if (from < claim.Reading.Keys.Length && at < source.Keys.Length && claim.Reading.Keys[from] == source.Keys[at])
        {
            return true;
        }

        // "1.000 mm" for "1.000mm".
        if (from < claim.Reading.Keys.Length && IsUnit(claim.Reading.Keys[from]) && source.Text.AsSpan(found.End).StartsWith(claim.Reading.Keys[from], StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // The first word behind the number that is a word: what is counted.
        var counted = claim.Parts.FirstOrDefault(p => p.First >= from);
        if (counted is null || counted.First > from + 1 || Enumerable.Range(from, counted.First - from).Any(i => claim.Reading.EndsClause(i)) || (from > 0 && claim.Reading.EndsClause(from - 1)))
        {
            return true;
        }

        // "nâng tổng số tàu thuyền bị phá hủy lên con số 15": a number at the end of its clause counts what the clause named before.
        var start = source.SyllableAt(found.Start);
        var last = at < source.Keys.Length && source.Keys[at] is "người" or "chiếc" && !source.EndsClause(at - 1) ? at : at - 1;
        var first = source.EndsClause(last) ? source.ClauseStart(start) : Math.Max(0, start - InFront);
        var end = Math.Min(source.Keys.Length, at + Behind);
        var near = claim.Parts.Where(p => p.First >= counted.First && p.First <= counted.First + 1);
        return near.Any(part => part.Alternatives.Any(a => source.Find(a).Any(i => i >= first && i < end)));
    }

    private static string? Currency(TextReading text, int at)
    {
        for (var i = at; i < Math.Min(text.Keys.Length, at + 1); i++)
        {
            if (Currencies.TryGetValue(text.Keys[i], out var currency) && !(text.Keys[i] == "nhân" && !text.StandsAt(["nhân", "dân", "tệ"], i)))
            {
                return currency;
            }
        }

        return null;
    }

    /// <summary>"năm ưu tiên", "một cuộc họp": words that are read as numbers only where the other text shows what they count.</summary>
    private static bool SpelledOut(Claim claim, NumberMention said, TextReading source)
    {
        if (said.Kind != NumberKind.Cardinal || said.Value != decimal.Truncate(said.Value) || said.Value is < 1 or > 10)
        {
            return false;
        }

        var next = claim.Reading.SyllableAt(said.End);
        return next < claim.Reading.Keys.Length
            && (source.Holds([Spelled[(int)said.Value], claim.Reading.Keys[next]]) || SpelledNearby(claim, next, Spelled[(int)said.Value], source) || (said.Value == 2 && claim.Reading.Keys[next] == "lần" && source.Holds(["gấp", "đôi"])));
    }

    /// <summary>"năm đòn tấn công" for "5 đợt tấn công": what is counted follows both, behind different words of counting.</summary>
    private static bool SpelledNearby(Claim claim, int next, string word, TextReading source) =>
        claim.Parts.FirstOrDefault(p => p.First >= next && p.Kind != ClaimPartKind.Word) is { } counted && counted.First <= next + 1
        && counted.Alternatives.Any(a => source.Find(a).Any(at => at > 1 && (source.Keys[at - 1] == word || source.Keys[at - 2] == word)));

    /// <summary>Tokens with digits that are neither number nor date, G7 or A320: they stand in the source as they are.</summary>
    private static void CheckDigits(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        var reading = claim.Reading;
        for (var i = 0; i < reading.Keys.Length; i++)
        {
            var (start, end) = (reading.Syllables[i].Start, reading.Syllables[i].End);
            if (reading.Keys[i].AsSpan().ContainsAnyInRange('0', '9')
                && !reading.Numbers.Any(n => n.Start <= start && end <= n.End) && !reading.Dates.Any(d => d.Start <= start && end <= d.End) && !reading.Times.Any(t => t.Start <= start && end <= t.End)
                && !window.Any(w => w.Places(reading.Keys[i]).Length > 0))
            {
                faults.Add(new SentenceFault(FaultKind.Number, reading.Text[start..end]));
            }
        }
    }

    /// <summary>"năm ưu tiên" in the sentence, "6 ưu tiên" in the source.</summary>
    private static void CheckLoneWords(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        var reading = claim.Reading;
        for (var i = 0; i + 1 < reading.Keys.Length; i++)
        {
            var value = Array.IndexOf(Spelled, reading.Keys[i]);
            if (value < 1 || reading.Numbers.Any(n => n.Start <= reading.Syllables[i].Start && reading.Syllables[i].End <= n.End))
            {
                continue;
            }

            var counted = reading.Keys[i + 1];
            var others = window.SelectMany(w => w.Numbers.Where(n => w.SyllableAt(n.End) is var at && at < w.Keys.Length && w.Keys[at] == counted)).Where(n => n.Kind == NumberKind.Cardinal).Select(n => n.Value)
                .Concat(Enumerable.Range(1, Spelled.Length - 1).Where(v => window.Any(w => w.Holds([Spelled[v], counted]))).Select(v => (decimal)v)).ToList();
            if (others.Count > 0 && !others.Contains(value))
            {
                faults.Add(new SentenceFault(FaultKind.Number, $"{reading.Keys[i]} {counted}"));
            }
        }
    }

    private static void CheckRough(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        var keys = claim.Reading.Keys;
        for (var i = 0; i + 1 < keys.Length; i++)
        {
            if (Rough.Contains(keys[i]) && Magnitudes.Contains(keys[i + 1]) && !window.Any(w => w.Holds([keys[i], keys[i + 1]])))
            {
                faults.Add(new SentenceFault(FaultKind.Number, $"{keys[i]} {keys[i + 1]}"));
            }
        }
    }
}
