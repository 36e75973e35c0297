using DiplomacyBot.Answering.ShortAnswers.Spans;

namespace DiplomacyBot.Answering.Tests.ShortAnswers.Spans;

/// <summary>The runs of a sentence by their plain definition: every pair of a first and a last syllable is looked at with all of its conditions.</summary>
internal static class PlainSpans
{
    private const double InsideWord = 0.45;

    public static IEnumerable<AnswerSpan> Of(SpanSentence sentence) =>
        from first in Enumerable.Range(0, sentence.Count)
        from last in Enumerable.Range(first, Math.Min(28, sentence.Count - first))
        where Begins(sentence, first) && Ends(sentence, last) && FitsDates(sentence, new AnswerSpan(first, last))
        select new AnswerSpan(first, last);

    private static bool Begins(SpanSentence sentence, int at)
    {
        var (key, head) = (sentence.Key(at), sentence.Question.Head);
        var joint = at == 0 || sentence.Begins(at) || sentence.Said(at - 1) || WordClass.Joint.Contains(key) || WordClass.Joint.Contains(sentence.Key(at - 1)) || Form(sentence, at) != Form(sentence, at - 1);
        return (!sentence.Said(at) && sentence.Dates.Any(date => date.First == at))
            || (!WordClass.NeverFirst.Contains(key) && (at == 0 || sentence.Cohesion(at - 1) < InsideWord) && ((head.Count > 0 && head[0] == key) || (!sentence.Said(at) && joint)));
    }

    private static bool Ends(SpanSentence sentence, int at)
    {
        var joint = sentence.Breaking[at] || sentence.Said(at + 1) || WordClass.Joint.Contains(sentence.Key(at + 1)) || Form(sentence, at) != Form(sentence, at + 1);
        return (!sentence.Said(at) && sentence.Dates.Any(date => date.Last == at))
            || (!WordClass.NeverLast.Contains(sentence.Key(at)) && sentence.Cohesion(at) < InsideWord && !sentence.Said(at) && joint);
    }

    private static bool FitsDates(SpanSentence sentence, AnswerSpan span) => sentence.Group switch
    {
        SpanGroup.Time or SpanGroup.Number => true,
        SpanGroup.Person or SpanGroup.Place => sentence.Dates.All(date => span.Agreement(date) <= 0),
        _ => !sentence.Dates.Any(span.Cuts),
    };

    private static string Form(SpanSentence sentence, int at) =>
        char.IsUpper(sentence.Text[sentence.Start(at)]) ? "capital" : char.IsDigit(sentence.Text[sentence.Start(at)]) ? "digit" : "other";
}
