using DiplomacyBot.Qdrant.Passages;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Qdrant.Tests.Passages;

public sealed class PointIdTests
{
    /// <summary>RFC 9562, appendix A.4: the DNS namespace and www.example.com.</summary>
    [Fact]
    public void IdsAreVersion5UuidsOfTheRfc() =>
        PointId.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").ShouldBe(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"));

    [Fact]
    public void APassageHasTheSameIdInEveryRun()
    {
        PointId.Of("47c3cef05ee074e4", 3).ShouldBe(PointId.Of("47c3cef05ee074e4", 3));
        PointId.Of("47c3cef05ee074e4", 3).ShouldNotBe(PointId.Of("47c3cef05ee074e4", 4));
        PointId.Of("a1", 11).ShouldNotBe(PointId.Of("a", 111), "id and place are told apart");
    }

    public static TheoryData<string, ArticlePassages> Changes() => new()
    {
        { "text", Sample with { Text = "Hội đàm tại Huế." } },
        { "title", Sample with { Title = "Khác" } },
        { "url", Sample with { Url = "https://vi-du.example/1" } },
        { "version", Sample with { Version = 2 } },
        { "outlets", Sample with { Outlets = ["VTC News", "PLVN"] } },
        { "first day", Sample with { PublishedFrom = new(2021, 4, 20) } },
        { "last day", Sample with { PublishedTo = new(2021, 4, 30) } },
        { "end", Sample with { Passages = [new IndexedPassage(0, 0, 15)] } },
        { "vector", Sample with { Passages = [new IndexedPassage(0, 0, 16, new float[] { 1, 0 })] } },
    };

    private static ArticlePassages Sample => new() { ArticleId = "a", Title = "Tin", Text = "Hội đàm ở Hà Nội", Outlets = ["VTC News"], PublishedFrom = new(2021, 4, 19), Passages = [new IndexedPassage(0, 0, 16)] };

    [Theory]
    [MemberData(nameof(Changes))]
    public void WhateverAPointIsMadeOfChangesItsHash(string what, ArticlePassages changed)
    {
        using var hash = new PassageHash();
        var before = hash.Of(Sample, Sample.Passages[0]);

        hash.Of(Sample, Sample.Passages[0]).ShouldBe(before);
        hash.Of(changed, changed.Passages[0]).ShouldNotBe(before, what);
    }

    [Fact]
    public void TextBesideThePassageDoesNotChangeItsHash()
    {
        using var hash = new PassageHash();
        var longer = Sample with { Text = Sample.Text + "\nLễ ký diễn ra chiều 22/9." };

        hash.Of(longer, longer.Passages[0]).ShouldBe(hash.Of(Sample, Sample.Passages[0]));
    }
}
