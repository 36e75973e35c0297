namespace DiplomacyBot.Language.Abbreviations;

/// <summary>What a line of an abbreviation file is.</summary>
public enum AbbreviationKind
{
    /// <summary>A short form that newsrooms and ministries write: HĐBA.</summary>
    Newsroom,

    /// <summary>Shorthand of people who type a question: ko, bn. Never looked for in articles.</summary>
    Chat,

    /// <summary>Not a short form: all names of the line mean one and the same (Mỹ, Hoa Kỳ).</summary>
    Variant,
}

/// <summary>One line of an abbreviation file.</summary>
/// <param name="Form">The short form as an editor writes it; of a <see cref="AbbreviationKind.Variant"/> the most usual name.</param>
/// <param name="LongForms">Its long forms, most usual first, each a meaning of its own; of a variant the other names. Never empty.</param>
/// <param name="Kind">What the line is.</param>
/// <param name="IsWeak">The form is also an ordinary word in lower case or without accents, and so is found only as written.</param>
public sealed record AbbreviationEntry(string Form, IReadOnlyList<string> LongForms, AbbreviationKind Kind, bool IsWeak)
{
    /// <summary>Those of <see cref="LongForms"/> that are found only as written, for the same reason.</summary>
    public IReadOnlyList<string> WeakLongForms { get; init; } = [];
}
