using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Evidence.Subjects;
using DiplomacyBot.Answering.Tests.Questions;
using Shouldly;
using Xunit;

namespace DiplomacyBot.Answering.Tests.Evidence.Subjects;

/// <summary>Whatever the sentence, what is told lies in it, and nothing throws.</summary>
public sealed class TellingPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Thủ tướng", "thủ tướng", "Canada", "Mark", "Carney", "SNAP", "(", ")", "(SNAP)", ",", " - ", "–", "là", "một", "nhà", "của", "và", "cựu", "ông", "Bộ", "Ngoại giao", "“", "”", ".", "…", "\n", "al", "des", "2025", "không người lái", "việc", "😀", "\u00a0", "Hàng không", "các",
    ];

    [Theory]
    [InlineData("Mark Carney là ai?")]
    [InlineData("carney la ai")]
    [InlineData("SNAP là gì?")]
    [InlineData("snap la gi")]
    public void WhatIsToldIsAPieceOfItsSentence(string question)
    {
        var random = new Random(20251103);
        for (var round = 0; round < 40; round++)
        {
            var texts = Enumerable.Range(0, 4).Select(_ => Any(random)).ToArray();
            var found = Introductions.Kept(question, texts);
            (found.IsTold && found.IsUntold).ShouldBeFalse();
            foreach (var sentence in found.Sentences)
            {
                foreach (var answer in sentence.ShortAnswers.Where(_ => found.IsTold))
                {
                    answer.Start.ShouldBeInRange(sentence.Start, sentence.End - 1);
                    answer.End.ShouldBeInRange(answer.Start + 1, sentence.End);
                    sentence.Quote.ShouldContain(sentence.Article.Article.Text[answer.Start..answer.End]);
                }
            }
        }
    }

    [Fact]
    public void TheKeysOfATellingAreThoseOfItsText()
    {
        var random = new Random(7);
        for (var round = 0; round < 100; round++)
        {
            using var ranking = new Ranking("SNAP là gì?", News.Of("a", Any(random)));
            foreach (var telling in ranking.Sentences.SelectMany(s => All(s)))
            {
                QuestionParts.Keys(telling.Sentence.Article.Article.Text[telling.Start..telling.End]).ShouldBe(telling.Keys);
                telling.Keys.ShouldNotBeEmpty();
                telling.Agrees(telling).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void NoQuestionThrows()
    {
        var random = new Random(11);
        for (var round = 0; round < 500; round++)
        {
            Should.NotThrow(() => SubjectQuestion.Of(QuestionParts.Read(Any(random) + (round % 2 == 0 ? " là ai?" : " la gi"))));
        }
    }

    private static IEnumerable<SubjectTelling> All(EvidenceSentence sentence)
    {
        var read = new SubjectSentence(sentence, QuestionParts.Today);
        return Enumerable.Range(0, read.Count).SelectMany(i => PersonTellings.In(read, i, i + 1).Concat(ThingTellings.In(read, i, i + 1)));
    }

    private static string Any(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
