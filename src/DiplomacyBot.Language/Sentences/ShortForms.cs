using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Sentences;

/// <summary>Words whose full stop belongs to the word: titles, place marks, initials, list numbers.</summary>
internal static class ShortForms
{
    // They stand before a name or a number, so their full stop ends no sentence.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNames = Set(
        "TP Tp tp TX Tx TT Th GS Gs TS Ts PGS Pgs ThS Ths THS Th.S BS Bs BSCK CK CKI CKII KS Ks KTS LS Ls DS NGND NGƯT NSND NSƯT NNƯT NS "
        + "Tr tr St Ste Dr Mr Mrs Ms Mme Prof Gen Col Sen Rep Lt Sgt Capt Cpt Maj Gov Rev Hon Sr No no Nr Vol vs Mt Ft "
        + "Q P H X Đ đ/c Đ/c ĐC TGĐ Nxb NXB ĐT Tel Fig Art SN");

    // Before an initial they show that a person is meant: ông T., bà Nguyễn Thị H.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> PersonWords = Set(
        "ông bà anh chị em cô chú bác cháu bé cậu thầy phạm can cáo nhân tướng sĩ sư thống Ông Bà Anh Chị Em Cô Chú Bác Cháu Bé");

    // Words that open sentences and no names: after a short form they show that the sentence ended there after all.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SentenceOpeners = Set(
        "Theo Ngày Trong Tại Ông Bà Các Những Khi Sau Trước Tuy Nhưng Đây Được Nếu Hiện Cùng Đến Từ Với Về Do Vì Bên Ngoài Việc Còn Tôi Chúng Họ "
        + "Trên Dưới Để Như Vậy Dù Mặc Cũng Đó Mỗi Mọi Nhiều Một Cả Tính Dự Vào Qua Đáng Đặc Không Có Sáng Chiều Tối Hôm Thế Người");

    /// <summary>Whether the full stop at <paramref name="mark"/> belongs to the word before it and ends nothing.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> line, int start, int mark, int next)
    {
        var dotted = StartOfDotted(line, start, mark);
        if (dotted == mark)
        {
            return false;
        }

        var last = Math.Max(dotted, Punctuation.StartOfWord(line, mark));
        var word = line[last..mark];
        if (dotted == ContentStart(line, start) && IsListMark(line[dotted..mark]))
        {
            return true;
        }

        var opensSentence = SentenceOpeners.Contains(line[next..Punctuation.EndOfWord(line, next)]);
        if (IsInitial(word))
        {
            return dotted < last
                ? char.IsUpper(line[next]) && !opensSentence
                : IsPersonInitial(line, start, last, word, next) && !opensSentence;
        }

        return !opensSentence && char.IsLetterOrDigit(line[next]) && (BeforeNames.Contains(word) || BeforeNames.Contains(line[dotted..mark]));
    }

    /// <summary>1, 12, IV, a: what stands before the full stop of a list item.</summary>
    public static bool IsListMark(ReadOnlySpan<char> word) =>
        word.Length is 1 or 2 && !word.ContainsAnyExceptInRange('0', '9')
        || word.Length == 1 && char.IsLetter(word[0])
        || word.Length <= 5 && !word.ContainsAnyExcept("IVX");

    /// <summary>One capital with its marks, or one of the consonant groups names are cut down to: Nguyễn Văn H., Trần Ph. Asia (Á) and Italy (Ý) are words.</summary>
    private static bool IsInitial(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsUpper(word[0]) && word is not ("Á" or "Ý")
        && (word.Length == 1 || !word[1..].ContainsAnyExceptInRange('\u0300', '\u036F') || word is "Ch" or "Gi" or "Kh" or "Ng" or "Nh" or "Ph" or "Qu" or "Th" or "Tr");

    private static bool IsPersonInitial(ReadOnlySpan<char> line, int start, int initial, ReadOnlySpan<char> word, int next)
    {
        if (!char.IsUpper(line[next]) && line[next] != '(')
        {
            return char.IsDigit(line[next]) && BeforeNames.Contains(word);
        }

        var end = initial;
        while (end > start && (Punctuation.IsSpace(line[end - 1]) || line[end - 1] == '.'))
        {
            end--;
        }

        // Igla-S, Su-57M: the letter of a model.
        if (end == initial && end > start && Punctuation.IsDash(line[end - 1]))
        {
            return false;
        }

        var before = line[Math.Max(start, Punctuation.StartOfWord(line, end))..end];
        return before.IsEmpty || (char.IsUpper(before[0]) && before is not "Gen") || PersonWords.Contains(before);
    }

    /// <summary>Start of the word with its inner full stops and slashes: GS.TS, J.D, đ/c.</summary>
    private static int StartOfDotted(ReadOnlySpan<char> line, int start, int mark)
    {
        var i = mark;
        while (i > start && (char.IsLetterOrDigit(line[i - 1]) || CharacterClass.IsLatinMark(line[i - 1]) || (i < mark && line[i - 1] is '.' or '/')))
        {
            i--;
        }

        return i;
    }

    private static int ContentStart(ReadOnlySpan<char> line, int start)
    {
        while (start < line.Length && !char.IsLetterOrDigit(line[start]))
        {
            start++;
        }

        return start;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        new HashSet<string>(words.Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
