using System.Buffers;
using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Evidence.Subjects;

/// <summary>A sentence that has the subject of a question, with the places where it stands.</summary>
internal sealed class SubjectSentence
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:.!?…\n()[]“”\"«»–—/");

    private List<PhraseMatch<bool>>? _titles;

    public SubjectSentence(EvidenceSentence sentence, DateOnly today) => (Sentence, Reading) = (sentence, new TextReading(sentence.Quote, today));

    public EvidenceSentence Sentence { get; }

    public TextReading Reading { get; }

    /// <summary>Where titles and trades stand, read once for all places of the subject.</summary>
    public List<PhraseMatch<bool>> Titles => _titles ??= PersonTellings.Titles(Reading.Keys);

    public int Count => Reading.Keys.Length;

    /// <summary>The syllables it is written with, each time; a name with a capital or a digit in each, except that a noun may begin it: "đảng D66".</summary>
    /// <param name="subject">Its keys.</param>
    /// <param name="folded">Whether they have no accents.</param>
    /// <param name="isName">Whether it is a name.</param>
    public IEnumerable<(int First, int End)> Places(string[] subject, bool folded, bool isName)
    {
        var keys = folded ? Reading.Folded : Reading.Keys;
        for (var i = 0; i + subject.Length <= keys.Length; i++)
        {
            if (keys.AsSpan(i, subject.Length).SequenceEqual(subject) && (!isName || Enumerable.Range(subject.Length > 1 ? i + 1 : i, Math.Max(1, subject.Length - 1)).All(IsNamed)))
            {
                yield return (i, i + subject.Length);
            }
        }
    }

    /// <summary>What stands between a syllable and the next one; behind the last all that follows.</summary>
    public ReadOnlySpan<char> Between(int at)
    {
        var end = at + 1 < Count ? Reading.Syllables[at + 1].Start : Reading.Text.Length;
        return at < 0 ? [] : Reading.Text.AsSpan(Reading.Syllables[at].End, end - Reading.Syllables[at].End);
    }

    /// <summary>Whether a phrase ends behind a syllable: punctuation, or a dash between spaces.</summary>
    public bool Breaking(int at) => at < 0 || at + 1 >= Count || Between(at).ContainsAny(Breaks) || Between(at) is " - ";

    /// <summary>The end of the phrase that begins at a syllable: the next punctuation, or where it gets too long.</summary>
    /// <returns>The syllable behind it; <paramref name="at"/> when it gets too long.</returns>
    public int EndOfPhrase(int at, int longest)
    {
        for (var i = at; i < Count && i - at < longest; i++)
        {
            if (Breaking(i))
            {
                return i + 1;
            }
        }

        return at;
    }

    public SubjectTelling Tell(TellingForm form, int first, int end) =>
        new(Sentence, form, Reading.Keys[first..end], Sentence.Start + Reading.Syllables[first].Start, Sentence.Start + Reading.Syllables[end - 1].End);

    public bool IsNamed(int at) => IsNamed(Reading.Text, Reading.Syllables[at]);

    /// <summary>Whether a syllable looks like one of a name: a capital, a digit, or a small word that foreign names have inside (al, des).</summary>
    public static bool IsNamed(string text, Syllable syllable) => char.IsUpper(text[syllable.Start]) || char.IsAsciiDigit(text[syllable.Start]) || NameReader.IsParticle(syllable.Key);
}
