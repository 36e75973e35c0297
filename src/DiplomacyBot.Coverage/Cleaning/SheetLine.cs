using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Coverage.Cleaning;

/// <summary>One line and what the rules ask about it, worked out once.</summary>
internal sealed class SheetLine(int number, string text)
{
    // Shorter than this, a line that ends with a full stop still may be a caption or a label.
    private const int ProseWords = 12;

    private string? _key;
    private int _words = -1;

    public int Number { get; } = number;

    public string Text { get; } = text;

    public LineMark Mark { get; set; }

    public RemovalReason Reason { get; set; }

    public bool IsKept => Mark != LineMark.Removed;

    /// <summary>Normal form, for comparing with word lists.</summary>
    public string Key => _key ??= NormalForm.Key(Text);

    /// <summary>Number of words between spaces; for Vietnamese, of syllables.</summary>
    public int Words => _words >= 0 ? _words : _words = WordCount.Of(Text);

    /// <summary>Ends as a sentence does, a closing quote or bracket aside.</summary>
    public bool EndsSentence => SentenceEnd.Has(Text);

    /// <summary>A paragraph of running text: at least one whole sentence of some length.</summary>
    public bool IsProse => Words >= ProseWords && (EndsSentence || Words >= 40);
}
