namespace DiplomacyBot.Models.Embeddings;

/// <summary>Cuts a list of texts into requests.</summary>
internal static class EmbeddingBatches
{
    /// <summary>Ranges of the list, in order and without gaps; none is empty, none has more texts or estimated tokens than allowed unless a single text has.</summary>
    public static IEnumerable<Range> Of(IReadOnlyList<string> texts, int mostTexts, int mostTokens)
    {
        var (start, tokens) = (0, 0L);
        for (var i = 0; i < texts.Count; i++)
        {
            var own = TokenEstimate.Of(texts[i]);
            if (i > start && (i - start == mostTexts || tokens + own > mostTokens))
            {
                yield return start..i;
                (start, tokens) = (i, 0);
            }

            tokens += own;
        }

        if (start < texts.Count)
        {
            yield return start..texts.Count;
        }
    }
}
