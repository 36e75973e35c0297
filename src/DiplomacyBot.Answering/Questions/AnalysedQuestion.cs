using DiplomacyBot.Language.Dates;
using DiplomacyBot.Retrieval.Accents;

namespace DiplomacyBot.Answering.Questions;

/// <summary>One thing a question speaks of, in all the wordings under which the coverage may have it.</summary>
/// <param name="Wordings">Alternatives, the question's own first.</param>
/// <param name="Start">UTF-16 offset of the question's own wording in the standalone question.</param>
/// <param name="End">UTF-16 offset behind it.</param>
/// <param name="Kind">What sort of word it is.</param>
internal sealed record Concept(IReadOnlyList<Wording> Wordings, int Start, int End, ConceptKind Kind)
{
    /// <summary>How much it matters beside its idf: 1 for a word of the question itself, less for what a previous question lends.</summary>
    public double Emphasis { get; init; } = 1;

    /// <summary>First letters, in small ones, of the words it may stand for: an abbreviation that no table knows (KSXK: kiểm soát xuất khẩu); null for all else.</summary>
    public string? Initials { get; init; }

    /// <summary>Whether it tells one thing from others of its kind: what speaks of another one answers another question.</summary>
    public bool TellsApart => Kind is ConceptKind.Name or ConceptKind.Number or ConceptKind.Ordinal && Initials is null;

    /// <summary>Index of its first syllable in the standalone question.</summary>
    public int First { get; init; }
}

/// <summary>A sequence of syllable keys that stands for a concept.</summary>
/// <param name="Keys">Normal-form keys in order; at least one.</param>
/// <param name="Trust">0 to 1: how surely it means the same as the question's own wording.</param>
internal sealed record Wording(IReadOnlyList<string> Keys, double Trust);

/// <summary>Sorts of words, as far as ranking needs them.</summary>
internal enum ConceptKind
{
    /// <summary>An ordinary word.</summary>
    Word,

    /// <summary>Part of a name: written with a capital inside the question, or an abbreviation.</summary>
    Name,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>The number that tells one of a row from the others: lần thứ 37, khóa 80.</summary>
    Ordinal,

    /// <summary>Part of a date: what counts is the day meant, not how it is written.</summary>
    Date,

    /// <summary>A word of grammar: it helps to form pairs but carries nothing itself.</summary>
    Function,
}

/// <summary>A question made ready for retrieval.</summary>
internal sealed record AnalysedQuestion
{
    /// <summary>The question as typed.</summary>
    public required string Question { get; init; }

    /// <summary>The question with what it leaves to the conversation filled in; concepts' offsets point into it.</summary>
    public required string Standalone { get; init; }

    /// <summary>Kinds of answer wanted, in the order the question names them; at least one.</summary>
    public required IReadOnlyList<AnswerKind> Kinds { get; init; }

    /// <summary>What it speaks of, question words left out, in reading order.</summary>
    public required IReadOnlyList<Concept> Concepts { get; init; }

    /// <summary>The noun in front of "nào" or "gì", or behind "bao nhiêu": hiệp định, thành phố, người. Normal-form keys; empty when none.</summary>
    public IReadOnlyList<string> Head { get; init; } = [];

    /// <summary>
    /// UTF-16 offsets of the asking words in the standalone question, with what each wants. Vietnamese asks in place: the answer
    /// stands where the asking word stands, so its neighbours in the question tend to be its neighbours in the coverage.
    /// </summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>Dates the question names.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>True when the reader asks for the newest state: mới nhất, hiện nay.</summary>
    public bool WantsNewest { get; init; }

    /// <summary>True when it was typed without accents.</summary>
    public bool Accentless { get; init; }

    /// <summary>What its syllables may stand for, where accents were missing; null where none were.</summary>
    public RestoredQuestion? Restored { get; init; }

    /// <summary>True when it only makes sense after the questions before it.</summary>
    public bool FollowsUp { get; init; }

    /// <summary>True when it asks about the article itself: when it was published, who wrote it.</summary>
    public bool AsksPublication { get; init; }
}

/// <summary>The place in a question that the answer fills.</summary>
/// <param name="Start">UTF-16 offset of the asking words.</param>
/// <param name="End">UTF-16 offset behind them.</param>
/// <param name="Kind">What they want.</param>
internal readonly record struct Gap(int Start, int End, AnswerKind Kind);
