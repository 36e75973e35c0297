using System.Buffers;
using DiplomacyBot.Answering.Evidence;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>A run of syllables of one sentence that may be an answer.</summary>
/// <param name="First">Index of its first syllable in the article.</param>
/// <param name="Last">Index of its last syllable.</param>
internal readonly record struct AnswerSpan(int First, int Last)
{
    public int Count => Last - First + 1;
}

/// <summary>
/// Lists the runs of a sentence that may be answers: they begin and end where phrases do, that is at punctuation, at words of grammar, beside what the question
/// says and at the ends of names and numbers.
/// </summary>
internal static class AnswerSpans
{
    private const int Longest = 28;

    /// <summary>Punctuation at which a phrase ends.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:.!?()[]“”\"«»\n…–");

    /// <summary>Words before and behind which a phrase may begin or end.</summary>
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal)
    {
        "là", "của", "do", "bởi", "vì", "tại", "ở", "từ", "đến", "tới", "vào", "với", "cho", "gồm", "để", "nhằm", "rằng", "được", "bị", "và", "như", "có", "trong", "khi", "theo", "về", "ra", "thành", "bằng", "hay",
        "hoặc", "nhưng", "mà", "thì", "nên", "nhờ", "khoảng", "hơn", "gần", "cùng", "trên", "dưới", "qua", "sang", "lên", "xuống", "đã", "đang", "sẽ", "không", "cũng", "này", "đó", "nhất", "giữa", "sau", "trước", "lại", "vẫn",
        "năm", "ngày", "tháng", "người", "những", "các", "một", "ông", "bà",
    };

    /// <summary>All of them, in reading order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="said">For each syllable of the sentence whether the question says it.</param>
    public static IEnumerable<AnswerSpan> Of(ArticleAnalysis article, int sentence, bool[] said)
    {
        var (from, to) = (article.FirstSyllable[sentence], article.FirstSyllable[sentence + 1]);
        for (var first = from; first < to; first++)
        {
            if (said[first - from] || !Begins(article, from, first, said))
            {
                continue;
            }

            for (var last = first; last < to && last - first < Longest; last++)
            {
                if (!said[last - from] && Ends(article, from, to, last, said))
                {
                    yield return new AnswerSpan(first, last);
                }
            }
        }
    }

    /// <summary>True when punctuation stands between a syllable and the next one.</summary>
    public static bool Broken(ArticleAnalysis article, int syllable)
    {
        var text = article.Article.Text;
        var end = syllable + 1 < article.Syllables.Count ? article.SyllableArray[syllable + 1].Start : text.Length;
        return text.AsSpan(article.SyllableArray[syllable].End, end - article.SyllableArray[syllable].End).ContainsAny(Breaks);
    }

    private static bool Begins(ArticleAnalysis article, int from, int at, bool[] said) =>
        at == from || said[at - 1 - from] || Joints.Contains(article.SyllableArray[at - 1].Key) || Joints.Contains(article.SyllableArray[at].Key) || Broken(article, at - 1)
        || FormOf(article, at) != FormOf(article, at - 1);

    private static bool Ends(ArticleAnalysis article, int from, int to, int at, bool[] said) =>
        at + 1 == to || said[at + 1 - from] || Joints.Contains(article.SyllableArray[at + 1].Key) || Broken(article, at) || FormOf(article, at) != FormOf(article, at + 1);

    /// <summary>A capital, a digit or neither.</summary>
    private static int FormOf(ArticleAnalysis article, int at) =>
        article.Article.Text[article.SyllableArray[at].Start] is var c && char.IsUpper(c) ? 1 : char.IsDigit(c) ? 2 : 0;
}
