namespace DiplomacyBot.Answering.Grounding;

/// <summary>
/// No more than the source says: a superlative must be its superlative, "the first" must not have been "one of the first", and "only" must be said by the source.
/// </summary>
internal static class Extent
{
    /// <summary>So many syllables in front of "đầu tiên" or "nhất" may "một trong những" stand.</summary>
    private const int NearBy = 10;

    private static readonly HashSet<string> NotInFront = new(StringComparer.Ordinal) { "thứ", "duy", "thống", "hợp", "đồng", "hạng", "giải", "lần" };

    private static readonly HashSet<string> NotBehind = new(StringComparer.Ordinal) { "trí", "định", "quán", "thời", "thiết", "loạt", "là" };

    private static readonly string[][] OneOf = [["một", "trong"], ["trong", "số"], ["trong", "những"], ["trong", "các"], ["trong", "nhóm"], ["số", "những"], ["thuộc", "nhóm"], ["thuộc", "những"]];

    /// <summary>Words that leave no exception, and those a source may say for them.</summary>
    private static readonly (string Said, string[] Sources)[] Universal = [("mọi", ["mọi", "tất", "toàn"]), ("luôn", ["luôn"])];

    /// <summary>chỉ trích, chỉ đạo, không chỉ: no "only".</summary>
    private static readonly HashSet<string> NoOnly = new(StringComparer.Ordinal) { "trích", "đạo", "huy", "thị", "định", "ra", "số", "tiêu", "dẫn", "báo", "rõ", "còn" };

    private static readonly string[] Only = ["chỉ", "duy", "riêng", "mỗi", "đúng", "vỏn"];

    public static void Check(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        var reading = claim.Reading;
        foreach (var (said, sources) in Universal)
        {
            if (reading.Places(said).Length > 0 && !sources.Any(s => window.Any(w => w.Places(s).Length > 0)))
            {
                faults.Add(new SentenceFault(FaultKind.Claim, said));
            }
        }

        for (var i = 0; i < reading.Keys.Length; i++)
        {
            if (IsSuperlative(reading, i) && !window.Any(w => w.Holds([reading.Keys[i - 1], "nhất"])) && !InOtherWords(claim, i, window))
            {
                faults.Add(new SentenceFault(FaultKind.Claim, $"{reading.Keys[i - 1]} nhất"));
            }
            else if ((IsSuperlative(reading, i) || IsFirst(reading, i)) && !IsOneOf(reading, i) && AlwaysOneOf([reading.Keys[i - 1], reading.Keys[i]], window))
            {
                faults.Add(new SentenceFault(FaultKind.Claim, $"{reading.Keys[i - 1]} {reading.Keys[i]}"));
            }
            else if (IsOnly(reading, i) && !window.Any(w => Only.Any(o => w.Places(o).Any(at => o != "chỉ" || IsOnly(w, at)))))
            {
                faults.Add(new SentenceFault(FaultKind.Claim, "chỉ"));
            }
        }
    }

    private static bool IsSuperlative(TextReading text, int at) =>
        at > 0 && text.Keys[at] == "nhất" && !NotInFront.Contains(text.Keys[at - 1]) && !(at + 1 < text.Keys.Length && NotBehind.Contains(text.Keys[at + 1]));

    private static bool IsFirst(TextReading text, int at) => at > 0 && text.Keys[at] == "tiên" && text.Keys[at - 1] == "đầu";

    private static bool InOtherWords(Claim claim, int at, IReadOnlyList<TextReading> window) =>
        claim.Parts.Any(p => p.Count > 1 && p.First <= at && at < p.End && p.Alternatives.Any(a => window.Any(w => w.Holds(a))));

    private static bool AlwaysOneOf(string[] words, IReadOnlyList<TextReading> window)
    {
        var places = window.SelectMany(w => w.Find(words).Select(at => (Text: w, At: at))).ToList();
        return places.Count > 0 && places.All(p => IsOneOf(p.Text, p.At));
    }

    private static bool IsOneOf(TextReading text, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - NearBy) && !text.EndsClause(i); i--)
        {
            if (OneOf.Any(o => text.StandsAt(o, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of a number "chỉ" is a remark (chỉ 5 nước); of anything else it shuts out the rest.</summary>
    private static bool IsOnly(TextReading text, int at) =>
        text.Keys[at] == "chỉ" && at + 1 < text.Keys.Length && !NoOnly.Contains(text.Keys[at + 1]) && !(at > 0 && text.Keys[at - 1] is "không" or "chẳng" or "địa" or "tôn")
        && !text.Numbers.Any(n => text.SyllableAt(n.Start) is var first && first > at && first <= at + 4);
}
