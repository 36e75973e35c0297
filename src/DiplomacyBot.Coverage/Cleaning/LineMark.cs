namespace DiplomacyBot.Coverage.Cleaning;

/// <summary>What becomes of a line of the source.</summary>
public enum LineMark
{
    /// <summary>It is text of the article.</summary>
    Body,

    /// <summary>It describes a picture; it stays in the text.</summary>
    Caption,

    /// <summary>It is not text of the article.</summary>
    Removed,
}

/// <summary>Why a line was removed.</summary>
public enum RemovalReason
{
    /// <summary>It was not.</summary>
    None,

    /// <summary>Nothing stands on it.</summary>
    Blank,

    /// <summary>It is the headline, kept as the article's title.</summary>
    Headline,

    /// <summary>It states date, outlet, author or address, kept as metadata.</summary>
    Metadata,

    /// <summary>It names the author, kept as metadata.</summary>
    Byline,

    /// <summary>Part of the page's navigation.</summary>
    Navigation,

    /// <summary>Part of a list of related stories.</summary>
    RelatedStories,

    /// <summary>Part of a list of stories each with its own date line.</summary>
    DatedTeasers,

    /// <summary>Part of a company's or publisher's footer.</summary>
    CompanyFooter,

    /// <summary>Part of a bar for sharing, listening or commenting.</summary>
    ShareBar,

    /// <summary>An invitation to watch, read or follow something else; an advertisement.</summary>
    Promotion,

    /// <summary>Only says who made a picture or video.</summary>
    PhotoCredit,

    /// <summary>Announces a gallery that the text does not hold.</summary>
    Gallery,

    /// <summary>Holds no letter and no digit.</summary>
    LoneMark,

    /// <summary>Repeats the line before it.</summary>
    Repeated,
}

/// <summary>A line of the source and what the cleaner decided about it.</summary>
/// <param name="Number">1-based line number in the source's text.</param>
/// <param name="Text">The line in stored form.</param>
/// <param name="Mark">What becomes of it.</param>
/// <param name="Reason">Why it was removed.</param>
public readonly record struct MarkedLine(int Number, string Text, LineMark Mark, RemovalReason Reason);
