using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Tests.Syllables;

namespace DiplomacyBot.Language.Tests.Normalization;

public class NormalizedTextTests
{
    [Theory]
    [InlineData("Chủ tịch nước", "tịch", "tịch")]
    [InlineData("Vì HOÀ bình", "hòa", "HOÀ")]
    [InlineData("Đa\u0300 Na\u0306\u0303ng, 19/4", "đà nẵng", "Đa\u0300 Na\u0306\u0303ng")]
    [InlineData("Đa\u0300 Na\u0306\u0303ng, 19/4", "19/4", "19/4")]
    [InlineData("\uFEFFLiên\u200B hợp\u00A0quốc", "hợp quốc", "hợp\u00A0quốc")]
    [InlineData("\uFEFFLi\u200Bên hợp", "liên", "Li\u200Bên")]
    public void WhatIsFoundInTheNormalFormCanBeShownInTheOriginal(string original, string found, string shown)
    {
        var normalized = new NormalizedText(original);
        var start = normalized.Text.IndexOf(found, StringComparison.Ordinal);
        var span = normalized.ToOriginal(new TextSpan(start, start + found.Length));
        span.In(original).ShouldBe(shown);
        normalized.ToNormal(span).In(normalized.Text).ShouldBe(found);
    }

    [Fact]
    public void EverySpanGoesToTheOriginalAndBack()
    {
        foreach (var text in RandomText.Many(800))
        {
            var normalized = new NormalizedText(text);
            normalized.Text.ShouldBe(NormalForm.Key(text));
            for (var start = 0; start <= normalized.Text.Length; start++)
            {
                for (var end = start; end <= Math.Min(start + 12, normalized.Text.Length); end++)
                {
                    var there = normalized.ToOriginal(new TextSpan(start, end));
                    var back = normalized.ToNormal(there);
                    var holds = back.Start <= start && (start == end || (back.End >= end && NormalForm.Key(there.In(text)).Length > 0 && normalized.ToOriginal(back) == there));
                    if (!holds)
                    {
                        // Said only when it is so: half a million spans are looked at.
                        throw new InvalidOperationException($"{start}..{end} of {RandomText.Show(text)} went to {there} and back to {back}");
                    }
                }
            }
        }
    }

    [Fact]
    public void EverySpanOfTheOriginalHasAPlaceInTheNormalForm()
    {
        foreach (var text in RandomText.Many(300))
        {
            var normalized = new NormalizedText(text);
            for (var start = 0; start <= text.Length; start++)
            {
                for (var end = start; end <= Math.Min(start + 9, text.Length); end++)
                {
                    var span = normalized.ToNormal(new TextSpan(start, end));
                    span.Start.ShouldBeInRange(0, normalized.Text.Length);
                    span.End.ShouldBeInRange(span.Start, normalized.Text.Length);
                }
            }
        }
    }

    [Fact]
    public void RemovedCharactersHaveAnEmptyPlace() =>
        new NormalizedText("Hà\u200B\u200B Nội").ToNormal(new TextSpan(2, 4)).ShouldBe(new TextSpan(2, 2));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(2, 1)]
    [InlineData(0, 4)]
    public void SpansOutsideTheTextAreRefused(int start, int end)
    {
        var normalized = new NormalizedText("Nga");
        Should.Throw<ArgumentOutOfRangeException>(() => normalized.ToOriginal(new TextSpan(start, end)));
        Should.Throw<ArgumentOutOfRangeException>(() => normalized.ToNormal(new TextSpan(start, end)));
    }
}
