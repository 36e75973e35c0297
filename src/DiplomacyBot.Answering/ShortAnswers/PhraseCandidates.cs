using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>Phrases of a sentence that could answer "gì" and "nào": quoted words, the asked noun with what names it, or what follows the word the gap follows.</summary>
internal static class PhraseCandidates
{
    private const int LongestPhrase = 24;
    private const int LongestNamed = 12;
    private const int NearBy = 3;

    /// <summary>"Chủ đề Việt Nam chọn cho năm 2020 là “…”": so far in front of the quotation marks its noun may stand.</summary>
    private const int Announcement = 10;

    private static readonly HashSet<string> Titled = new(StringComparer.Ordinal) { "đề", "điệp", "tên", "hiệu", "danh", "gọi" };

    /// <summary>Words that end a noun phrase.</summary>
    private static readonly HashSet<string> Enders = new(StringComparer.Ordinal)
    {
        "là", "đã", "đang", "sẽ", "được", "bị", "có", "không", "cho", "để", "khi", "nhằm", "do", "bởi", "vào", "tại", "ở", "từ", "theo", "mà", "thì", "cũng", "như", "trong", "với", "sau", "trước", "nếu", "vì", "nên", "này", "đó", "ấy", "kia", "nào", "gì",
    };

    /// <summary>Words in quotation marks.</summary>
    public static IEnumerable<Candidate> Quoted(ArticleAnalysis article, int sentence, IReadOnlyList<string> head)
    {
        var range = article.Sentences[sentence];
        var text = article.Article.Text;
        for (var open = range.Start; open < range.End; open++)
        {
            var close = text[open] switch { '“' => '”', '«' => '»', '"' => '"', '‘' => '’', _ => '\0' };
            var end = close == '\0' ? -1 : text.IndexOf(close, open + 1, range.End - open - 1);
            if (end > open + 1 && TypedCandidates.Cover(article, sentence, open + 1, end) is { } span)
            {
                var asked = head.Any(Titled.Contains);
                var announced = span.First > 0 && Enumerable.Range(Math.Max(0, span.First - Announcement), Math.Min(Announcement, span.First)).Any(i => Titled.Contains(article.Syllables[i].Key));
                yield return span with { Fit = asked ? announced ? 1 : 0.8 : 0.35 };
                open = end;
            }
        }
    }

    /// <summary>The asked noun with what stands behind it: "Chỉ thị" asked, "Chỉ thị 25 của Ban Bí thư" found.</summary>
    public static IEnumerable<Candidate> Named(ArticleAnalysis article, int sentence, IReadOnlyList<string> head)
    {
        if (head.Count == 0)
        {
            yield break;
        }

        var (from, to) = (article.FirstSyllable[sentence], article.FirstSyllable[sentence + 1]);
        for (var i = from; i < to; i++)
        {
            var length = HeadAt(article, i, to, head);
            if (length == 0)
            {
                continue;
            }

            var last = i + length - 1;
            while (last + 1 < to && last - i < LongestNamed && !Enders.Contains(article.Syllables[last + 1].Key) && !Broken(article, last))
            {
                last++;
            }

            if (last > i + length - 1)
            {
                var named = char.IsUpper(article.Article.Text[article.Syllables[i + length].Start]) || char.IsAsciiDigit(article.Article.Text[article.Syllables[i + length].Start]);
                yield return new Candidate(i, last, (named ? 0.7 : 0.45) + (0.1 * length), article.Syllables[i].Start, article.Syllables[last].End);
            }
        }
    }

    /// <summary>What follows the last word of the question in front of the gap.</summary>
    public static IEnumerable<Candidate> Following(ArticleAnalysis article, int sentence, MatchProfile profile, int leftAnchor)
    {
        var to = article.FirstSyllable[sentence + 1];
        foreach (var hit in profile.Hits)
        {
            if (hit.Concept != leftAnchor || hit.Last + 1 >= to)
            {
                continue;
            }

            var first = hit.Last + 1;
            var last = first;
            while (last + 1 < to && last - first < LongestPhrase && !Broken(article, last))
            {
                last++;
            }

            if (!Broken(article, hit.Last) || article.Article.Text[article.Syllables[hit.Last].End] == ':')
            {
                yield return new Candidate(first, last, 0.6 * hit.Degree, article.Syllables[first].Start, article.Syllables[last].End);
            }
        }
    }

    /// <summary>A name that stands beside the asked noun, in whatever wording: "tàu chiến" asked, "tàu PNS Yarmook" found.</summary>
    public static IEnumerable<Candidate> NamesBeside(ArticleAnalysis article, int sentence, MatchProfile profile, int head)
    {
        foreach (var run in NameReader.Read(article.Article.Text, article.Syllables, article.FirstSyllable[sentence], article.FirstSyllable[sentence + 1]))
        {
            var beside = profile.Hits.Any(h => h.Concept == head && ((h.Last < run.First && run.First - h.Last <= NearBy) || (h.First > run.Last && h.First - run.Last <= NearBy)));
            if (beside && KnownPlaces.LengthAt(article.Syllables, run.First, run.Last + 1) < run.Count)
            {
                yield return new Candidate(run.First, run.Last, 0.75, article.Syllables[run.First].Start, article.Syllables[run.Last].End);
            }
        }
    }

    /// <summary>The end of the asked noun that stands here, in syllables; 0 for none, and for what is only the end of a longer end: "hàng" of "ngân hàng".</summary>
    private static int HeadAt(ArticleAnalysis article, int at, int to, IReadOnlyList<string> head)
    {
        for (var skip = 0; skip < head.Count; skip++)
        {
            var length = head.Count - skip;
            if (at + length <= to && !(skip > 0 && at > 0 && article.Syllables[at - 1].Key == head[skip - 1]) && Enumerable.Range(0, length).All(k => article.Syllables[at + k].Key == head[skip + k]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>True when a clause ends behind this syllable.</summary>
    private static bool Broken(ArticleAnalysis article, int syllable)
    {
        var text = article.Article.Text;
        var end = syllable + 1 < article.Syllables.Count ? article.Syllables[syllable + 1].Start : text.Length;
        for (var i = article.Syllables[syllable].End; i < end; i++)
        {
            if (text[i] is ',' or ';' or ':' or '.' or '!' or '?' or '(' or ')' or '\n' or '…')
            {
                return true;
            }
        }

        return false;
    }
}
