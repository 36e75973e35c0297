using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Retrieval.Tests.Contract;

/// <summary>Short made-up articles for index tests.</summary>
internal static class Articles
{
    /// <summary>An article with one passage for each text.</summary>
    public static ArticlePassages Of(string id, params string[] passages)
    {
        var text = string.Join('\n', passages);
        var indexed = new List<IndexedPassage>();
        var start = 0;
        foreach (var passage in passages)
        {
            indexed.Add(new IndexedPassage(indexed.Count, start, start + passage.Length));
            start += passage.Length + 1;
        }

        return new ArticlePassages { ArticleId = id, Title = "", Text = text, Passages = indexed };
    }

    public static ArticlePassages WithVectors(this ArticlePassages article, params float[]?[] vectors) => article with
    {
        Passages = [.. article.Passages.Zip(vectors, (passage, vector) => passage with { Vector = vector is null ? null : new ReadOnlyMemory<float>(vector) })],
    };

    public static async IAsyncEnumerable<ArticlePassages> Stream(params IEnumerable<ArticlePassages> articles)
    {
        foreach (var article in articles)
        {
            await Task.Yield();
            yield return article;
        }
    }
}
