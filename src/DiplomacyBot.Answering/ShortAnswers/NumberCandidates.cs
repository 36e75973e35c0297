using System.Collections.Frozen;
using System.Globalization;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Numbers;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>Lists the numbers of a sentence, each with its unit, as candidates for an answer.</summary>
internal static class NumberCandidates
{
    /// <summary>So many syllables behind a number its unit is looked for.</summary>
    private const int Following = 4;

    /// <summary>So many syllables behind a part the whole's unit is looked for.</summary>
    private const int PartOfWhole = 6;

    /// <summary>A number of something else than what was asked for.</summary>
    private const double OtherUnit = 0.15;

    /// <summary>"bao nhiêu ngô": no unit is named, and tons of it are as good as any.</summary>
    private const double SomeMeasure = 0.55;

    /// <summary>Any number, where neither noun nor measure is named.</summary>
    private const double Unasked = 0.55;

    /// <summary>"giá bao nhiêu" is told in money.</summary>
    private const double UsualUnit = 0.9;

    private const double UnusualUnit = 0.3;

    private static readonly FrozenSet<string> Money = Set("usd đồng euro bảng yên won tệ rúp đô eur vnd ruble baht ringgit rupee đ");

    /// <summary>Words that count people and things: the noun behind them is no longer the unit.</summary>
    private static readonly FrozenSet<string> Counting = Set("người quả chiếc vụ ca lượt ghế phiếu con cái cuộc lần loài trường khẩu bộ hộ nước");

    /// <param name="article">The article.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="head">The noun of which a number is asked for; empty when none.</param>
    /// <param name="units">Units in which it may be told.</param>
    /// <param name="today">The day the question was asked.</param>
    public static IEnumerable<Candidate> Of(ArticleAnalysis article, int sentence, IReadOnlyList<string> head, FrozenSet<string> units, DateOnly today)
    {
        var range = article.Sentences[sentence];
        var dates = article.DatesIn(sentence, today);
        foreach (var number in NumberReader.Read(article.Article.Text[range.Start..range.End]))
        {
            if (dates.Any(d => d.Start < number.End && number.Start < d.End) || TypedCandidates.Cover(article, sentence, range.Start + number.Start, range.Start + number.End) is not { } span)
            {
                continue;
            }

            if (!IsYear(article, sentence, span.First))
            {
                yield return WithUnit(article, sentence, span, number, head, units);
            }
        }
    }

    private static Candidate WithUnit(ArticleAnalysis article, int sentence, Candidate span, NumberMention number, IReadOnlyList<string> head, FrozenSet<string> units)
    {
        var (_, to) = TypedCandidates.Range(article, sentence);
        var after = After(article, span.Last, to);
        var glued = NormalForm.Key(article.Article.Text[Math.Min(span.End, article.Syllables[span.Last].End)..article.Syllables[span.Last].End]);
        var unit = glued.Length > 0 ? glued : after.FirstOrDefault() ?? "";
        var money = glued.Length > 0 ? -1 : after.FindIndex(Money.Contains);
        var isMoney = Money.Contains(glued) || money is >= 0 and <= 2 || article.Article.Text.AsSpan(span.Start - Math.Min(1, span.Start), Math.Min(1, span.Start)) is "$" or "€";
        var scaled = head.Count > 0 && head[0] is "tỷ" or "tỉ" or "triệu" && (isMoney || article.Syllables[span.Last].Key == head[0]);
        var fit = scaled ? 1 : Fit(number, head, units, glued.Length > 0 ? [glued] : after, unit, isMoney);
        if (IsWhole(article, span) || (IsBareYear(article, span) && fit < 1))
        {
            return span with { Fit = OtherUnit };
        }

        if (head.Count > 0 && after.Count > 0 && after[0] == "trên")
        {
            // "192 trên tổng số 193 phiếu": the unit stands behind the whole, the part is what is asked for.
            var behind = Enumerable.Range(span.Last + 1, Math.Max(0, Math.Min(PartOfWhole, to - span.Last - 1))).Any(i => article.Syllables[i].Key == head[0]);
            return span with { Fit = behind ? 1 : fit };
        }

        // The unit belongs to the answer: "12,5 tỷ USD", "30 máy bay", "88km/giờ".
        var named = head.Take(head.Count > 0 && (Counting.Contains(head[0]) || MeasureUnits.IsUnit(head[0])) ? 1 : 2).TakeWhile((key, i) => i < after.Count && after[i] == key).Count();
        var last = span.Last + (glued.Length > 0 ? 0 : money is >= 0 and <= 1 ? money + 1 : named > 0 ? named : units.Contains(unit) || MeasureUnits.IsUnit(unit) ? 1 : 0);
        var text = article.Article.Text;
        while (last + 1 < to && article.Syllables[last].End is var end && text[end] == '/' && article.Syllables[last + 1].Start == end + 1 && char.IsLetter(text[end + 1]))
        {
            last++;
        }

        return new Candidate(span.First, last, number.Kind == NumberKind.Ordinal ? fit * 0.6 : fit, span.Start, last == span.Last && glued.Length == 0 ? span.End : article.Syllables[last].End);
    }

    /// <summary>How well a number with its unit is what was asked for.</summary>
    private static double Fit(NumberMention number, IReadOnlyList<string> head, FrozenSet<string> units, List<string> after, string unit, bool isMoney)
    {
        if (head.Count > 0 && (head[0] == "tiền" || Money.Contains(head[0])))
        {
            return isMoney ? 1 : OtherUnit;
        }

        if (head.Count == 0)
        {
            return units.Count == 0 ? Unasked : units.Contains(unit) || (isMoney && MeasureUnits.AreMoney(units)) ? UsualUnit : UnusualUnit;
        }

        return after.IndexOf(head[0]) is >= 0 and <= 2 || units.Contains(unit) ? 1
            : head is ["phần", "trăm", ..] ? (number.Kind == NumberKind.Percent ? 1 : 0.2)
            : MeasureUnits.IsMeasure(unit) && !Counting.Contains(head[0]) && !MeasureUnits.IsUnit(head[0]) ? SomeMeasure
            : OtherUnit;
    }

    /// <summary>Keys of what follows up to the next punctuation.</summary>
    private static List<string> After(ArticleAnalysis article, int last, int to)
    {
        var after = new List<string>();
        for (var i = last + 1; i < to && after.Count < Following; i++)
        {
            if (!article.Article.Text.AsSpan(article.Syllables[i - 1].End, article.Syllables[i].Start - article.Syllables[i - 1].End).Trim(" \u00A0%").IsEmpty)
            {
                break;
            }

            after.Add(article.Syllables[i].Key);
        }

        return after;
    }

    /// <summary>"năm tài chính 2026", "Năm APEC 2027": a year, though no date by itself.</summary>
    private static bool IsYear(ArticleAnalysis article, int sentence, int at) =>
        LooksLikeYear(article.Syllables[at].Key) && Enumerable.Range(1, 3).Any(back => at - back >= article.FirstSyllable[sentence] && article.Syllables[at - back].Key == "năm");

    /// <summary>"Lễ hội Áo dài 2025": what stands behind a name and looks like a year counts nothing.</summary>
    private static bool IsBareYear(ArticleAnalysis article, Candidate span) => span.First == span.Last && LooksLikeYear(article.Syllables[span.First].Key);

    private static bool LooksLikeYear(string key) => key is ['1', '9', _, _] or ['2', '0', _, _] && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>The second number of "192 trên tổng số 193", "192/193".</summary>
    private static bool IsWhole(ArticleAnalysis article, Candidate number) =>
        number.First > 0 && (article.Syllables[number.First - 1].Key == "trên"
            || (number.First > 2 && article.Syllables[number.First - 1].Key == "số" && article.Syllables[number.First - 2].Key == "tổng" && article.Syllables[number.First - 3].Key == "trên"));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
