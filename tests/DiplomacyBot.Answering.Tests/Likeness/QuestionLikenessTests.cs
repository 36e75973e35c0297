using DiplomacyBot.Answering.Likeness;
using DiplomacyBot.Answering.Tests.Passages;
using Shouldly;
using Xunit;

namespace DiplomacyBot.Answering.Tests.Likeness;

public sealed class QuestionLikenessTests
{
    [Theory]
    [InlineData("Ai ký kết hiệp ước?", "Hai bên phê chuẩn công ước.", "Đội bóng tập luyện.")]
    [InlineData("Học sinh được thưởng gì?", "Sinh viên nhận học bổng.", "Tên lửa rơi xuống biển.")]
    [InlineData("Đàm phán bắt đầu khi nào?", "Thỏa thuận được thảo luận từ tháng 5.", "Ca sĩ hát trên sân khấu.")]
    public void ALikeWordCountsWhereNoneIsShared(string question, string like, string unlike)
    {
        using var matching = new Matching(question);
        Of(matching, like).Passage.ShouldBeGreaterThan(Of(matching, unlike).Passage);
    }

    [Fact]
    public void TheQuestionsOwnWordsCountInFull()
    {
        using var matching = new Matching("Học sinh ký kết hiệp ước?");
        Of(matching, "Học sinh ký kết hiệp ước.").ShouldBe((1, 1), new Near());
    }

    [Fact]
    public void ASentenceAloneSaysNoMoreThanThePassage()
    {
        using var matching = new Matching("Học sinh ký kết hiệp ước?");
        var (passage, sentence) = Of(matching, "Học sinh đến trường. Hai bên ký kết hiệp ước.");
        passage.ShouldBe(1, 1e-5);
        sentence.ShouldBeLessThan(passage);
    }

    [Fact]
    public void ASyllableInsideAnotherWordIsNotTheWord()
    {
        using var matching = new Matching("Học sinh làm gì?");
        Of(matching, "Sinh viên học tập.").Passage.ShouldBeLessThan(Of(matching, "Học sinh tập.").Passage);
    }

    [Theory]
    [InlineData("?")]
    [InlineData("Xyzzy Qwertyuiop?")]
    public void WhatHasNoVectorIsLikeNothing(string question)
    {
        using var matching = new Matching(question);
        Of(matching, "Học sinh ký kết hiệp ước.").ShouldBe((0, 0), new Near());
    }

    [Fact]
    public void AVeryLongSentenceIsRead()
    {
        using var matching = new Matching("Học sinh ký kết hiệp ước?");
        Of(matching, string.Join(' ', Enumerable.Repeat("tên lửa", 3000)) + " học sinh ký kết hiệp ước").Sentence.ShouldBe(1, 1e-5);
    }

    [Theory]
    [InlineData("Chủ tịch nước Lương Cường gặp Antonio Guterres ngày nào?")]
    [InlineData("Học sinh ký kết hiệp ước năm 2025?")]
    [InlineData("chu tich nuoc gap tong thong Belarus")]
    [InlineData("Xyzzy Qwertyuiop?")]
    public void NoPassageSaysMoreThanItsTermsAllow(string question)
    {
        using var matching = new Matching(question);
        var random = new Random(20251105);
        foreach (var text in Snippets.All.Concat(Enumerable.Range(0, 200).Select(_ => string.Join(". ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Snippets.All[random.Next(Snippets.All.Count)])))))
        {
            var (likeness, matches) = (new QuestionLikeness(matching.Terms, WordVectors.Default), matching.With(text));
            var (own, most) = (likeness.Of(matches.Passage), likeness.Most(matches));
            own.Passage.ShouldBeLessThanOrEqualTo(most.Passage);
            own.Sentence.ShouldBeLessThanOrEqualTo(most.Sentence);
        }
    }

    [Fact]
    public void APassageWithoutTheNamesCannotSayAllOfTheQuestion()
    {
        using var matching = new Matching("Chủ tịch nước Lương Cường gặp Antonio Guterres ngày nào?");
        var likeness = new QuestionLikeness(matching.Terms, WordVectors.Default);
        likeness.Most(matching.With("Học sinh ký kết hiệp ước.")).Passage.ShouldBeLessThan(0.9);
    }

    private static (double Passage, double Sentence) Of(Matching matching, string text) => new QuestionLikeness(matching.Terms, WordVectors.Default).Of(matching.With(text).Passage);

    private sealed class Near : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => Math.Abs(x.Item1 - y.Item1) < 1e-5 && Math.Abs(x.Item2 - y.Item2) < 1e-5;

        public int GetHashCode((double, double) obj) => 0;
    }
}
