using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Retrieval.Terms;

/// <summary>Weights the terms of passages: syllables, syllable pairs and dates of the passage, its headline, outlets and publication date.</summary>
public static class PassageTerms
{
    /// <summary>One sparse vector for each passage of <paramref name="article"/>, in their order.</summary>
    /// <param name="article">The article. Offsets of its passages must lie inside its text.</param>
    /// <param name="weighting">How to weigh; <see cref="TermWeighting.Default"/> when null.</param>
    /// <exception cref="ArgumentException">A passage reaches outside the text.</exception>
    public static IReadOnlyList<SparseVector> Of(ArticlePassages article, TermWeighting? weighting = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        var reader = new PassageTermReader(weighting ?? TermWeighting.Default, register: null);
        reader.Begin(article);
        return [.. article.Passages.Select(passage => ToVector(reader, passage))];
    }

    private static SparseVector ToVector(PassageTermReader reader, IndexedPassage passage)
    {
        var count = reader.Read(passage);
        var (indices, values) = (new uint[count], new float[count]);
        for (var i = 0; i < count; i++)
        {
            (indices[i], values[i]) = reader[i];
        }

        Array.Sort(indices, values);
        return new SparseVector(indices, values);
    }
}
