using System.Buffers;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;

namespace DiplomacyBot.Answering.Evidence.Subjects;

/// <summary>Reads what something is: its name written out beside the abbreviation, what is said of it behind "là", a dash or a comma, or the noun in front of it.</summary>
internal static class ThingTellings
{
    private const int LongestName = 16;
    private const int LongestSaid = 26;
    private const int ShortestSaid = 3;
    private const int LongestInFront = 5;

    /// <summary>What is written out in small letters is longer: "tàu mặt nước không người lái (USV)".</summary>
    private const int LongestWithoutCapitals = 7;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("“\"«‘'");

    /// <summary>Meetings of what the name behind them means.</summary>
    private static readonly PhraseMatcher<bool> Meetings = new(new[] { "hội nghị cấp cao", "hội nghị thượng đỉnh", "hội nghị", "đại hội đồng", "tuần lễ cấp cao", "phiên họp", "kỳ họp", "viện dẫn", "trụ sở", "lễ mở ký", "lễ ký" }.Select(static m => (m, true)));

    /// <summary>Words that no name has inside.</summary>
    private static readonly HashSet<string> Enders = new(StringComparer.Ordinal)
    {
        "là", "đã", "đang", "sẽ", "được", "bị", "có", "không", "cho", "để", "khi", "nhằm", "do", "bởi", "vào", "tại", "ở", "từ", "theo", "mà", "thì", "cũng", "như", "trong", "với", "sau", "trước", "nếu", "vì", "nên", "này", "đó", "các", "những", "qua", "đến", "tới",
        "thuộc", "gồm", "bằng", "dưới", "giữa", "mỗi", "vẫn", "chỉ", "hay", "hoặc", "nhiều", "cùng", "rằng", "ngoài", "còn", "việc", "sử", "chưa", "ký",
    };

    /// <summary>Words that have one of the above as a half, and "các" of a body's members: Tổ chức các nước Xuất khẩu Dầu mỏ.</summary>
    private static readonly HashSet<(string, string)> Compounds =
    [
        ("tự", "do"), ("hàng", "không"), ("phòng", "không"), ("không", "quân"), ("không", "gian"), ("không", "kích"), ("không", "người"), ("không", "phận"), ("thiết", "bị"), ("trang", "bị"), ("đồng", "bằng"), ("công", "bằng"), ("chỉ", "số"), ("chỉ", "huy"),
        ("điện", "từ"), ("từ", "thiện"), ("từ", "xa"), ("theo", "dõi"), ("nước", "ngoài"), ("lịch", "sử"), ("thư", "ký"), ("đăng", "ký"), ("chữ", "ký"), ("chức", "các"), ("hội", "các"), ("đoàn", "các"), ("minh", "các"), ("ban", "các"), ("nhóm", "các"),
    ];

    /// <summary>Words that are no noun in front of a name, nor part of one.</summary>
    private static readonly HashSet<string> NoNoun = new(StringComparer.Ordinal)
    {
        "của", "về", "và", "cả", "trên", "một", "hai", "ba", "bốn", "lại", "số", "mua", "bán", "dùng", "sử", "ra", "cấp", "nhận", "bàn", "giao", "thêm", "gọi", "tên", "cáo", "buộc", "hoạt", "động",
    };

    /// <summary>Words with which no definition begins.</summary>
    private static readonly HashSet<string> NoDefinition = new(StringComparer.Ordinal)
    {
        "do", "vì", "để", "khi", "ở", "từ", "nếu", "bởi", "rất", "không", "đã", "sẽ", "đang", "gì", "ai", "sao", "đúng", "sai", "cần", "phải", "nhờ", "bao", "cũng", "vẫn", "còn", "đều", "có", "được", "bị", "hoàn", "nhằm", "lý",
    };

    /// <summary>Words with which what stands behind a comma or dash tells what it is.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "một", "loại", "dòng", "khu", "tổ", "nhóm", "công", "hãng", "tập", "cơ", "hòn", "nơi", "chương", "hiệp", "giải", "trung", "mẫu", "hệ", "ngôi", "cuộc", "lễ", "bộ", "thành", "tàu", "máy", "nền", "mạng", "phong", "lực", "liên", "thị", "cảng", "trạm", "viện", "quỹ", "đảng", "món", "phiên", "những", "chiếc", "các",
    };

    /// <summary>Behind a comma it begins what is said of a place in front of the name: "tại ban công bảo tàng Louvre, nơi bọn trộm đã đột nhập".</summary>
    private const string Where = "nơi";

    /// <summary>Whether no noun begins with a word.</summary>
    public static bool EndsNames(string key) => Enders.Contains(key);

    public static IEnumerable<SubjectTelling> In(SubjectSentence sentence, int first, int end)
    {
        var bracketed = sentence.Between(first - 1).EndsWith("(") && sentence.Between(end - 1).StartsWith(")");
        var told = bracketed ? WrittenOut(sentence, first) : Bracketed(sentence, end);
        if (told is not null)
        {
            yield return told;
        }

        if (Said(sentence, first, end) is { } said)
        {
            yield return said;
        }

        if (InFront(sentence, first, bracketed) is { } noun)
        {
            yield return noun;
        }
    }

    /// <summary>"… Chương trình Hỗ trợ Dinh dưỡng Bổ sung (SNAP)": from the first capital of the phrase in front of the bracket.</summary>
    private static SubjectTelling? WrittenOut(SubjectSentence sentence, int abbreviation)
    {
        var first = abbreviation;
        while (first > 0 && abbreviation - first < LongestName && !Ends(sentence, first - 1) && !JoinsAnother(sentence, first - 1)
            && (first == abbreviation || !sentence.Breaking(first - 1) || sentence.Between(first - 1) is ", "))
        {
            first--;
        }

        var cut = abbreviation - first == LongestName && !sentence.Breaking(first - 1);
        first = Capital(sentence, first, abbreviation);

        // "Chủ tịch Hội đồng Cố vấn Kinh tế (CEA)": the bracket is about the council.
        var inFront = Math.Max(PersonTellings.TitleAt(sentence.Reading.Keys, first), Meetings.At(sentence.Reading.Keys, first, folded: false)?.Length ?? 0);
        var name = inFront == 0 ? abbreviation : Capital(sentence, first + inFront, abbreviation);
        first = name < abbreviation ? name : first;

        // Cut where it got too long: only behind an office or a meeting is it sure where the name begins.
        return !(cut && inFront == 0) && abbreviation - first > 1 && !HasOwnerOnly(sentence, first, abbreviation) && KnownPlaces.LengthAt(sentence.Reading.Syllables, first, abbreviation) < abbreviation - first ? sentence.Tell(TellingForm.WrittenOut, first, abbreviation) : null;
    }

    /// <summary>Whether the only capitals are those of the sentence's first word, or of a name in front of small words: "cấm mua của EU khí tự nhiên hóa lỏng". Where the name begins is not to be seen.</summary>
    private static bool HasOwnerOnly(SubjectSentence sentence, int first, int abbreviation) =>
        (first == 0 || (sentence.Reading.IsCapital(first) && sentence.Reading.IsForeign(first))) && Capital(sentence, first + 1, abbreviation) == abbreviation;

    /// <summary>The first syllable with a capital in a range; its end when there is none.</summary>
    private static int Capital(SubjectSentence sentence, int from, int to)
    {
        while (from < to && !sentence.Reading.IsCapital(from))
        {
            from++;
        }

        return from;
    }

    /// <summary>Whether a word stands here that no name has inside; in a name it has a capital: Hiệp ước Không phổ biến Vũ khí Hạt nhân.</summary>
    private static bool Ends(SubjectSentence sentence, int at)
    {
        var keys = sentence.Reading.Keys;
        return Enders.Contains(keys[at]) && (sentence.Breaking(at - 1) || !sentence.Reading.IsCapital(at))
            && !(at > 0 && Compounds.Contains((keys[at - 1], keys[at]))) && !(at + 1 < keys.Length && Compounds.Contains((keys[at], keys[at + 1])));
    }

    /// <summary>"giữa RSF và Quân đội Sudan (SAF)": two names, while the one of "Nghiên cứu Chiến lược và Quốc tế" goes on.</summary>
    private static bool JoinsAnother(SubjectSentence sentence, int at) =>
        sentence.Reading.Keys[at] is "và" && at > 0 && sentence.Reading.IsCapital(at - 1) && sentence.Reading.IsForeign(at - 1);

    /// <summary>"SNAP (Chương trình …)"</summary>
    private static SubjectTelling? Bracketed(SubjectSentence sentence, int end)
    {
        if (end >= sentence.Count || sentence.Between(end - 1).Trim() is not "(" || !char.IsLetter(sentence.Reading.Text[sentence.Reading.Syllables[end].Start]))
        {
            return null;
        }

        var stop = sentence.EndOfPhrase(end, LongestName);
        return stop > end + 1 && sentence.Between(stop - 1).StartsWith(")") && Openers.Contains(sentence.Reading.Keys[end]) ? sentence.Tell(TellingForm.WrittenOut, end, stop) : null;
    }

    /// <summary>"xung đột liên quan đến Nexperia là …" is about a conflict.</summary>
    private static bool BeginsClause(SubjectSentence sentence, int first)
    {
        var start = first;
        while (start > 0 && first - start <= LongestName && (!sentence.Breaking(start - 1) || sentence.Between(start - 1).EndsWith("(")))
        {
            start--;
        }

        return first - start <= LongestName && Enumerable.Range(start, first - start).All(i => !Ends(sentence, i) && sentence.Reading.Keys[i] is not ("khoang" or "của" or "về"));
    }

    private static SubjectTelling? Said(SubjectSentence sentence, int first, int end)
    {
        if (end >= sentence.Count)
        {
            return null;
        }

        var keys = sentence.Reading.Keys;
        var between = sentence.Between(end - 1).Trim();
        var at = keys[end] == "là" && between is "" or ")" && BeginsClause(sentence, first) ? end + 1 : between is "," or "-" or "–" or "—" && Introduces(sentence, between, end) ? end : sentence.Count;
        if (at >= sentence.Count || (at > end && NoDefinition.Contains(keys[at])))
        {
            return null;
        }

        var stop = sentence.EndOfPhrase(at, LongestSaid);
        return stop > at + ShortestSaid - 1 && keys[stop - 1] != "là" && !sentence.Between(at - 1).ContainsAny(Quotes) && !sentence.Between(stop - 1).ContainsAny(Quotes) ? sentence.Tell(TellingForm.Said, at, stop) : null;
    }

    private static bool Introduces(SubjectSentence sentence, ReadOnlySpan<char> between, int at) =>
        Openers.Contains(sentence.Reading.Keys[at]) && !(between is "," && sentence.Reading.Keys[at] is Where) && !(at + 1 < sentence.Count && (sentence.Reading.Keys[at], sentence.Reading.Keys[at + 1]) is ("một", "mặt" or "lần" or "cách"));

    /// <summary>The small words in front of the name, or of the bracket with it: "máy bay không người lái (UAV)". Which of them are its noun, other articles tell.</summary>
    private static SubjectTelling? InFront(SubjectSentence sentence, int name, bool bracketed)
    {
        var first = name;
        while (first > 0 && name - first < (bracketed ? LongestWithoutCapitals : LongestInFront) && !(sentence.Breaking(first - 1) && !(bracketed && first == name)) && !sentence.IsNamed(first - 1) && !Ends(sentence, first - 1) && !NoNoun.Contains(sentence.Reading.Keys[first - 1]))
        {
            first--;
        }

        // "Phong trào Hezbollah": the noun begins with a capital.
        first -= first > 0 && first < name && !sentence.Breaking(first - 1) && sentence.Reading.IsCapital(first - 1) && !sentence.Reading.IsForeign(first - 1) ? 1 : 0;
        return name > first ? sentence.Tell(TellingForm.InFront, first, name) : null;
    }
}
