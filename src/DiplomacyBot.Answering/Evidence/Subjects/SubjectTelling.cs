using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Evidence.Subjects;

/// <summary>How a sentence tells who or what something is; the surest first.</summary>
internal enum TellingForm
{
    /// <summary>Written out beside its abbreviation: "Chương trình Hỗ trợ Dinh dưỡng Bổ sung (SNAP)".</summary>
    WrittenOut,

    /// <summary>Said: "SNAP là chương trình trợ cấp thực phẩm", or set behind it: "KK Park - một trong những trung tâm lừa đảo".</summary>
    Said,

    /// <summary>By what stands in front of it: "tiêm kích Gripen", "Thủ tướng Canada Mark Carney".</summary>
    InFront,
}

/// <summary>What a sentence tells of the subject of a question.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Form">How it is told.</param>
/// <param name="Keys">What it is, as normal-form keys; at least one.</param>
/// <param name="Start">UTF-16 offset of it in the article.</param>
/// <param name="End">Offset behind it.</param>
internal sealed record SubjectTelling(EvidenceSentence Sentence, TellingForm Form, string[] Keys, int Start, int End)
{
    /// <summary>Syllables of most offices: Bộ trưởng.</summary>
    private const int OfficeSyllables = 2;

    /// <summary>Whether a name stands in it behind the first word: Bộ trưởng <c>Tài chính Ukraine</c>.</summary>
    public bool NamesBody
    {
        get
        {
            var text = Sentence.Article.Article.Text[Start..End];
            var syllables = SyllableReader.Read(text);
            return syllables.Skip(OfficeSyllables).Any(s => char.IsUpper(text[s.Start])) || (syllables.Count > 1 && KnownPlaces.LengthAt(syllables, 1, syllables.Count) > 0);
        }
    }

    /// <summary>Whether it ends in all of another one.</summary>
    public bool EndsIn(SubjectTelling other) => Keys.AsSpan().EndsWith(other.Keys);

    /// <summary>Whether another one begins or ends in all of it.</summary>
    public bool IsPartOf(SubjectTelling other) => other.Keys.AsSpan().StartsWith(Keys) || other.Keys.AsSpan().EndsWith(Keys);

    /// <summary>Whether one of the two ends in all of the other: "Bổ sung Dinh dưỡng" of two ways to cut the same name.</summary>
    public bool Agrees(SubjectTelling other) => IsPartOf(other) || other.IsPartOf(this);
}
