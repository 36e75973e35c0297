namespace DiplomacyBot.Answering.Tests.Grounding;

/// <summary>Whatever a model writes is judged: without harm, always alike, and never shown without a citation that exists.</summary>
public class AnySentenceTests
{
    private static readonly string[] Passages = ["litva", "bbnj", "rosneft", "ruslan", "thuong-vien", "da-nang"];

    private static readonly string[] Odd = ["không", "chưa", "đã", "từ", "đến", "nhất", "chỉ", "mọi", "trong", "ngày", "31/2", "99/99", "1.000.000.000.000.000.000.000", "3,8%", "[1]", "[2]", "[0]", "[99]", ",", "“", "”", "\"", "\u200b", "\ud83d", "́", "và", "của", "Pháp", "x", "giờ", "25:61", "-", "–"];

    [Fact]
    public void ItIsJudgedWithoutHarmAndAlwaysAlike()
    {
        var random = new Random(20251103);
        var words = ScriptedAnswers.Sources(Passages).SelectMany(s => s.Readings).SelectMany(r => r.Syllables.Select(y => r.Text[y.Start..y.End])).Concat(Odd).Concat(Odd).ToArray();
        for (var round = 0; round < 400; round++)
        {
            var written = string.Join(' ', Enumerable.Range(0, random.Next(40)).Select(_ => words[random.Next(words.Length)])) + (random.Next(3) > 0 ? " [1][2]." : "");
            var verdict = ScriptedAnswers.Checker.Check(written, ScriptedAnswers.Sources(Passages), ScriptedAnswers.Today);
            ScriptedAnswers.Checker.Check(written, ScriptedAnswers.Sources(Passages), ScriptedAnswers.Today).Faults.ShouldBe(verdict.Faults);
            if (verdict.Passes)
            {
                verdict.Draft.Marks.ShouldNotBeEmpty();
                verdict.Draft.Marks.ShouldAllBe(m => m.Number >= 1 && m.Number <= Passages.Length);
                verdict.Support.ShouldNotBeEmpty(written);
            }
        }
    }

    [Theory]
    [InlineData(15)]
    [InlineData(800)]
    [InlineData(100_000)]
    public void AVeryLongOneIsNotShown(int times)
    {
        var written = string.Join(' ', Enumerable.Repeat("sân bay Vilnius đã không phóng 23 tên lửa từ Nga đến Litva ngày 24/10,", times)) + " [1][2][3].";
        ScriptedAnswers.Checker.Check(written, ScriptedAnswers.Sources(Passages), ScriptedAnswers.Today).Passes.ShouldBeFalse();
    }

    [Fact]
    public void APassageWithoutSentencesSupportsNothing()
    {
        var whole = ScriptedAnswers.Sources(["litva"])[0];
        var empty = new DiplomacyBot.Answering.Grounding.SourcePassage(1, whole.Article, whole.Passage, [], ScriptedAnswers.Today);
        ScriptedAnswers.Checker.Check("Sân bay Vilnius ngừng hoạt động [1].", [empty], ScriptedAnswers.Today).Passes.ShouldBeFalse();
    }
}
