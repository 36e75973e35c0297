namespace DiplomacyBot.Language.Dates;

internal enum NumericShape : byte
{
    /// <summary>19/4, 16-1, 22.9</summary>
    DayMonth,

    /// <summary>30/1/2020, 18.11.1930, 2025-11-02</summary>
    Full,

    /// <summary>30/1/20</summary>
    ShortYear,

    /// <summary>10/2025</summary>
    MonthYear,

    /// <summary>2021-04</summary>
    YearMonth,
}

/// <summary>Numbers glued together by one kind of separator, in a shape that a date can have; not yet checked against the calendar.</summary>
internal readonly record struct NumericDate(NumericShape Shape, int Next, int Day, int Month, int Year, char Separator)
{
    public static NumericDate? Read(List<DateToken> tokens, int i)
    {
        if (i < 0 || i + 2 >= tokens.Count || !tokens[i].IsNumber || Joint(tokens, i + 1) is not { } separator) return null;
        var (a, b) = (tokens[i], tokens[i + 2]);
        if (b.Length > 4 || Joint(tokens, i + 3) != separator)
        {
            return (a.Length, b.Length) switch
            {
                ( <= 2, <= 2) => new NumericDate(NumericShape.DayMonth, i + 3, a.Value, b.Value, 0, separator),
                ( <= 2, 4) when b.IsYear => new NumericDate(NumericShape.MonthYear, i + 3, 0, a.Value, b.Value, separator),
                (4, 2) when a.IsYear && separator == '-' => new NumericDate(NumericShape.YearMonth, i + 3, 0, b.Value, a.Value, separator),
                _ => null,
            };
        }

        var c = tokens[i + 4];
        return (a.Length, b.Length, c.Length) switch
        {
            (4, <= 2, <= 2) when a.IsYear => new NumericDate(NumericShape.Full, i + 5, c.Value, b.Value, a.Value, separator),
            ( <= 2, <= 2, 4) when c.IsYear => new NumericDate(NumericShape.Full, i + 5, a.Value, b.Value, c.Value, separator),
            ( <= 2, <= 2, 2) => new NumericDate(NumericShape.ShortYear, i + 5, a.Value, b.Value, c.Value, separator),
            _ => null,
        };
    }

    /// <summary>The separator at <paramref name="i"/> when it and the number behind it are glued to what stands before.</summary>
    private static char? Joint(List<DateToken> tokens, int i)
    {
        if (i + 1 >= tokens.Count || !tokens[i].Glued || !tokens[i + 1].Glued || !tokens[i + 1].IsNumber) return null;
        if (tokens[i].IsDash) return '-';
        return tokens[i].IsSign('/') || tokens[i].IsSign('.') ? tokens[i].First : null;
    }
}
