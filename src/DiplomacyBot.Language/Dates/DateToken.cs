namespace DiplomacyBot.Language.Dates;

internal enum DateTokenKind : byte
{
    /// <summary>Beyond the ends of the line.</summary>
    Edge,
    Number,
    Word,
    Sign,
}

/// <summary>A run of digits, a run of letters, or one other character.</summary>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int End)
{
    /// <summary>Value of a number of up to four digits or of a numeral; -1 for longer numbers, 0 otherwise.</summary>
    public int Value { get; init; }

    public DateWord Word { get; init; }

    /// <summary>The character of a sign; the first character of a word.</summary>
    public char First { get; init; }

    /// <summary>No white space between this token and the one before it.</summary>
    public bool Glued { get; init; }

    public int Length => End - Start;

    public bool IsNumber => Kind == DateTokenKind.Number;

    public bool IsYear => IsNumber && Length == 4 && Value is >= 1000 and <= 2200;

    public bool Is(DateWord any) => (Word & any) != 0;

    public bool IsSign(char sign) => Kind == DateTokenKind.Sign && First == sign;

    public bool IsDash => Kind == DateTokenKind.Sign && First is '-' or '–' or '—' or '‑' or '−';
}
