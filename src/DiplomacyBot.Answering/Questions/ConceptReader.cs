using DiplomacyBot.Answering.Expansion;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Accents;

namespace DiplomacyBot.Answering.Questions;

/// <summary>Cuts a question into concepts, each with the other wordings the coverage may use: long forms, short forms, spelling variants, synonyms.</summary>
internal sealed class ConceptReader(AbbreviationTable abbreviations, SynonymTable synonyms)
{
    /// <summary>Words behind which a number names one of a row.</summary>
    private static readonly HashSet<string> Rows = new(StringComparer.Ordinal) { "thứ", "khóa", "số", "lần", "kỳ", "quý", "điều", "chương", "asean", "apec", "g", "cop", "đợt", "gói" };

    /// <summary>Words of grammar that numbers count: "Việt Nam 3 năm qua".</summary>
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal) { "năm", "tháng", "ngày", "người", "việc" };

    /// <summary>Digits of the longest number in such a name; four are a year.</summary>
    private const int LongestInName = 3;

    private const double NameTrust = 0.95;
    private const double LessUsualMeaning = 0.2;
    private const double LeastTrust = 0.4;

    /// <param name="question">The question with its accents.</param>
    /// <param name="syllables">Its syllables.</param>
    /// <param name="taken">For each syllable whether it asks or only frames, and so stands for nothing.</param>
    /// <param name="restored">What syllables typed without accents may be.</param>
    /// <param name="dates">Dates in it.</param>
    /// <param name="accentless">Whether it was typed without accents: capitals then prove nothing.</param>
    public IReadOnlyList<Concept> Read(
        string question, IReadOnlyList<Syllable> syllables, bool[] taken, RestoredQuestion restored, IReadOnlyList<DateMention> dates, bool accentless)
    {
        var keys = syllables.Select(s => s.Key).ToArray();
        var names = abbreviations.FindNames(question, accentless: true).ToDictionary(m => m.Start);
        var concepts = new List<Concept>();
        for (var i = 0; i < keys.Length;)
        {
            if (taken[i])
            {
                i++;
                continue;
            }

            var (length, others) = WordingsAt(question, syllables, keys, taken, i, names);
            var own = new Wording([.. keys.Skip(i).Take(length)], 1);
            if (length == 1 && restored.Changed && i < restored.Syllables.Count)
            {
                var best = restored.Syllables[i].Variants.Max(v => v.Probability);
                others.AddRange(restored.Syllables[i].Variants.Where(v => v.Key != keys[i]).Select(v => new Wording([v.Key], v.Probability / best)));
            }

            var kind = IsTime(keys[i]) || dates.Any(d => d.Start <= syllables[i].Start && syllables[i].End <= d.End)
                ? ConceptKind.Date
                : KindOf(question, syllables, i, length, names.ContainsKey(syllables[i].Start), accentless);
            concepts.Add(new Concept(
                [own, .. others.Where(w => w.Keys.Count > 0 && !w.Keys.SequenceEqual(own.Keys)).DistinctBy(w => string.Join(' ', w.Keys))],
                syllables[i].Start, syllables[i + length - 1].End, kind) { First = i, Initials = others.Count == 0 && length == 1 ? Initials.Of(question.AsSpan(syllables[i].Start, syllables[i].End - syllables[i].Start)) : null });
            i += length;
        }

        return concepts;
    }

    private (int Length, List<Wording> Others) WordingsAt(
        string question, IReadOnlyList<Syllable> syllables, string[] keys, bool[] taken, int at, Dictionary<int, NameMention> names)
    {
        var length = 1;
        var others = new List<Wording>();
        if (names.TryGetValue(syllables[at].Start, out var name))
        {
            var covered = Math.Max(1, syllables.Skip(at).TakeWhile(s => s.End <= name.End).Count());
            if (!taken.AsSpan(at, covered).Contains(true))
            {
                length = covered;
                others.AddRange(Meanings(question[name.Start..name.End], name));
            }
        }

        if (synonyms.Phrases.At(keys, at, folded: false) is { } synonym && synonym.Length >= length && !taken.AsSpan(at, synonym.Length).Contains(true))
        {
            length = synonym.Length;
            others.AddRange(synonym.Value);
        }

        return (length, others);
    }

    /// <summary>A form with several meanings (HQ: Hàn Quốc, Hải quân) trusts the less usual ones less.</summary>
    private IEnumerable<Wording> Meanings(string form, NameMention name)
    {
        var meanings = abbreviations.LongForms(form);
        foreach (var other in name.Equivalents)
        {
            var rank = meanings.TakeWhile(m => m != other).Count();
            yield return new Wording(KeysOf(other), rank < meanings.Count ? Math.Max(LeastTrust, NameTrust - (LessUsualMeaning * rank)) : NameTrust);
        }
    }

    private static ConceptKind KindOf(string question, IReadOnlyList<Syllable> syllables, int at, int length, bool isName, bool accentless)
    {
        var syllable = syllables[at];
        if (char.IsAsciiDigit(syllable.Key[0]))
        {
            return at > 0 && (Rows.Contains(syllables[at - 1].Key) || (!accentless && EndsName(question, syllables, at))) ? ConceptKind.Ordinal : ConceptKind.Number;
        }

        if (length == 1 && !isName && !accentless && QuestionWords.Function.Contains(syllable.Key))
        {
            return ConceptKind.Function;
        }

        return isName && char.IsUpper(question[syllable.Start]) || (!accentless && NamesInQuestion.IsName(question, syllables, at)) ? ConceptKind.Name : ConceptKind.Word;
    }

    /// <summary>"Huổi Thanh 2", "Falcon 9": a small number right behind a capital that counts nothing tells this one from others of that name.</summary>
    private static bool EndsName(string question, IReadOnlyList<Syllable> syllables, int at) =>
        syllables[at].Key.Length <= LongestInName && char.IsUpper(question[syllables[at - 1].Start]) && syllables[at].Start == syllables[at - 1].End + 1
        && (at + 1 == syllables.Count || syllables[at + 1].Start > syllables[at].End + 1 || (QuestionWords.Function.Contains(syllables[at + 1].Key) && !Counted.Contains(syllables[at + 1].Key)));

    /// <summary>"19h", "19h30": papers write the hour in other ways too.</summary>
    private static bool IsTime(string key) => key.Length is >= 2 and <= 5 && char.IsAsciiDigit(key[0]) && key.Count(c => c == 'h') == 1 && key.All(c => c == 'h' || char.IsAsciiDigit(c));

    private static string[] KeysOf(string phrase) => [.. SyllableReader.Read(phrase).Select(s => s.Key)];
}
