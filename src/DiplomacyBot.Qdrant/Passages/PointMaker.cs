using System.Globalization;
using System.Numerics.Tensors;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Qdrant.Wire;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Qdrant.Passages;

/// <summary>Makes points of an article's passages. Not safe for concurrent use.</summary>
internal sealed class PointMaker(TermWeighting weighting) : IDisposable
{
    private readonly PassageHash _hash = new();

    /// <exception cref="ArgumentException">A passage reaches outside the text.</exception>
    public IReadOnlyList<Point> Make(ArticlePassages article)
    {
        var terms = PassageTerms.Of(article, weighting);
        string[] outlets = [.. article.Outlets.Select(NormalForm.Key)];
        return [.. article.Passages.Select((passage, i) => new Point(
            PointId.Of(article.ArticleId, passage.Ordinal),
            new PointVectors(HasDirection(passage.Vector) ? passage.Vector : null, WireSparseVector.Of(terms[i])),
            Payload(article, passage, outlets)))];
    }

    public void Dispose() => _hash.Dispose();

    /// <summary>A day as Qdrant compares it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    /// <summary>A vector of length 0, or with infinities, has no cosine with anything: the same as having none.</summary>
    public static bool HasDirection(ReadOnlyMemory<float>? vector) =>
        vector is { } components && TensorPrimitives.Norm(components.Span) is > 0 and var length && float.IsFinite(length);

    private PassagePayload Payload(ArticlePassages article, IndexedPassage passage, string[] outlets) => new()
    {
        ArticleId = article.ArticleId,
        Ordinal = passage.Ordinal,
        Start = passage.Start,
        End = passage.End,
        Text = article.Text[passage.Start..passage.End],
        Title = article.Title,
        Outlet = article.Outlets.Count > 0 ? article.Outlets[0] : null,
        OutletKeys = outlets,
        Url = article.Url,
        PublishedAt = article.PublishedFrom is { } from ? Day(from) : null,
        PublishedUntil = (article.PublishedTo ?? article.PublishedFrom) is { } to ? Day(to) : null,
        Version = article.Version,
        Hash = _hash.Of(article, passage),
    };
}
