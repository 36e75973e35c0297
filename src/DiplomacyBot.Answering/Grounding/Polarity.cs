namespace DiplomacyBot.Answering.Grounding;

/// <summary>What is denied must be denied by the source, what the source denies must not be said.</summary>
internal static class Polarity
{
    /// <summary>A negation reaches so many syllables.</summary>
    private const int Reach = 7;

    /// <summary>So many telling syllables of a denied phrase are compared.</summary>
    private const int Telling = 3;

    private static readonly HashSet<string> Negators = new(StringComparer.Ordinal) { "không", "chưa", "chẳng", "chả" };

    /// <summary>không gian, không quân, không chỉ: nothing is denied.</summary>
    private static readonly HashSet<string> NotBehind = new(StringComparer.Ordinal)
    {
        "gian", "quân", "khí", "kích", "lưu", "phận", "tặc", "trung", "vận", "đối", "chỉ", "những", "ngừng", "dưới", "người", "thường", "lực",
    };

    /// <summary>hàng không, phòng không.</summary>
    private static readonly HashSet<string> NotInFront = new(StringComparer.Ordinal) { "hàng", "phòng", "đối", "trên", "khoảng", "dù" };

    public static void Check(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        foreach (var at in Negators.SelectMany(claim.Reading.Places).Where(i => IsNegator(claim.Reading, i) || !IdiomStandsIn(claim.Reading, i, window)))
        {
            var denied = Scope(claim.Reading, at).Take(1).ToList();
            if (denied.Count > 0 && !window.Any(w => NegatorsOf(w).Any(n => Denies(w, n, claim, denied[0]))) && !ByOtherWords(claim, at, window))
            {
                faults.Add(new SentenceFault(FaultKind.Negation, Shown(claim.Reading, at, denied[0])));
            }
        }

        foreach (var source in window)
        {
            foreach (var at in NegatorsOf(source))
            {
                var denied = Scope(source, at).Take(Telling).ToList();
                if ((denied.Count > 0 && Says(claim, denied.Select(i => source.Keys[i]).ToList(), window) && !SaidElsewhere(window, source, denied)) || SaysNextWords(claim, source, at, window))
                {
                    faults.Add(new SentenceFault(FaultKind.Negation, Shown(source, at, denied.Count > 0 ? denied[^1] : at)));
                }
            }
        }
    }

    /// <param name="text">The text.</param>
    /// <param name="syllable">The syllable.</param>
    /// <param name="reach">How many syllables in front of it a negation is looked for.</param>
    public static bool IsNegated(TextReading text, int syllable, int reach = Reach)
    {
        for (var i = syllable - 1; i >= Math.Max(0, syllable - reach); i--)
        {
            if (text.EndsClause(i))
            {
                return false;
            }

            if (IsNegator(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Denies(TextReading source, int negator, Claim claim, int denied)
    {
        var scope = Scope(source, negator).ToHashSet();
        var part = claim.Parts.FirstOrDefault(p => p.First <= denied && denied < p.End);
        // Of a word of two syllables one alone is another word: phản đối, phản ánh.
        return (part is not { Count: > 1 } && scope.Any(i => source.Keys[i] == claim.Reading.Keys[denied])) || (part?.Alternatives.Any(a => source.Find(a).Any(scope.Contains)) ?? false);
    }

    /// <summary>không chấp nhận for từ chối: the phrase with its negation is a wording of its own.</summary>
    private static bool ByOtherWords(Claim claim, int negator, IReadOnlyList<TextReading> window) =>
        claim.Parts.Any(p => p.First <= negator && negator < p.End && p.Count > 1 && p.Alternatives.Any(a => window.Any(w => w.Holds(a))));

    /// <summary>The first denied word said without negation, or most of the denied phrase.</summary>
    private static bool Says(Claim claim, List<string> denied, IReadOnlyList<TextReading> window)
    {
        var said = denied.Select(key => claim.Reading.Places(key).Any(i => !IsNegated(claim.Reading, i))).ToList();
        var present = said.Count(s => s);
        return (said[0] && (denied.Count == 1 || present > 1)) || (denied.Count >= Telling && said[1] && said[2] && !window.Any(w => w.Find([denied[1], denied[2]]).Any(i => !IsNegated(w, i))) && denied.All(k => !claim.Reading.Places(k).Any(i => IsNegated(claim.Reading, i))));
    }

    /// <summary>The two syllables behind the source's negation said without it: chưa [từng có], không [có vũ khí].</summary>
    private static bool SaysNextWords(Claim claim, TextReading source, int at, IReadOnlyList<TextReading> window)
    {
        if (at + 2 >= source.Keys.Length || source.EndsClause(at) || source.EndsClause(at + 1))
        {
            return false;
        }

        string[] next = [source.Keys[at + 1], source.Keys[at + 2]];
        return claim.Reading.Find(next).Any(i => !IsNegated(claim.Reading, i)) && !window.Any(w => w.Find(next).Any(i => !IsNegated(w, i)));
    }

    private static bool SaidElsewhere(IReadOnlyList<TextReading> window, TextReading source, List<int> denied)
    {
        // Two syllables, mostly one word: a single one stands anywhere.
        string[] word = denied.Count > 1 && denied[1] == denied[0] + 1 ? [source.Keys[denied[0]], source.Keys[denied[1]]] : [source.Keys[denied[0]]];
        return window.Any(w => w.Find(word).Any(i => !IsNegated(w, i)));
    }

    /// <summary>"không ngừng", "không chỉ" where the source has them too; made up, they deny (đã không ngừng thử nghiệm).</summary>
    private static bool IdiomStandsIn(TextReading claim, int at, IReadOnlyList<TextReading> window) =>
        window.Any(w => (at + 1 < claim.Keys.Length && w.Holds([claim.Keys[at], claim.Keys[at + 1]])) || (at > 0 && w.Holds([claim.Keys[at - 1], claim.Keys[at]])));

    private static IEnumerable<int> NegatorsOf(TextReading text) => Negators.SelectMany(text.Places).Where(i => IsNegator(text, i));

    private static bool IsNegator(TextReading text, int at) =>
        Negators.Contains(text.Keys[at])
        && !(text.Keys[at] == "không" && !Directs(text, at + 1) && ((at + 1 < text.Keys.Length && NotBehind.Contains(text.Keys[at + 1]) && !text.EndsClause(at)) || (at > 0 && NotInFront.Contains(text.Keys[at - 1]))));

    /// <summary>không chỉ đạo, không chỉ trích: here chỉ is no "only".</summary>
    private static bool Directs(TextReading text, int at) => at + 1 < text.Keys.Length && text.Keys[at] == "chỉ" && text.Keys[at + 1] is "đạo" or "trích" or "thị" or "định" or "ra" or "huy";

    /// <summary>The telling syllables that a negation reaches, to the end of its clause.</summary>
    private static IEnumerable<int> Scope(TextReading text, int negator)
    {
        for (var i = negator + 1; i < Math.Min(text.Keys.Length, negator + 1 + Reach); i++)
        {
            if (text.EndsClause(i - 1) && i > negator + 1)
            {
                yield break;
            }

            if (!Claim.IsLight(text.Keys[i]) && text.Keys[i] is not ("hề" or "từng" or "thể" or "hoàn" or "toàn"))
            {
                yield return i;
            }
        }
    }

    private static string Shown(TextReading text, int from, int to) => text.Text[text.Syllables[from].Start..text.Syllables[to].End];
}
