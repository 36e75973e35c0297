using System.Globalization;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Numbers;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>A span of syllables that could be the answer, with how well its form fits the kind asked for.</summary>
/// <param name="First">Index of its first syllable in the article.</param>
/// <param name="Last">Index of its last syllable in the article.</param>
/// <param name="Fit">0 to 1.</param>
/// <param name="Start">UTF-16 offset in the article's text.</param>
/// <param name="End">UTF-16 offset behind it.</param>
internal readonly record struct Candidate(int First, int Last, double Fit, int Start, int End);

/// <summary>Lists the people, dates, places and numbers of a sentence as candidates for an answer.</summary>
internal static class TypedCandidates
{
    private static readonly HashSet<string> PersonTitles = new(StringComparer.Ordinal)
    {
        "ông", "bà", "anh", "chị", "thống", "tướng", "tịch", "trưởng", "sứ", "ký", "thư", "viên", "sĩ", "vương", "hoàng", "giáo", "đốc", "cô", "em", "vua", "tướng", "úy", "tá", "nhân", "đồng", "chí", "hậu", "tử",
        "quyền", "lãnh", "đạo", "nghị", "chuyên", "gia", "tài", "tác", "giả", "phán", "thẩm", "tư", "tổng", "phó", "mrs", "mr", "ts", "gs", "pgs", "nữ",
    };

    /// <summary>Words behind which one Vietnamese syllable is a person: ông Phúc.</summary>
    private static readonly HashSet<string> Courtesy = new(StringComparer.Ordinal) { "ông", "bà", "anh", "chị", "cô", "em", "chú", "bác", "thầy", "cụ" };

    private static readonly HashSet<string> PlaceWords = new(StringComparer.Ordinal)
    {
        "tại", "ở", "đến", "tới", "sang", "xuống", "thăm", "từ", "về", "phố", "tỉnh", "đô", "nước", "đảo", "vùng", "cảng", "quận", "huyện", "xã", "phường", "bang", "biển", "sân", "bay", "thành", "trấn", "khu",
    };

    private static readonly HashSet<(string, string)> Portfolios =
    [
        ("công", "an"), ("công", "thương"), ("ngoại", "giao"), ("quốc", "phòng"), ("tài", "chính"), ("nội", "vụ"), ("tư", "pháp"), ("y", "tế"), ("giáo", "dục"), ("văn", "hóa"), ("xây", "dựng"),
        ("giao", "thông"), ("nông", "nghiệp"), ("khoa", "học"), ("thông", "tin"), ("lao", "động"), ("kế", "hoạch"), ("chiến", "tranh"), ("thương", "mại"), ("năng", "lượng"), ("an", "ninh"), ("kinh", "tế"),
        ("đại", "diện"), ("thường", "trực"),
    ];

    private static readonly HashSet<string> Money = new(StringComparer.Ordinal) { "usd", "đồng", "euro", "bảng", "yên", "won", "tệ", "rúp", "đô", "eur", "vnd", "ruble", "baht", "ringgit", "$", "rupee" };

    /// <summary>So many syllables behind a part the whole's unit is looked for.</summary>
    private const int PartOfWhole = 6;

    /// <summary>A unit is a noun of two syllables at the most: "54 đại biểu", not "54 đại biểu chính".</summary>
    private const int UnitSyllables = 2;

    /// <summary>A number of something else than what was asked for.</summary>
    private const double OtherUnit = 0.15;

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
            if (place == 0 && !titled && PlaceWords.Contains(before))
            {
                fit *= 0.35;
            }

            yield return Of(article, first, run.Last, fit);
        }
    }

    /// <summary>"Bộ trưởng Công Thương Trần Tuấn Anh": the ministry stands before the name.</summary>
    private static int Portfolio(ArticleAnalysis article, NameRun run) =>
        run.First + 1 < article.Syllables.Count && Portfolios.Contains((article.Syllables[run.First].Key, article.Syllables[run.First + 1].Key)) ? Math.Min(2, run.Count) : 0;

    public static IEnumerable<Candidate> Places(ArticleAnalysis article, int sentence)
    {
        var (from, to) = Range(article, sentence);
        foreach (var run in NameReader.Read(article.Article.Text, article.Syllables, from, to))
        {
            var before = Before(article, run.First, from);
            var place = KnownPlaces.LengthAt(article.Syllables, run.First, run.Last + 1);
            if (place > 0)
            {
                yield return Of(article, run.First, run.First + place - 1, PlaceWords.Contains(before) ? 1 : 0.55);
                continue;
            }

            var fit = PlaceWords.Contains(before) ? 0.9 : PersonTitles.Contains(before) ? 0.2 : 0.45;
            yield return Of(article, run.First, run.Last, run.Acronym ? fit * 0.5 : fit);
        }
    }

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

    public static IEnumerable<Candidate> Numbers(ArticleAnalysis article, int sentence, IReadOnlyList<string> head, DateOnly today)
    {
        var range = article.Sentences[sentence];
        var dates = article.DatesIn(sentence, today);
        foreach (var number in NumberReader.Read(article.Article.Text[range.Start..range.End]))
        {
            if (dates.Any(d => d.Start < number.End && number.Start < d.End) || Cover(article, sentence, range.Start + number.Start, range.Start + number.End) is not { } span)
            {
                continue;
            }

            if (!IsYear(article, sentence, span.First))
            {
                yield return WithUnit(article, sentence, span, number, head);
            }
        }
    }

    /// <summary>"năm tài chính 2026", "Năm APEC 2027": a year, though no date by itself.</summary>
    private static bool IsYear(ArticleAnalysis article, int sentence, int at)
    {
        var year = article.Syllables[at].Key is ['1', '9', _, _] or ['2', '0', _, _] && int.TryParse(article.Syllables[at].Key, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return year && Enumerable.Range(1, 3).Any(back => at - back >= article.FirstSyllable[sentence] && article.Syllables[at - back].Key == "năm");
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

    private static Candidate WithUnit(ArticleAnalysis article, int sentence, Candidate span, NumberMention number, IReadOnlyList<string> head)
    {
        var (_, to) = Range(article, sentence);
        var after = Enumerable.Range(span.Last + 1, Math.Max(0, Math.Min(4, to - span.Last - 1))).Select(i => article.Syllables[i].Key).ToList();
        var money = after.FindIndex(Money.Contains);
        var fit = 0.55;
        if (head.Count > 0)
        {
            var wantsMoney = head[0] is "tiền" or "tỷ" or "tỉ" or "triệu" || Money.Contains(head[0]);
            var unit = after.IndexOf(head[0]);
            fit = unit is >= 0 and <= 2 || (wantsMoney && money is >= 0 and <= 2) ? 1
                : head is ["phần", "trăm", ..] ? (number.Kind == NumberKind.Percent ? 1 : 0.2)
                : OtherUnit;
        }

        if (IsWhole(article, span))
        {
            return span with { Fit = OtherUnit };
        }

        if (head.Count > 0 && after.Count > 0 && after[0] == "trên")
        {
            // "192 trên tổng số 193 phiếu": the unit stands behind the whole, the part is what is asked for.
            var behind = Enumerable.Range(span.Last + 1, Math.Max(0, Math.Min(PartOfWhole, to - span.Last - 1))).Any(i => article.Syllables[i].Key == head[0]);
            return span with { Fit = behind ? 1 : fit };
        }

        // The unit belongs to the answer: "12,5 tỷ USD", "30 máy bay".
        var named = head.Take(UnitSyllables).TakeWhile((key, i) => i < after.Count && after[i] == key).Count();
        var last = span.Last + (money is >= 0 and <= 1 ? money + 1 : named);
        return new Candidate(span.First, last, number.Kind == NumberKind.Ordinal ? fit * 0.6 : fit, span.Start, last == span.Last ? span.End : article.Syllables[last].End);
    }

    /// <summary>The second number of "192 trên tổng số 193", "192/193".</summary>
    private static bool IsWhole(ArticleAnalysis article, Candidate number) =>
        number.First > 0 && (article.Syllables[number.First - 1].Key == "trên"
            || (number.First > 2 && article.Syllables[number.First - 1].Key == "số" && article.Syllables[number.First - 2].Key == "tổng" && article.Syllables[number.First - 3].Key == "trên"));

    private static (int From, int To) Range(ArticleAnalysis article, int sentence) => (article.FirstSyllable[sentence], EndOf(article, sentence));

    private static int EndOf(ArticleAnalysis article, int sentence) => article.FirstSyllable[sentence + 1];

    private static string Before(ArticleAnalysis article, int syllable, int from) => syllable > from ? article.Syllables[syllable - 1].Key : "";

    private static Candidate Of(ArticleAnalysis article, int first, int last, double fit) =>
        new(first, last, fit, article.Syllables[first].Start, article.Syllables[last].End);
}
