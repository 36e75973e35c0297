using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>Turns a question's concepts into the sparse vector that is searched for.</summary>
internal static class QuestionVectorBuilder
{
    private const float FunctionWeight = 0.2f;
    private const float AlternativeWeight = 0.7f;

    /// <summary>A long form of more syllables than this must not outweigh the rest of the question.</summary>
    private const int LongPhrase = 4;

    public static SparseVector Build(AnalysedQuestion question)
    {
        var vector = new QuestionVector();
        for (var c = 0; c < question.Concepts.Count; c++)
        {
            var concept = question.Concepts[c];
            var emphasis = (float)concept.Emphasis * (concept.Kind == ConceptKind.Function ? FunctionWeight : 1);
            foreach (var wording in concept.Wordings)
            {
                Add(vector, wording, emphasis * (float)wording.Trust * (ReferenceEquals(wording, concept.Wordings[0]) ? 1 : AlternativeWeight));
            }

            if (c > 0 && Neighbours(question, c - 1, c))
            {
                AddPairs(vector, question.Concepts[c - 1], concept);
            }
        }

        foreach (var date in question.Dates)
        {
            if (date.Precision == Language.Dates.DatePrecision.Day)
            {
                vector.AddDay(date.From.Day, date.From.Month);
            }
            else if (date.Precision == Language.Dates.DatePrecision.Month)
            {
                vector.AddMonth(date.From.Month, date.From.Year);
            }
        }

        return vector.ToSparseVector();
    }

    private static void Add(QuestionVector vector, Wording wording, float weight)
    {
        weight *= Math.Min(1, LongPhrase / (float)wording.Keys.Count);
        for (var k = 0; k < wording.Keys.Count; k++)
        {
            vector.AddSyllable(wording.Keys[k], weight);
            if (k > 0)
            {
                vector.AddPair(wording.Keys[k - 1], wording.Keys[k], weight);
            }
        }
    }

    /// <summary>Pairs that reach from one concept into the next; with several wordings each at its trust.</summary>
    private static void AddPairs(QuestionVector vector, Concept left, Concept right)
    {
        foreach (var a in left.Wordings)
        {
            foreach (var b in right.Wordings)
            {
                var weight = (float)(a.Trust * b.Trust * Math.Min(left.Emphasis, right.Emphasis));
                if (weight >= 0.3f)
                {
                    vector.AddPair(a.Keys[^1], b.Keys[0], weight);
                }
            }
        }
    }

    private static bool Neighbours(AnalysedQuestion question, int left, int right) =>
        question.Standalone[question.Concepts[left].End..question.Concepts[right].Start].All(char.IsWhiteSpace);
}
