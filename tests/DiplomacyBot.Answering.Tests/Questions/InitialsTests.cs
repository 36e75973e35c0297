using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Tests.Questions;

public class InitialsTests
{
    [Theory]
    [InlineData("KSXK", "ksxk")]
    [InlineData("HĐAN", "hđan")]
    [InlineData("BCĐ", "bcđ")]
    [InlineData("TĐ", "tđ")]
    [InlineData("NATO", null)]
    [InlineData("COP31", null)]
    [InlineData("Bộ", null)]
    [InlineData("B", null)]
    [InlineData("BCDGHKL", null)]
    [InlineData("", null)]
    public void OnlyAFewCapitalConsonantsAreInitials(string word, string? initials) => Initials.Of(word).ShouldBe(initials);

    [Theory]
    [InlineData("ksxk", "Trung Quốc hoãn kiểm soát xuất khẩu đất hiếm.", "kiểm soát xuất khẩu")]
    [InlineData("bcđ", "Phiên họp của Ban Chỉ đạo Nghị quyết 68.", "Ban Chỉ đạo")]
    [InlineData("tđ", "Ông Gavin Newsom, Thống đốc California.", "Thống đốc")]
    [InlineData("tđ", "Ở Trung, Đông Âu không có gì.", null)]
    [InlineData("bcđ", "Ban Chỉ.", null)]
    [InlineData("lb", "LB Nga, L B.", null)]
    public void WordsSideBySideThatBeginSoAreMeant(string initials, string text, string? words)
    {
        var syllables = SyllableReader.Read(text);
        var at = Enumerable.Range(0, syllables.Count).Where(i => Initials.Begin(initials, text, [.. syllables], i, syllables.Count)).Select(i => text[syllables[i].Start..syllables[i + initials.Length - 1].End]).FirstOrDefault();
        at.ShouldBe(words);
    }

    [Theory]
    [InlineData("PCT EC nào xác nhận TQ hoãn KSXK đất hiếm 1 năm?", "KSXK", "ksxk")]
    [InlineData("TQ hoãn gì?", "TQ", null)]
    public void WhatATableExplainsHasNoInitials(string question, string word, string? initials) =>
        QuestionParts.Read(question).Concepts.Single(c => question[c.Start..c.End] == word).Initials.ShouldBe(initials);
}
