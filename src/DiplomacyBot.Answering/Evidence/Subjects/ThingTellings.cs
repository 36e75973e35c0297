using System.Buffers;
using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.Evidence.Subjects;

/// <summary>Reads what something is: its name written out beside the abbreviation, what is said of it behind "là", a dash or a comma, or the noun in front of it.</summary>
internal static class ThingTellings
{
    private const int LongestName = 16;
    private const int LongestSaid = 26;
    private const int ShortestSaid = 3;
    private const int LongestInFront = 5;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("“\"«‘'");

    /// <summary>Meetings of what the name behind them means.</summary>
    private static readonly PhraseMatcher<bool> Meetings = new(new[] { "hội nghị cấp cao", "hội nghị thượng đỉnh", "hội nghị", "đại hội đồng", "tuần lễ cấp cao", "phiên họp", "kỳ họp", "viện dẫn", "trụ sở" }.Select(static m => (m, true)));

    /// <summary>Words that no name has inside.</summary>
    private static readonly HashSet<string> Enders = new(StringComparer.Ordinal)
    {
        "là", "đã", "đang", "sẽ", "được", "bị", "có", "không", "cho", "để", "khi", "nhằm", "do", "bởi", "vào", "tại", "ở", "từ", "theo", "mà", "thì", "cũng", "như", "trong", "với", "sau", "trước", "nếu", "vì", "nên", "này", "đó", "các", "những", "qua", "đến", "tới",
        "thuộc", "gồm", "bằng", "dưới", "giữa", "mỗi", "vẫn", "chỉ", "hay", "hoặc", "nhiều", "cùng", "rằng", "ngoài", "còn",
    };

    /// <summary>Words that are no noun in front of a name, nor part of one.</summary>
    private static readonly HashSet<string> NoNoun = new(StringComparer.Ordinal)
    {
        "của", "về", "và", "cả", "trên", "một", "hai", "ba", "bốn", "lại", "số", "mua", "bán", "dùng", "sử", "ra", "cấp", "nhận", "bàn", "giao", "thêm", "gọi", "tên", "cáo", "buộc",
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

    public static IEnumerable<SubjectTelling> In(SubjectSentence sentence, int first, int end)
    {
        var told = sentence.Between(first - 1).EndsWith("(") && sentence.Between(end - 1).StartsWith(")") ? WrittenOut(sentence, first) : Bracketed(sentence, end);
        if (told is not null)
        {
            yield return told;
        }

        if (Said(sentence, first, end) is { } said)
        {
            yield return said;
        }

        if (InFront(sentence, first) is { } noun)
        {
            yield return noun;
        }
    }

    /// <summary>"… Chương trình Hỗ trợ Dinh dưỡng Bổ sung (SNAP)": from the first capital of the phrase in front of the bracket.</summary>
    private static SubjectTelling? WrittenOut(SubjectSentence sentence, int abbreviation)
    {
        var first = abbreviation;
        while (first > 0 && abbreviation - first < LongestName && !Enders.Contains(sentence.Reading.Keys[first - 1]) && (first == abbreviation || !sentence.Breaking(first - 1) || sentence.Between(first - 1) is ", "))
        {
            first--;
        }

        while (first < abbreviation && !sentence.Reading.IsCapital(first))
        {
            first++;
        }

        // "Chủ tịch Hội đồng Cố vấn Kinh tế (CEA)": the bracket is about the council.
        var inFront = OfficeTitles.Names.At(sentence.Reading.Keys, first, folded: false)?.Length ?? Meetings.At(sentence.Reading.Keys, first, folded: false)?.Length ?? 0;
        first += first + inFront < abbreviation && sentence.Reading.IsCapital(first + inFront) ? inFront : 0;

        return abbreviation - first > 1 ? sentence.Tell(TellingForm.WrittenOut, first, abbreviation) : null;
    }

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
        while (start > 0 && (!sentence.Breaking(start - 1) || sentence.Between(start - 1).EndsWith("(")))
        {
            start--;
        }

        return first - start <= LongestName && Enumerable.Range(start, first - start).All(i => !Enders.Contains(sentence.Reading.Keys[i]) && sentence.Reading.Keys[i] is not ("khoang" or "của" or "về"));
    }

    private static SubjectTelling? Said(SubjectSentence sentence, int first, int end)
    {
        if (end >= sentence.Count)
        {
            return null;
        }

        var keys = sentence.Reading.Keys;
        var between = sentence.Between(end - 1).Trim();
        var at = keys[end] == "là" && between is "" or ")" && BeginsClause(sentence, first) ? end + 1 : between is "," or "-" or "–" or "—" && Openers.Contains(keys[end]) ? end : sentence.Count;
        if (at >= sentence.Count || (at > end && NoDefinition.Contains(keys[at])))
        {
            return null;
        }

        var stop = sentence.EndOfPhrase(at, LongestSaid);
        return stop > at + ShortestSaid - 1 && keys[stop - 1] != "là" && !sentence.Between(at - 1).ContainsAny(Quotes) && !sentence.Between(stop - 1).ContainsAny(Quotes) ? sentence.Tell(TellingForm.Said, at, stop) : null;
    }

    /// <summary>The small words in front of the name.</summary>
    private static SubjectTelling? InFront(SubjectSentence sentence, int name)
    {
        var first = name;
        while (first > 0 && name - first < LongestInFront && !sentence.Breaking(first - 1) && !sentence.IsNamed(first - 1) && !Enders.Contains(sentence.Reading.Keys[first - 1]) && !NoNoun.Contains(sentence.Reading.Keys[first - 1]))
        {
            first--;
        }

        return name > first ? sentence.Tell(TellingForm.InFront, first, name) : null;
    }
}
