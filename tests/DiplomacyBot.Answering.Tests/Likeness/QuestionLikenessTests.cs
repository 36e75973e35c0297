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

    private static (double Passage, double Sentence) Of(Matching matching, string text) => new QuestionLikeness(matching.Terms, WordVectors.Default).Of(matching.With(text).Passage);

    private sealed class Near : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => Math.Abs(x.Item1 - y.Item1) < 1e-5 && Math.Abs(x.Item2 - y.Item2) < 1e-5;

        public int GetHashCode((double, double) obj) => 0;
    }
}
