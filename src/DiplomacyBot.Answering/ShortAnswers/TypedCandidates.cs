using DiplomacyBot.Answering.Evidence;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>A span of syllables that could be the answer, with how well its form fits the kind asked for.</summary>
/// <param name="First">Index of its first syllable in the article.</param>
/// <param name="Last">Index of its last syllable in the article.</param>
/// <param name="Fit">0 to 1.</param>
/// <param name="Start">UTF-16 offset in the article's text.</param>
/// <param name="End">UTF-16 offset behind it.</param>
internal readonly record struct Candidate(int First, int Last, double Fit, int Start, int End);

/// <summary>Lists the people and dates of a sentence as candidates for an answer.</summary>
internal static class TypedCandidates
{
    private static readonly HashSet<string> PersonTitles = new(StringComparer.Ordinal)
    {
        "ông", "bà", "anh", "chị", "thống", "tướng", "tịch", "trưởng", "sứ", "ký", "thư", "viên", "sĩ", "vương", "hoàng", "giáo", "đốc", "cô", "em", "vua", "tướng", "úy", "tá", "nhân", "đồng", "chí", "hậu", "tử",
        "quyền", "lãnh", "đạo", "nghị", "chuyên", "gia", "tài", "tác", "giả", "phán", "thẩm", "tư", "tổng", "phó", "mrs", "mr", "ts", "gs", "pgs", "nữ",
    };

    private const int LongestNickname = 3;

    /// <summary>Words behind which one Vietnamese syllable is a person: ông Phúc.</summary>
    private static readonly HashSet<string> Courtesy = new(StringComparer.Ordinal) { "ông", "bà", "anh", "chị", "cô", "em", "chú", "bác", "thầy", "cụ" };

    private static readonly HashSet<(string, string)> Portfolios =
    [
        ("công", "an"), ("công", "thương"), ("ngoại", "giao"), ("quốc", "phòng"), ("tài", "chính"), ("nội", "vụ"), ("tư", "pháp"), ("y", "tế"), ("giáo", "dục"), ("văn", "hóa"), ("xây", "dựng"),
        ("giao", "thông"), ("nông", "nghiệp"), ("khoa", "học"), ("thông", "tin"), ("lao", "động"), ("kế", "hoạch"), ("chiến", "tranh"), ("thương", "mại"), ("năng", "lượng"), ("an", "ninh"), ("kinh", "tế"),
        ("đại", "diện"), ("thường", "trực"),
    ];

    /// <summary>Whether a person tends to stand behind a word: a title, a rank, a courtesy.</summary>
    public static bool IsTitle(string key) => PersonTitles.Contains(key);

    public static IEnumerable<Candidate> People(ArticleAnalysis article, int sentence)
    {
        var (from, to) = Range(article, sentence);
        foreach (var run in NameReader.Read(article.Article.Text, article.Syllables, from, to))
        {
            // "Trung Quốc Đổng Quân": the country an office belongs to stands before the name.
            var place = KnownPlaces.LengthAt(article.Syllables, run.First, run.Last + 1);
            var first = run.First + place + (place == 0 ? Portfolio(article, run) : 0);
            if (first > run.Last)
            {
                continue;
            }

            var before = Before(article, run.First, from);
            if (run.Last == first && !Courtesy.Contains(before) && VietnameseSyllable.IsPossible(article.Syllables[first].Key))
            {
                continue;
            }

            if (run.Acronym || PersonalNames.IsBody(article.Syllables, first))
            {
                continue;
            }

            var titled = PersonTitles.Contains(before) || (before == "nước" && run.First - 2 >= from && article.Syllables[run.First - 2].Key == "tịch");
            var fit = titled ? 1 : PersonalNames.LooksLikeOne(article.Syllables, first, run.Last) ? 0.9 : 0.3;
            if (place == 0 && !titled && PlaceCandidates.StandsBehind(before))
            {
                fit *= 0.35;
            }

            yield return Of(article, first, WithNickname(article, run.Last, to), fit);
        }
    }

    /// <summary>Dwayne “the Rock” Johnson: the name goes on behind what stands in quotation marks.</summary>
    private static int WithNickname(ArticleAnalysis article, int last, int to)
    {
        var text = article.Article.Text;
        var open = article.Syllables[last].End + 1;
        if (open >= text.Length || text[open] is not ('“' or '"'))
        {
            return last;
        }

        for (var i = last + 1; i + 1 < to && i - last <= LongestNickname; i++)
        {
            var (end, start) = (article.Syllables[i].End, article.Syllables[i + 1].Start);
            if (text[end] is '”' or '"')
            {
                return start == end + 2 && char.IsUpper(text[start]) ? i + 1 : last;
            }
        }

        return last;
    }

    /// <summary>"Bộ trưởng Công Thương Trần Tuấn Anh": the ministry stands before the name.</summary>
    private static int Portfolio(ArticleAnalysis article, NameRun run) =>
        run.First + 1 < article.Syllables.Count && Portfolios.Contains((article.Syllables[run.First].Key, article.Syllables[run.First + 1].Key)) ? Math.Min(2, run.Count) : 0;

    public static IEnumerable<Candidate> Dates(ArticleAnalysis article, int sentence, DateOnly today)
    {
        var start = article.Sentences[sentence].Start;
        foreach (var date in article.DatesIn(sentence, today))
        {
            if (Cover(article, sentence, start + date.Start, start + date.End) is { } span)
            {
                yield return span with { Fit = 1 };
            }
        }
    }

    /// <summary>The span in syllables that covers UTF-16 offsets, or null when none does.</summary>
    public static Candidate? Cover(ArticleAnalysis article, int sentence, int start, int end)
    {
        var (from, to) = Range(article, sentence);
        int first = -1, last = -1;
        for (var i = from; i < to && article.Syllables[i].Start < end; i++)
        {
            if (article.Syllables[i].End > start)
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return first < 0 ? null : new Candidate(first, last, 1, start, end);
    }

    public static (int From, int To) Range(ArticleAnalysis article, int sentence) => (article.FirstSyllable[sentence], EndOf(article, sentence));

    private static int EndOf(ArticleAnalysis article, int sentence) => article.FirstSyllable[sentence + 1];

    public static string Before(ArticleAnalysis article, int syllable, int from) => syllable > from ? article.Syllables[syllable - 1].Key : "";

    public static Candidate Of(ArticleAnalysis article, int first, int last, double fit) =>
        new(first, last, fit, article.Syllables[first].Start, article.Syllables[last].End);
}
