namespace DiplomacyBot.Language.Sentences;

/// <summary>What a sentence is in the layout of a press article.</summary>
public enum SentenceKind
{
    /// <summary>A sentence of running text.</summary>
    Prose,

    /// <summary>A line without a full stop that stands alone: a cross-heading.</summary>
    Headline,

    /// <summary>One item of a list.</summary>
    Bullet,

    /// <summary>A photo caption or credit.</summary>
    Caption,
}

/// <summary>One sentence, without the white space around it.</summary>
/// <param name="Start">UTF-16 offset of the first code unit.</param>
/// <param name="End">UTF-16 offset behind the last code unit, closing punctuation included.</param>
/// <param name="Kind">Its place in the layout.</param>
/// <param name="Paragraph">Zero-based number of the paragraph (line of the text) that holds it.</param>
public readonly record struct Sentence(int Start, int End, SentenceKind Kind, int Paragraph);
