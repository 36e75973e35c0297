using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Storage.Articles;

namespace DiplomacyBot.Storage.Tests.Articles;

public class ArticleShelfTests
{
    private const int Length = 10;

    [Fact]
    public void AnotherRevisionBeginsEmpty()
    {
        var shelf = new ArticleShelf(characters: 1000);
        shelf.At(7).Put(Article("a"));
        shelf.At(7).TryGet("a", out _).ShouldBeTrue();
        shelf.At(8).TryGet("a", out _).ShouldBeFalse();
        shelf.At(7).TryGet("a", out _).ShouldBeFalse();
    }

    [Fact]
    public void WhatIsLookedAtStaysAndTheRestGoes()
    {
        var shelf = new ArticleShelf(characters: 10 * Length).At(7);
        var often = Article("often");
        shelf.Put(often);
        for (var i = 0; i < 100; i++)
        {
            shelf.Put(Article($"{i}"));
            shelf.TryGet("often", out var found).ShouldBeTrue();
            found.ShouldBeSameAs(often);
        }

        shelf.TryGet("0", out _).ShouldBeFalse();
        shelf.TryGet("99", out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Length)]
    [InlineData(25 * Length)]
    public void ItNeverHoldsMuchMoreThanItMay(int characters)
    {
        var random = new Random(3);
        var shelf = new ArticleShelf(characters).At(7);
        for (var round = 0; round < 500; round++)
        {
            var id = $"{random.Next(80)}";
            if (!shelf.TryGet(id, out _))
            {
                shelf.Put(Article(id));
            }
        }

        Enumerable.Range(0, 80).Count(i => shelf.TryGet($"{i}", out _)).ShouldBeLessThanOrEqualTo((characters / Length) + 2);
    }

    [Fact]
    public void ThreadsThatFillItTogetherFindOnlyWhatWasPutIn()
    {
        var shelf = new ArticleShelf(characters: 20 * Length).At(7);
        Parallel.For(0, 8, thread =>
        {
            var random = new Random(thread);
            for (var i = 0; i < 5000; i++)
            {
                var id = $"{random.Next(60)}";
                if (!shelf.TryGet(id, out var article))
                {
                    shelf.Put(Article(id));
                }
                else if (article.Id != id)
                {
                    throw new InvalidOperationException($"{id} gave {article.Id}");
                }
            }
        });
    }

    private static SourceArticle Article(string id) => new() { Id = id, Title = id, Text = new string('x', Length), SourcePath = id };
}
