using DiplomacyBot.Answering.Likeness;
using DiplomacyBot.Answering.Passages;
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

    [Theory]
    [InlineData("Chủ tịch nước Lương Cường gặp Antonio Guterres ngày nào?")]
    [InlineData("Học sinh ký kết hiệp ước năm 2025?")]
    [InlineData("chu tich nuoc gap tong thong Belarus")]
    [InlineData("Cơ quan nào thông báo kết quả đàm phán, thỏa thuận và hợp tác kinh tế, quốc phòng, giáo dục giữa hai nước?")]
    public void ItIsWhatItsDefinitionSays(string question)
    {
        using var matching = new Matching(question);
        var likeness = new QuestionLikeness(matching.Terms, WordVectors.Default);
        foreach (var passage in Snippets.All.Select(text => matching.With(text).Passage))
        {
            var (own, defined) = (likeness.Of(passage), Defined(matching.Terms, passage));
            own.ShouldBe(defined, new Near());
        }
    }

    /// <summary>Each word of the question beside each word of the passage, nothing remembered and nothing left out.</summary>
    private static (double Passage, double Sentence) Defined(QuestionTerms question, PassageText passage)
    {
        var (vectors, total, all) = (WordVectors.Default, 1e-9, 0.0);
        var sentences = Enumerable.Range(0, passage.Sentences).Select(s => passage.Syllables[passage.SentenceStarts[s]..passage.SentenceStarts[s + 1]]).Select(syllables =>
        {
            var rows = new int[syllables.Length];
            vectors.Read(syllables, rows);
            return (Rows: rows.Where(row => row >= 0).ToList(), Sum: new double[1]);
        }).ToList();
        var terms = question.Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            var (first, second) = (terms[i], i + 1 < terms.Count && (question.Joined >> (i + 1) & 1) != 0 ? terms[i + 1] : default);
            var pairs = second.Keys is null ? [] : first.Keys.SelectMany(_ => second.Keys, vectors.RowOf).Where(row => row >= 0).Order().ToList();
            var rows = pairs.Count > 0 ? pairs : first.Keys.Select(vectors.RowOf).Where(row => row >= 0).Order().ToList();
            var weight = pairs.Count > 0 ? Math.Max(second.PairWeight, Math.Max(first.Weight, second.Weight)) : first.Weight;
            var degrees = sentences.ConvertAll(s => s.Rows.Select(row => rows.Contains(row) ? 1 : rows.Count == 0 || first.IsUnique ? 0 : Math.Max(0, (vectors.Cosine(rows[0], row) - 0.3) / 0.7)).DefaultIfEmpty(0).Max());
            foreach (var (s, degree) in degrees.Index())
            {
                sentences[s].Sum[0] += weight * degree;
            }

            (total, all) = (total + weight, all + (weight * degrees.DefaultIfEmpty(0).Max()));
            i += pairs.Count > 0 ? 1 : 0;
        }

        return (all / total, sentences.Select(s => s.Sum[0]).DefaultIfEmpty(0).Max() / total);
    }

    private static (double Passage, double Sentence) Of(Matching matching, string text) => new QuestionLikeness(matching.Terms, WordVectors.Default).Of(matching.With(text).Passage);

    private sealed class Near : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => Math.Abs(x.Item1 - y.Item1) < 1e-5 && Math.Abs(x.Item2 - y.Item2) < 1e-5;

        public int GetHashCode((double, double) obj) => 0;
    }
}
