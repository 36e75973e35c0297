using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Questions.FollowUps;

/// <summary>A question of a conversation cut into syllables.</summary>
/// <param name="Text">The question without what it borrowed.</param>
/// <param name="Topic">What it borrowed, the oldest part last; empty for nothing.</param>
/// <param name="Syllables">Syllables of <paramref name="Text"/>.</param>
/// <param name="Keys">Their normal forms.</param>
/// <param name="Folded">Whether it was typed without accents.</param>
internal sealed record TurnReading(string Text, string Topic, IReadOnlyList<Syllable> Syllables, string[] Keys, bool Folded)
{
    private static readonly PhraseMatcher<AnswerKind> AskingWords = new(QuestionWords.Asking);

    /// <summary>Words that join what is asked to the rest, and say nothing without it.</summary>
    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "là", "la", "và", "thì", "ở", "tại", "vào", "từ", "với", "bởi", "do", "của", "cho", "bằng", "về", "đến", "tới" };

    /// <summary>What was said before, which says nothing once it is out of its place.</summary>
    private static readonly PhraseMatcher<bool> Said = new(new[] { "việc đó", "việc này", "điều đó", "điều này", "vụ này", "vụ đó", "sự kiện này", "sự kiện đó" }.Select(static p => (p, true)));

    /// <summary>Words that ask.</summary>
    public IReadOnlyList<PhraseMatch<AnswerKind>> Asking { get; } = [.. AskingWords.All(Keys, Folded)];

    /// <summary>Where names known by a short or long form begin and end, in syllables.</summary>
    private Dictionary<int, int>? _known;

    /// <param name="text">The question.</param>
    /// <param name="folded">Whether it is part of a question typed without accents; null: judged by itself.</param>
    public static TurnReading Of(string text, bool? folded = null)
    {
        var bracket = text.LastIndexOf(" (", StringComparison.Ordinal);
        var borrowed = bracket > 0 && text.AsSpan().TrimEnd("?!. ").EndsWith(")");
        var body = borrowed ? text[..bracket] : text;
        var syllables = SyllableReader.Read(body);
        return new TurnReading(body, borrowed ? text[(bracket + 2)..text.LastIndexOf(')')] : "", syllables, [.. syllables.Select(s => s.Key)], folded ?? Folding.IsAccentless(text));
    }

    public string Slice(int first, int end) => Text[Syllables[first].Start..Syllables[end - 1].End];

    public bool IsCapital(int at) => char.IsUpper(Text[Syllables[at].Start]);

    public bool Asks(params AnswerKind[] kinds) => Asking.Any(m => kinds.Contains(m.Value));

    /// <summary>The syllable behind the name of a country or body that begins there, in whatever letters; the same syllable for none.</summary>
    public int EndOfKnown(int at)
    {
        _known ??= AbbreviationTable.Default.FindNames(Text, accentless: Folded).GroupBy(m => m.Start).ToDictionary(g => g.Key, g => g.First().End);
        if (_known.TryGetValue(Syllables[at].Start, out var end))
        {
            return at + Syllables.Skip(at).TakeWhile(s => s.End <= end).Count();
        }

        return at + (Folded ? PlacesWithoutAccents.LengthAt(Keys, at) : KnownPlaces.LengthAt(Syllables, at, Keys.Length) is var length && (length > 1 || IsCapital(at)) ? length : 0);
    }

    /// <summary>
    /// Whether a syllable is part of a name or a number. Every question begins with a capital; an abbreviation (RCEP) or a foreign word (Biden) there is a name all the same,
    /// and a known country in whatever letters.
    /// </summary>
    public bool IsName(int at)
    {
        var foreign = !VietnameseSyllable.IsPossible(Keys[at]) && Keys[at].Length > 2 && Keys[at].AsSpan().ContainsAnyInRange('a', 'z');
        return char.IsAsciiDigit(Keys[at][0])
            || foreign
            || (IsCapital(at) && (at > 0 || (Keys[at].Length > 1 && Syllables[at].CaseOf(Text) == LetterCase.Upper)))
            || (Folded ? PlacesWithoutAccents.LengthAt(Keys, at) > 0 : KnownPlaces.LengthAt(Syllables, at, Syllables.Count) > (IsCapital(at) ? 0 : 1));
    }

    /// <summary>Whether no punctuation parts a syllable from the one before it.</summary>
    public bool Joined(int at) => at > 0 && Text.AsSpan(Syllables[at - 1].End, Syllables[at].Start - Syllables[at - 1].End) is " " or "-" or "\u00a0" or "'" or "’" or ". ";

    /// <summary>The syllable behind the name that begins there: capitals, known names, and a number that tells it from its like (Huổi Thanh 1, APEC 2025, số 12); the same syllable for none.</summary>
    public int EndOfName(int at)
    {
        var first = at;
        while (at < Keys.Length && (at == first || Joined(at)) && Math.Max(EndOfKnown(at), at + (IsCapital(at) ? 1 : 0)) is var end && end > at)
        {
            at = end;
        }

        var number = at + 1 < Keys.Length && Keys[at] == "số" ? at + 1 : at;
        return number < Keys.Length && (number == first || Joined(number)) && Keys[number].All(char.IsAsciiDigit) ? number + 1 : at;
    }

    /// <summary>What it speaks of, words that ask, only frame or point back left out; empty when little more than grammar remains.</summary>
    public string Subject()
    {
        var dropped = new bool[Keys.Length];
        foreach (var (start, end) in Asking.Select(m => (m.Start, m.End)).Concat(QuestionWords.FillersIn(Keys, Folded).Concat(Said.All(Keys, Folded)).Select(m => (m.Start, m.End))))
        {
            Array.Fill(dropped, true, start, end - start);
        }

        var kept = Enumerable.Range(0, Keys.Length).Where(i => !dropped[i]).ToList();
        kept = [.. kept.SkipWhile(i => Joining.Contains(Keys[i]))];
        while (kept.Count > 0 && Joining.Contains(Keys[kept[^1]]))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return string.Concat(kept.Select((i, k) => (k == 0 ? "" : kept[k - 1] == i - 1 ? Text[Syllables[i - 1].End..Syllables[i].Start] : " ") + Slice(i, i + 1)));
    }

    /// <summary>Syllables that neither ask nor frame nor belong to grammar.</summary>
    public int Content() => SyllableReader.Read(Subject()).Count(s => !QuestionWords.Function.Contains(s.Key));
}
