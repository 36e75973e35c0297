namespace DiplomacyBot.Answering.Questions.FollowUps;

/// <summary>
/// Questions that leave open whom or what they speak of where no question stands before them: "Ông ấy là ai?", "Còn Hàn Quốc?", "Bản đó có bao nhiêu hộ?". Any person or
/// village would be as good an answer as any other.
/// </summary>
internal static class LeftOpen
{
    /// <summary>A longer "Còn …" is a sentence.</summary>
    private const int LongestWhatAbout = 8;

    /// <summary>Syllables of content before a pointing word: those of what it points at (vụ tai nạn).</summary>
    private const int LongestPointed = 3;

    /// <summary>Syllables of content: with more, the question can be searched for by what else it says.</summary>
    private const int MostContent = 4;

    private static readonly HashSet<string> Pointers = new(StringComparer.Ordinal) { "đó", "này", "ấy" };

    /// <summary>Behind these a pointing word means now, or something in the same sentence: năm này, sau đó, trong đó, thế này.</summary>
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        "năm", "quý", "tháng", "tuần", "ngày", "hôm", "buổi", "lúc", "khi", "thời", "gian", "điểm", "dịp", "mùa", "lần", "thế", "như", "trước", "sau", "trong", "do", "từ", "theo", "nhờ", "giới", "đời", "vậy", "kiểu", "cách", "bên", "nay",
    };

    private static readonly PhraseMatcher<bool> Persons = new(new[] { "ông ấy", "ông ta", "bà ấy", "bà ta", "anh ấy", "anh ta", "cô ấy", "cô ta", "chị ấy", "em ấy" }.Select(static p => (p, true)));

    /// <summary>"Họ nào đông nhất" asks for a family name.</summary>
    private static readonly HashSet<string> FamilyName = new(StringComparer.Ordinal) { "nào", "gì", "tên", "hàng", "và" };

    /// <param name="question">A question that none stands before.</param>
    public static bool Is(string question)
    {
        var read = TurnReading.Of(AskedPart.Of(question));
        return read.Keys.Length > 0 && (WhatAboutNothing(read) || (!Enumerable.Range(0, read.Keys.Length).Any(read.IsName) && read.Content() <= MostContent && Points(read)));
    }

    /// <summary>Without accents "con" is rather a child or an animal, unless a name or a number follows.</summary>
    private static bool WhatAboutNothing(TurnReading read) =>
        read.Keys.Length <= LongestWhatAbout && WhatAbout.Insert(read) is { } insert
        && (!read.Folded || (TurnReading.Of(insert, folded: true) is var named && (named.IsCapital(0) || Enumerable.Range(0, named.Keys.Length).Any(named.IsName))));

    private static bool Points(TurnReading read)
    {
        if (Persons.All(read.Keys, read.Folded).Any(m => ContentBefore(read, m.Start) <= LongestPointed))
        {
            return true;
        }

        return !read.Folded && ((read.Keys.Length > 1 && read.Keys[0] == "họ" && !FamilyName.Contains(read.Keys[1])) || Enumerable.Range(0, read.Keys.Length).Any(i => PointsAt(read, i)));
    }

    private static bool PointsAt(TurnReading read, int at) =>
        Pointers.Contains(read.Keys[at]) && (at == 0 ? read.Keys[at] == "đó" : !Elsewhere.Contains(read.Keys[at - 1])) && ContentBefore(read, at) <= LongestPointed;

    private static int ContentBefore(TurnReading read, int at) =>
        Enumerable.Range(0, at).Count(i => !QuestionWords.Function.Contains(read.Keys[i]) && !read.Asking.Any(m => m.Start <= i && i < m.End));
}
