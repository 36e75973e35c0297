using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;

namespace DiplomacyBot.Answering.Evidence.Subjects;

/// <summary>Reads who somebody is: the office or trade in front of the name, behind a comma or dash, or behind "là".</summary>
internal static class PersonTellings
{
    private const int LongestInFront = 16;
    private const int LongestBehind = 20;

    /// <summary>So many small words of a trade may stand between its noun and the name: nhà kinh tế học.</summary>
    private const int SmallWords = 4;

    private static readonly PhraseMatcher<bool> Trades = new(
        new[]
        {
            "nhà kinh tế", "nhà ngoại giao", "nhà lãnh đạo", "nhà khoa học", "nhà nghiên cứu", "nhà sáng lập", "nhà báo", "nhà văn", "nhà thơ", "nhà phân tích", "nhà thiết kế", "chuyên gia", "lãnh đạo", "người đứng đầu", "lãnh tụ", "trùm",
            "hoa hậu", "á hậu", "cầu thủ", "tiền đạo", "tiền vệ", "hậu vệ", "thủ môn", "huấn luyện viên", "hlv", "ca sĩ", "nhạc sĩ", "nghệ sĩ", "nghệ nhân", "nhạc trưởng", "đạo diễn", "diễn viên", "họa sĩ", "trợ lý", "cố vấn", "con trai", "con gái",
            "ứng viên", "ứng cử viên", "doanh nhân", "rapper", "bị cáo", "nghi phạm", "nghi can", "đối tượng", "viện trưởng", "cục trưởng", "vụ trưởng", "hiệu trưởng", "chủ nhiệm", "trưởng ban", "trưởng phòng", "ủy viên", "đại biểu", "luật sư", "bác sĩ", "giáo sư", "tiến sĩ", "phó giáo sư", "thẩm phán",
            "chánh án", "công tố viên", "tổng công tố", "cảnh sát trưởng", "trung tướng", "thiếu tướng", "thượng tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "ngoại trưởng", "tổng giám đốc", "giám đốc điều hành", "ceo", "tổng tư lệnh", "tham mưu trưởng", "tổng tham mưu trưởng", "phó tổng thống", "thư ký", "sáng lập",
        }.Select(static t => (t, true)));

    /// <summary>Words in front of an office that belong to it.</summary>
    private static readonly HashSet<string> Changing = new(StringComparer.Ordinal) { "phó", "cựu", "nguyên", "quyền", "cố", "tân", "thứ", "nữ" };

    private static readonly HashSet<string> Courtesy = new(StringComparer.Ordinal) { "ông", "bà", "anh", "chị", "ngài", "cô" };

    private static readonly HashSet<string> Degrees = new(StringComparer.Ordinal) { "ts", "ths", "gs", "pgs" };

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "của", "về", "tại", "bang", "nước", "tỉnh", "thành", "phố", "đảng", "phụ", "trách", "bộ" };

    /// <summary>Small words that no office has in it.</summary>
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        "là", "và", "với", "cùng", "cho", "đã", "sẽ", "đang", "gặp", "tiếp", "mời", "thăm", "đưa", "nói", "chào", "thay", "dẫn", "ông", "bà", "anh", "chị", "người", "để", "khi", "do", "bị", "được", "có", "không", "theo", "hội", "đàm", "gọi", "giữa", "trước", "sau",
    };

    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "người", "nhà", "một", "con", "vợ", "chồng", "em", "cháu", "vị", "nữ", "nam" };

    /// <summary>Verbs that begin what a person says or does.</summary>
    private static readonly HashSet<string> Deeds = new(StringComparer.Ordinal) { "cho", "nói", "đã", "sẽ", "đang", "vừa", "khẳng", "nhấn", "tuyên", "phát", "nhận", "chia", "cảnh", "viết", "kêu" };

    /// <summary>Syllables of the longest title that begins here; 0 for none. A courtesy is none.</summary>
    public static int TitleAt(string[] keys, int at) => at >= keys.Length || Courtesy.Contains(keys[at]) ? 0
        : new[] { PersonTitles.Names.At(keys, at, folded: false)?.Length, Trades.At(keys, at, folded: false)?.Length, OfficeTitles.Names.At(keys, at, folded: false)?.Length }.Max() ?? 0;

    public static IEnumerable<SubjectTelling> In(SubjectSentence sentence, int first, int end)
    {
        var (titles, last) = (sentence.Titles, EndOfName(sentence, end));
        if (end - first > 1 && last > end)
        {
            // "Thị trưởng San Francisco Daniel Lurie" is no San Francisco.
            yield break;
        }

        if (InFront(sentence, titles, StartOfName(sentence, first, end)) is { } front)
        {
            yield return front;
        }

        if (Behind(sentence, titles, last) is { } behind)
        {
            yield return behind;
        }
    }

    /// <summary>Where titles and trades stand in a sentence, ascending; of those inside a longer one the longer.</summary>
    public static List<PhraseMatch<bool>> Titles(string[] keys)
    {
        var found = PersonTitles.Names.All(keys, folded: false).Concat(Trades.All(keys, folded: false))
            .Concat(OfficeTitles.Names.All(keys, folded: false).Select(static m => new PhraseMatch<bool>(m.Start, m.Length, true)))
            .Where(m => !(m.Length == 1 && Courtesy.Contains(keys[m.Start]))).ToList();
        var (titles, end) = (new List<PhraseMatch<bool>>(), 0);
        foreach (var title in found.OrderBy(static m => m.Start).ThenByDescending(static m => m.Length))
        {
            if (title.End > end)
            {
                titles.Add(title);
                end = title.End;
            }
        }

        return titles;
    }

    private static SubjectTelling? InFront(SubjectSentence sentence, List<PhraseMatch<bool>> titles, int name)
    {
        var title = titles.FindLast(m => m.End <= name && name - m.Start <= LongestInFront);
        if (title.Length == 0 || !Enumerable.Range(title.Start, name - title.Start).All(i => !sentence.Breaking(i)) || !Enumerable.Range(title.End, name - title.End).All(i => Fits(sentence, title, i)))
        {
            return null;
        }

        var start = title.Start;
        while (start > 0 && !sentence.Breaking(start - 1) && Changing.Contains(sentence.Reading.Keys[start - 1]))
        {
            start--;
        }

        return start < name && !Links.Contains(sentence.Reading.Keys[name - 1]) ? sentence.Tell(TellingForm.InFront, start, name) : null;
    }

    /// <summary>A name, its second syllable in small letters (Bộ Ngoại giao), a linking word, or a few words of the trade.</summary>
    private static bool Fits(SubjectSentence sentence, PhraseMatch<bool> title, int at)
    {
        var key = sentence.Reading.Keys[at];
        return sentence.Reading.IsCapital(at) || Links.Contains(key)
            || (!Elsewhere.Contains(key) && (sentence.Reading.IsCapital(at - 1) || (at - title.End < SmallWords && Enumerable.Range(title.End, at - title.End).All(i => !sentence.Reading.IsCapital(i)))));
    }

    private static SubjectTelling? Behind(SubjectSentence sentence, List<PhraseMatch<bool>> titles, int end)
    {
        if (end >= sentence.Count)
        {
            return null;
        }

        var keys = sentence.Reading.Keys;
        var between = sentence.Between(end - 1).Trim();
        var at = end;
        if (between.Length == 0)
        {
            at += keys[at] is "hiện" or "từng" or "đang" or "nguyên" ? 1 : 0;
            if (at >= keys.Length || keys[at] != "là")
            {
                return null;
            }

            at++;
        }
        else if (between is not ("," or "-" or "–" or "—" or "("))
        {
            return null;
        }

        var begins = at < keys.Length && (titles.Exists(m => m.Start == at || (m.Start == at + 1 && (Changing.Contains(keys[at]) || Openers.Contains(keys[at])))) || (between is not "," && Openers.Contains(keys[at])));
        var stop = begins ? sentence.EndOfPhrase(at, LongestBehind) : at;
        stop = between is "" || keys[at] is "người" ? stop : Enumerable.Range(at, stop - at).FirstOrDefault(i => (Deeds.Contains(keys[i]) && !sentence.Reading.IsCapital(i) && keys[i - 1] is not "người") || JoinsAnother(keys, titles, i), stop);
        return stop > at + 1 && !sentence.Between(stop - 1).ContainsAny('“', '"', '«') && !(between is "," && EndsInPerson(sentence, at, stop)) ? sentence.Tell(TellingForm.Said, at, stop) : null;
    }

    /// <summary>"Chủ tịch nước Lương Cường, Tổng thống Pháp Emmanuel Macron": another one of a list.</summary>
    private static bool EndsInPerson(SubjectSentence sentence, int at, int stop)
    {
        var syllables = sentence.Reading.Syllables;
        var name = stop;
        while (name > at && sentence.Reading.IsCapital(name - 1) && KnownPlaces.LengthAt(syllables, name - 1, stop) == 0)
        {
            name--;
        }

        return stop - name > 1 && PersonalNames.LooksLikeOne(syllables, name, stop - 1) && !PersonalNames.IsBody(syllables, name);
    }

    /// <summary>"… Đại sứ Việt Nam tại Nhật Bản và TS Ngô Phương Lan": the next person.</summary>
    private static bool JoinsAnother(string[] keys, List<PhraseMatch<bool>> titles, int at) =>
        keys[at] is "và" or "cùng" && at + 1 < keys.Length && (Courtesy.Contains(keys[at + 1]) || Degrees.Contains(keys[at + 1]) || titles.Exists(m => m.Start == at + 1));

    /// <summary>Who is asked for by one of her names has another one in front of it: "Thống đốc New York Kathy Hochul".</summary>
    private static int StartOfName(SubjectSentence sentence, int first, int end) =>
        end - first == 1 && first > 0 && !sentence.Breaking(first - 1) && sentence.Reading.IsCapital(first - 1) && sentence.Reading.IsForeign(first - 1) && !IsPlaceTo(sentence, first - 1) ? first - 1 : first;

    private static bool IsPlaceTo(SubjectSentence sentence, int last) =>
        Enumerable.Range(Math.Max(0, last - 2), Math.Min(3, last + 1)).Any(i => i + KnownPlaces.LengthAt(sentence.Reading.Syllables, i, last + 1) > last);

    private static int EndOfName(SubjectSentence sentence, int end)
    {
        while (end < sentence.Count && !sentence.Breaking(end - 1) && sentence.Reading.IsCapital(end))
        {
            end++;
        }

        return end;
    }
}
