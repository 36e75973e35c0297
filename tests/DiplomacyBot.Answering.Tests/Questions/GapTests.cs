using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.Tests.Questions;

/// <summary>Where in the question the answer is missing.</summary>
public class GapTests
{
    [Theory]
    [InlineData("Ai chủ trì phiên họp?", "Ai")]
    [InlineData("Thổ Nhĩ Kỳ cử ai sang làm đại sứ ở Syria?", "ai")]
    [InlineData("Chủ đề của năm Chủ tịch ASEAN 2020 là gì?", "là gì")]
    [InlineData("Cuộc họp diễn ra ở đâu, vào ngày nào?", "ở đâu|ngày nào")]
    [InlineData("Hai bên đã ký những văn kiện nào?", "nào")]
    [InlineData("Belarus cho Oreshnik trực chiến vào tháng nào?", "tháng nào")]
    [InlineData("Thủ đô của Ai Cập nằm ở đâu?", "ở đâu")]
    [InlineData("Thủ tướng gặp Ngoại trưởng của Ai Cập ngày nào?", "ngày nào")]
    [InlineData("IEEPA là viết tắt của cụm từ gì?", "là viết tắt của cụm từ gì")]
    [InlineData("CTBT nghĩa là gì?", "nghĩa là gì")]
    [InlineData("Việt Nam có ký không?", "")]
    public void ItsOffsetsPointAtTheAskingWords(string question, string gaps)
    {
        var read = QuestionParts.Read(question);
        string.Join('|', read.Gaps.Select(read.Text)).ShouldBe(gaps, StringCompareShould.IgnoreCase);
    }

    [Theory]
    [InlineData("chu tich nuoc gap tong thu ky ngay nao", "ngay nao")]
    [InlineData("hoi nghi dien ra o dau", "o dau")]
    public void AccentsMayBeRestoredInTheGapToo(string question, string gap)
    {
        var read = QuestionParts.Read(question);
        Folded(read.Text(read.Gaps.ShouldHaveSingleItem())).ShouldBe(gap);
    }

    [Fact]
    public void GapsNeverOverlapAndKeepTheReadingOrder()
    {
        foreach (var first in QuestionWords.Asking)
        {
            foreach (var second in QuestionWords.Asking)
            {
                var read = QuestionParts.Read($"Việt Nam {first.Phrase.Replace('*', 'x')} rồi {second.Phrase.Replace('*', 'x')}?");
                read.Gaps.Count.ShouldBeGreaterThan(0);
                for (var i = 1; i < read.Gaps.Count; i++)
                {
                    read.Gaps[i].Start.ShouldBeGreaterThanOrEqualTo(read.Gaps[i - 1].End);
                }
            }
        }
    }

    private static string Folded(string text) => Language.Normalization.Folding.Fold(text);
}
