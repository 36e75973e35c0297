using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>Turns a question's concepts into the sparse vector that is searched for.</summary>
internal static class QuestionVectorBuilder
{
    private const float FunctionWeight = 0.2f;
    private const float AlternativeWeight = 0.25f;

    /// <summary>What a syllable typed without accents counts that seems to ask: it may have been another word.</summary>
    private const float SeemsToAsk = 0.3f;

    /// <summary>A long form of more syllables than this must not outweigh the rest of the question.</summary>
    private const int LongPhrase = 4;

    public static SparseVector Build(AnalysedQuestion question)
    {
        var vector = new QuestionVector();
        if (question.Restored is { } restored)
        {
            vector.AddRestored(restored, Weights(question, restored.Syllables.Count));
        }
        else
        {
            AddOwn(vector, question);
        }

        foreach (var concept in question.Concepts)
        {
            foreach (var wording in concept.Wordings.Skip(1).Where(w => question.Restored is null || !IsReading(concept, w)))
            {
                Add(vector, wording, Emphasis(concept) * (float)wording.Trust * AlternativeWeight);
            }
        }

        return vector.ToSparseVector();
    }

    private static void AddOwn(QuestionVector vector, AnalysedQuestion question)
    {
        for (var c = 0; c < question.Concepts.Count; c++)
        {
            Add(vector, question.Concepts[c].Wordings[0], Emphasis(question.Concepts[c]));
            if (c > 0 && Neighbours(question, c - 1, c))
            {
                AddPairs(vector, question.Concepts[c - 1], question.Concepts[c]);
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
    }

    /// <summary>What each syllable typed counts.</summary>
    private static float[] Weights(AnalysedQuestion question, int syllables)
    {
        var weights = new float[syllables];
        Array.Fill(weights, SeemsToAsk);
        foreach (var concept in question.Concepts)
        {
            var length = concept.Wordings[0].Keys.Count;
            Array.Fill(weights, Emphasis(concept) * Math.Min(1, LongPhrase / (float)length), concept.First, Math.Min(length, syllables - concept.First));
        }

        return weights;
    }

    private static float Emphasis(Concept concept) => (float)concept.Emphasis * (concept.Kind == ConceptKind.Function ? FunctionWeight : 1);

    /// <summary>True for the same syllable with other accents: the restored question has it already.</summary>
    private static bool IsReading(Concept concept, Wording wording) =>
        wording.Keys.Count == 1 && concept.Wordings[0].Keys.Count == 1 && Folding.Fold(wording.Keys[0]) == Folding.Fold(concept.Wordings[0].Keys[0]);

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
