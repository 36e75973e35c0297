using DiplomacyBot.Qdrant.Passages;
using DiplomacyBot.Qdrant.Wire;

namespace DiplomacyBot.Qdrant.Tests.Passages;

public sealed class WriteBatchesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public void EveryPointIsSentOnceInRequestsOfBoundedSize(int most)
    {
        var random = new Random(most);
        ArticlePoints[] articles = [.. Enumerable.Range(0, 80).Select(i => Article($"a{i}", random.Next(12)))];

        var requests = WriteBatches.Of(articles, most).ToList();

        var sent = requests.SelectMany(request => request).SelectMany(operation => operation.Upsert?.Points ?? []).Select(point => point.Id).ToList();
        sent.ShouldBeUnique();
        sent.ShouldBe(articles.SelectMany(article => article.Points).Select(point => point.Id));
        requests.ShouldAllBe(request => request.Sum(operation => operation.Upsert == null ? 0 : operation.Upsert.Points.Count) <= most);
    }

    [Fact]
    public void WhatAnArticleHadBeyondItsPassagesGoesAfterThemAndNothingElse()
    {
        ArticlePoints[] articles = [Article("a", 2), Article("b", 9), Article("c", 0)];

        foreach (var request in WriteBatches.Of(articles, 4))
        {
            var rest = request.SingleOrDefault(operation => operation.Delete is not null);
            if (rest is null)
            {
                continue; // Part of an article that is too long for one request: the rest goes with its last part.
            }

            request[^1].ShouldBeSameAs(rest);
            var named = rest.Delete!.Filter!.Must!.Single().Match!.Any;
            (rest.Delete.Filter.MustNot?.Single().HasId ?? []).ShouldBe(articles.Where(article => named.Contains(article.ArticleId)).SelectMany(article => article.Points).Select(point => point.Id));
        }
    }

    private static ArticlePoints Article(string id, int passages) =>
        new(id, [.. Enumerable.Range(0, passages).Select(i => new Point(PointId.Of(id, i), new PointVectors(null, null), new PassagePayload { ArticleId = id, Ordinal = i }))]);
}
