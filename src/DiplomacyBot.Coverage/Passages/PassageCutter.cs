using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Coverage.Passages;

/// <summary>
/// Cuts an article's text into passages of whole sentences. Among all ways to cut it takes the one whose passages are nearest to
/// the wanted size with the fewest cuts inside a paragraph. Where a paragraph is cut, the next passage begins with the last
/// sentence of the one before, so that "Ông" and "cuộc họp này" keep what they refer to. No passage spans an empty line: a
/// block of other stories was cut out there. A sentence longer than the limit is a passage of its own and is never cut, because
/// a citation shows whole sentences.
/// </summary>
public sealed class PassageCutter(IOptions<PassageOptions> options)
{
    private const double CutParagraph = 400;
    private const double CutBehindHeading = 4000;
    private const double WithoutOverlap = 3000;
    private const double OnePassage = 50;

    private readonly PassageOptions _options = options.Value;

    /// <summary>The passages in reading order; together they hold every sentence. Empty for a text without sentences.</summary>
    public IReadOnlyList<Passage> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = Measure(text);
        var passages = new List<Passage>();
        for (var start = 0; start < sentences.Count;)
        {
            var end = start + 1;
            while (end < sentences.Count && !IsHardBreak(text.AsSpan(sentences[end - 1].End, sentences[end].Start - sentences[end - 1].End)))
            {
                end++;
            }

            CutRun(sentences, start, end, passages);
            start = end;
        }

        return passages;
    }

    private static bool IsHardBreak(ReadOnlySpan<char> between) => between.Count('\n') > 1;

    private static List<MeasuredSentence> Measure(string text)
    {
        var sentences = SentenceReader.Read(text);
        var syllables = SyllableReader.Read(text);
        var measured = new List<MeasuredSentence>(sentences.Count);
        var next = 0;
        foreach (var sentence in sentences)
        {
            var count = 0;
            for (; next < syllables.Count && syllables[next].Start < sentence.End; next++)
            {
                count++;
            }

            measured.Add(new MeasuredSentence(sentence.Start, sentence.End, sentence.Paragraph, sentence.Kind, count));
        }

        return measured;
    }

    // Shortest path over the sentences of [start, end): best[i] is the least cost of cutting everything before sentence i.
    private void CutRun(List<MeasuredSentence> sentences, int start, int end, List<Passage> passages)
    {
        var length = end - start;
        var best = new double[length + 1];
        var from = new int[length + 1];
        Array.Fill(best, double.PositiveInfinity, 1, length);
        for (var i = 0; i < length; i++)
        {
            var size = 0;
            for (var j = i + 1; j <= length; j++)
            {
                size += sentences[start + j - 1].Syllables;
                if (size > _options.MaxSyllables && j > i + 1)
                {
                    break;
                }

                var overlap = OverlapSize(sentences, start, start + i, size);
                var cost = best[i] + Cost(sentences, start + j, end, size + overlap)
                    + (overlap == 0 && CutsParagraph(sentences, start, start + i) ? WithoutOverlap : 0);
                if (cost < best[j])
                {
                    (best[j], from[j]) = (cost, i);
                }
            }
        }

        var cuts = new Stack<(int From, int To)>();
        for (var j = length; j > 0; j = from[j])
        {
            cuts.Push((start + from[j], start + j));
        }

        foreach (var (first, behind) in cuts)
        {
            var size = 0;
            for (var s = first; s < behind; s++)
            {
                size += sentences[s].Syllables;
            }

            var opening = OverlapSize(sentences, start, first, size) > 0 ? first - 1 : first;
            passages.Add(new Passage(passages.Count, sentences[opening].Start, sentences[behind - 1].End));
        }
    }

    private double Cost(List<MeasuredSentence> sentences, int behind, int end, int size)
    {
        double misfit = size < _options.MinSyllables ? _options.MinSyllables - size : 0;
        var cost = OnePassage + misfit * misfit;
        if (behind < end)
        {
            cost += sentences[behind - 1].Paragraph == sentences[behind].Paragraph ? CutParagraph : 0;
            cost += sentences[behind - 1].Kind == SentenceKind.Headline ? CutBehindHeading : 0;
        }

        return cost;
    }

    private static bool CutsParagraph(List<MeasuredSentence> sentences, int start, int first) =>
        first > start && sentences[first - 1].Paragraph == sentences[first].Paragraph;

    // Syllables of the sentence repeated from the passage before; 0 when the paragraph is not cut here or there is no room for it.
    private int OverlapSize(List<MeasuredSentence> sentences, int start, int first, int size)
    {
        if (!CutsParagraph(sentences, start, first))
        {
            return 0;
        }

        var overlap = sentences[first - 1].Syllables;
        return size + overlap <= _options.MaxSyllables ? overlap : 0;
    }

    private readonly record struct MeasuredSentence(int Start, int End, int Paragraph, SentenceKind Kind, int Syllables);
}
