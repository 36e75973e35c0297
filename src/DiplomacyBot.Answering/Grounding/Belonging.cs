using DiplomacyBot.Language.Numbers;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>
/// Whose number it is: where a source gives two numbers of the same sort (Rosneft giảm 3,8%, Lukoil mất 5,9%), what the sentence says with the one must not stand with
/// the other alone. And what things start from is not what they come to.
/// </summary>
internal static class Belonging
{
    public static void Check(Claim claim, IReadOnlyList<TextReading> window, List<SentenceFault> faults)
    {
        var said = Segments(claim.Reading);
        if (said.Count == 0 || window.Sum(w => w.Numbers.Count) < 2)
        {
            return;
        }

        List<Segment> known = [.. window.SelectMany(Segments)];
        foreach (var segment in said)
        {
            var own = known.Where(k => k.Number.Value == segment.Number.Value && k.Number.Kind == segment.Number.Kind).ToList();
            var others = known.Where(k => k.Number.Value != segment.Number.Value && k.Number.Kind == segment.Number.Kind && own.Exists(o => o.Counted == k.Counted)).ToList();
            if (Turned(segment, own))
            {
                faults.Add(new SentenceFault(FaultKind.Number, claim.Reading.Text[segment.Number.Start..segment.Number.End]));
            }

            if (own.Count == 0 || others.Count == 0)
            {
                continue;
            }

            foreach (var part in claim.Parts.Where(p => p.First >= segment.First && p.End <= segment.End && (p.Kind != ClaimPartKind.Word || claim.IsName(p))))
            {
                if (others.Exists(o => o.Holds(part)) && !own.Exists(o => o.Holds(part)) && !said.Any(s => s != segment && s.Holds(part)))
                {
                    faults.Add(new SentenceFault(FaultKind.Number, claim.Reading.Text[segment.Number.Start..segment.Number.End]));
                    break;
                }
            }
        }
    }

    /// <summary>"từ 20% xuống 10%" turned round: the number things start from is the one the source lets them come to, or the reverse.</summary>
    private static bool Turned(Segment said, List<Segment> own) =>
        said.IsStart is { } start && own.Count > 0 && own.TrueForAll(o => o.IsStart == !start);

    /// <summary>Each number with what is said with it: all between the ends of clauses, or "và", that part it from the numbers around.</summary>
    private static List<Segment> Segments(TextReading text)
    {
        var segments = new List<Segment>();
        var from = 0;
        for (var i = 0; i < text.Numbers.Count;)
        {
            // Numbers that nothing parts (từ 20% xuống 10%) are told of together.
            var (first, end) = (i, text.Keys.Length);
            do
            {
                var behind = text.SyllableAt(text.Numbers[i].End);
                var next = i + 1 < text.Numbers.Count ? text.SyllableAt(text.Numbers[i + 1].Start) : text.Keys.Length;
                end = Parting(text, behind, next) ?? next;
                i++;
            }
            while (i < text.Numbers.Count && Parting(text, text.SyllableAt(text.Numbers[i - 1].End), text.SyllableAt(text.Numbers[i].Start)) is null);

            for (var n = first; n < i; n++)
            {
                var behind = text.SyllableAt(text.Numbers[n].End);
                segments.Add(new Segment(text, text.Numbers[n], from, end, behind < text.Keys.Length ? text.Keys[behind] : ""));
            }

            from = end;
        }

        return segments;
    }

    private static int? Parting(TextReading text, int behind, int next)
    {
        for (var i = behind - 1; i < next; i++)
        {
            if (text.EndsClause(i) || (i > behind && text.Keys[i] == "và"))
            {
                return i + 1;
            }
        }

        return null;
    }

    private sealed record Segment(TextReading Text, NumberMention Number, int First, int End, string CountedKey)
    {
        /// <summary>What tells two numbers of one sort from others: the word behind them, or the unit.</summary>
        public string Counted => Number.Kind == NumberKind.Cardinal ? CountedKey : "";

        /// <summary>Whether something starts from the number (true) or comes to it (false); null when neither is said.</summary>
        public bool? IsStart => Text.SyllableAt(Number.Start) is > 0 and var at ? Text.Keys[at - 1] switch { "từ" => true, "xuống" or "lên" or "còn" or "đến" or "tới" or "thành" => false, _ => null } : null;

        public bool Holds(ClaimPart part) => part.Alternatives.Any(a => Text.Find(a).Any(at => at >= First && at + a.Length <= End));
    }
}
