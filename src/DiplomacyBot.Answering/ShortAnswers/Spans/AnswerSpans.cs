namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>
/// Lists the runs of a sentence that may be answers: they begin and end where phrases do, that is at punctuation, at words of grammar, beside what the question
/// says and at the ends of names, numbers and dates, and never inside a word.
/// </summary>
internal static class AnswerSpans
{
    private const int Longest = 28;

    /// <summary>Between two syllables that are this often together nothing ends.</summary>
    private const double InsideWord = 0.45;

    /// <summary>All of them, in reading order.</summary>
    public static List<AnswerSpan> Of(SpanSentence sentence)
    {
        var (spans, ends) = (new List<AnswerSpan>(), new bool[sentence.Count]);
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = MayEnd(sentence, i);
        }

        for (var first = 0; first < sentence.Count; first++)
        {
            if (!MayBegin(sentence, first))
            {
                continue;
            }

            for (var last = first; last < sentence.Count && last - first < Longest; last++)
            {
                if (ends[last] && FitsDates(sentence, new AnswerSpan(first, last)))
                {
                    spans.Add(new AnswerSpan(first, last));
                }
            }
        }

        return spans;
    }

    /// <summary>Only who asks for a time or a number is answered by part of a date, and no person or place has a date in it.</summary>
    private static bool FitsDates(SpanSentence sentence, AnswerSpan span)
    {
        foreach (var date in sentence.Dates)
        {
            var fits = sentence.Group switch
            {
                SpanGroup.Time or SpanGroup.Number => true,
                SpanGroup.Person or SpanGroup.Place => !span.Meets(date),
                _ => !span.Cuts(date),
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the question says is no answer, but "tổ chức" asked, "tổ chức Hòa bình xanh" may be.</summary>
    private static bool MayBegin(SpanSentence sentence, int at)
    {
        if (!sentence.Said(at) && Array.Exists(sentence.Dates, date => date.First == at))
        {
            return true;
        }

        var key = sentence.Key(at);
        if (WordClass.NeverFirst.Contains(key))
        {
            return false;
        }

        var head = sentence.Question.Head.Count > 0 && key == sentence.Question.Head[0];
        var edge = head || (!sentence.Said(at)
            && (sentence.Begins(at) || sentence.Said(at - 1) || FormOf(sentence, at) != FormOf(sentence, at - 1) || WordClass.Joint.Contains(key) || WordClass.Joint.Contains(sentence.Key(at - 1))));
        return edge && (at == 0 || sentence.Cohesion(at - 1) < InsideWord);
    }

    private static bool MayEnd(SpanSentence sentence, int at)
    {
        if (sentence.Said(at))
        {
            return false;
        }

        var edge = sentence.Breaking[at] || sentence.Said(at + 1) || FormOf(sentence, at) != FormOf(sentence, at + 1) || WordClass.Joint.Contains(sentence.Key(at + 1));
        return Array.Exists(sentence.Dates, date => date.Last == at) || (edge && !WordClass.NeverLast.Contains(sentence.Key(at)) && sentence.Cohesion(at) < InsideWord);
    }

    /// <summary>A capital, a digit or neither.</summary>
    private static int FormOf(SpanSentence sentence, int at) => sentence.IsCapital(at) ? 1 : sentence.IsDigit(at) ? 2 : 0;
}
