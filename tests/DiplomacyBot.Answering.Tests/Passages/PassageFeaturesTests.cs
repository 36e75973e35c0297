using DiplomacyBot.Answering.Passages;

namespace DiplomacyBot.Answering.Tests.Passages;

public class PassageFeaturesTests
{
    [Theory]
    [InlineData("coverage", "Ông Nguyễn Xuân Phúc chủ trì phiên họp.", "Ông Nguyễn Xuân Phúc tiếp khách.")]
    [InlineData("sentenceCoverage", "Ông Phúc chủ trì phiên họp. Trời mưa.", "Ông Phúc tiếp khách. Hôm nay có phiên họp.")]
    [InlineData("windowCoverage", "Ông tiếp khách. Hôm nay có phiên họp do ông chủ trì.", "Ông chủ trì. Trời mưa. Trời nắng. Có phiên họp.")]
    [InlineData("pairs", "Phiên họp bắt đầu.", "Họp phiên bắt đầu.")]
    [InlineData("triples", "Ai cũng chủ trì phiên họp.", "Chủ trì cuộc phiên hay họp.")]
    [InlineData("longestRun", "Ai cũng chủ trì phiên họp.", "Chủ trì cuộc phiên hay họp.")]
    [InlineData("closeness", "Ông chủ trì phiên họp.", "Ông chủ trì một buổi lễ rất lớn, sau đó tới một phiên họp.")]
    [InlineData("sentence", "Ông chủ trì phiên họp.", "Hôm qua, theo nhiều nguồn tin đáng tin cậy từ các báo lớn trong và ngoài nước, ông chủ trì một phiên họp rất dài.")]
    [InlineData("sentenceWords", "Có phiên họp.", "Có họp và có phiên.")]
    public void TheBetterPassageHasMoreOfIt(string feature, string better, string worse)
    {
        using var matching = new Matching("Ai chủ trì phiên họp?");
        matching.Feature(feature, better).ShouldBeGreaterThan(matching.Feature(feature, worse));
    }

    [Fact]
    public void TheHeadlineSpeaksForItsPassages()
    {
        using var matching = new Matching("Ai chủ trì phiên họp?");
        matching.Feature("title", "Trời mưa.", "Phiên họp").ShouldBeGreaterThan(0);
        matching.Feature("title", "Trời mưa.", "Tin vắn").ShouldBe(0);
        matching.Feature("sentenceWithTitle", "Ông Phúc chủ trì.", "Phiên họp").ShouldBe(1, 1e-9);
    }

    [Theory]
    [InlineData("Nga phóng bao nhiêu tên lửa?", "Nga đã phóng 270 tên lửa.", "Nga đã phóng tên lửa.")]
    [InlineData("Khi nào Nga phóng tên lửa?", "Nga phóng tên lửa ngày 19/4.", "Nga phóng tên lửa vào ban đêm.")]
    [InlineData("Ai phóng tên lửa?", "Ông Putin phóng tên lửa.", "Ông ấy phóng tên lửa.")]
    [InlineData("Vì sao Nga phóng tên lửa?", "Nga phóng tên lửa vì bị tấn công.", "Nga phóng tên lửa rồi bị tấn công.")]
    public void SignsOfTheKindOfAnswerAreSeen(string question, string better, string worse)
    {
        using var matching = new Matching(question);
        matching.Feature("kind", better).ShouldBeGreaterThan(matching.Feature("kind", worse));
    }

    [Fact]
    public void ANumberBesideWhatIsAskedIsNearer()
    {
        using var matching = new Matching("Nga phóng bao nhiêu tên lửa?");
        matching.Feature("answerNear", "Nga phóng 270 tên lửa.").ShouldBeGreaterThan(matching.Feature("answerNear", "Nga phóng tên lửa trong khi đó ở một nơi khác có tới 270 người dân phải đi."));
    }

    [Fact]
    public void EveryFeatureIsFiniteOnAnyText()
    {
        foreach (var question in new[] { "?", "Ai?", "Nga phóng bao nhiêu tên lửa sang Ukraine trong tháng 10?", string.Join(' ', Enumerable.Range(0, 200).Select(i => "từ" + i)) })
        {
            using var matching = new Matching(question);
            foreach (var text in (string[])["", "   ", "…", "\ud800", "Nga", string.Join(' ', Enumerable.Repeat("Nga phóng tên lửa.", 50)), .. Snippets.All])
            {
                matching.Features(text).ShouldAllBe(v => double.IsFinite(v) && v >= -1 && v < 3);
            }
        }
    }

    [Fact]
    public void ThereAreAsManyValuesAsNames()
    {
        using var matching = new Matching("Ai chủ trì phiên họp?");
        matching.Features("Phiên họp.").Length.ShouldBe(PassageFeatures.Names.Count);
        PassageFeatures.Names.ShouldBeUnique();
    }
}
