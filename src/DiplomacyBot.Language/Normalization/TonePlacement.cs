namespace DiplomacyBot.Language.Normalization;

/// <summary>
/// Puts the tone mark of oa, oe and uy where the older school puts it — on the first vowel of an open syllable (hòa, khỏe, thúy)
/// and on the second of a closed one (hoàn, suýt) — and never on the u of qu (quý, quốc). All other rimes have one placement only.
/// </summary>
internal static class TonePlacement
{
    // Each row: the bare vowel, then its tones in one fixed order.
    private static readonly string[] Rows = ["aàảãáạ", "eèẻẽéẹ", "iìỉĩíị", "oòỏõóọ", "uùủũúụ", "yỳỷỹýỵ"];

    // Row and column of each vowel in the Latin-1 to Latin Additional range, packed as row * 8 + column + 1; 0 for other characters.
    private static readonly byte[] Cells = MakeCells();

    /// <summary>Whether <see cref="Place"/> would leave the two characters ending at <paramref name="second"/> alone.</summary>
    public static bool IsPlaced(ReadOnlySpan<char> lower, int second) => Target(lower, second) == Move.None;

    /// <summary>Moves tones in lower-case composed text, in place; the length never changes.</summary>
    public static void Place(Span<char> lower)
    {
        for (var second = 1; second < lower.Length; second++)
        {
            switch (Target(lower, second))
            {
                case Move.ToFirst:
                    (lower[second - 1], lower[second]) = Swap(to: lower[second - 1], from: lower[second]);
                    break;
                case Move.ToSecond:
                    (lower[second], lower[second - 1]) = Swap(to: lower[second], from: lower[second - 1]);
                    break;
            }
        }
    }

    private static Move Target(ReadOnlySpan<char> lower, int second)
    {
        if (second < 1)
        {
            return Move.None;
        }

        var (first, last) = (Cell(lower[second - 1]), Cell(lower[second]));
        if (first == 0 || last == 0)
        {
            return Move.None;
        }

        var (firstTone, lastTone) = (Tone(first), Tone(last));
        if (firstTone == 0 == (lastTone == 0))
        {
            return Move.None;
        }

        var (firstVowel, lastVowel) = (Vowel(first), Vowel(last));
        if (firstVowel == 'u' && second > 1 && lower[second - 2] == 'q')
        {
            return firstTone != 0 ? Move.ToSecond : Move.None;
        }

        if (!((firstVowel == 'o' && lastVowel is 'a' or 'e') || (firstVowel == 'u' && lastVowel == 'y')))
        {
            return Move.None;
        }

        // A further mark on the second vowel would combine with the place that the tone leaves.
        var next = second + 1 < lower.Length ? lower[second + 1] : ' ';
        if (CharacterClass.IsLatinMark(next))
        {
            return Move.None;
        }

        var closed = char.IsLetter(next);
        return closed
            ? firstTone != 0 ? Move.ToSecond : Move.None
            : lastTone != 0 ? Move.ToFirst : Move.None;
    }

    private static (char To, char From) Swap(char to, char from)
    {
        var (toCell, fromCell) = (Cell(to), Cell(from));
        return (Rows[Row(toCell)][Tone(fromCell)], Vowel(fromCell));
    }

    private static byte Cell(char c) => c < Cells.Length ? Cells[c] : (byte)0;

    private static int Row(byte cell) => (cell - 1) / 8;

    private static int Tone(byte cell) => (cell - 1) % 8;

    private static char Vowel(byte cell) => Rows[Row(cell)][0];

    private static byte[] MakeCells()
    {
        var cells = new byte[0x1F00];
        for (var row = 0; row < Rows.Length; row++)
        {
            for (var column = 0; column < Rows[row].Length; column++)
            {
                cells[Rows[row][column]] = (byte)((row * 8) + column + 1);
            }
        }

        return cells;
    }

    private enum Move
    {
        None,
        ToFirst,
        ToSecond,
    }
}
