using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Language.Tests.Messages;

public class PhraseTests
{
    private static readonly Phrase Found = new("thấy {0} bài: {1}", "found {0} articles: {1}");

    [Fact]
    public void APhraseIsSaidInTheLanguageAskedFor()
    {
        Found.Say(MessageLanguage.Vietnamese, 2, "a").ShouldBe("thấy 2 bài: a");
        Found.Say(MessageLanguage.English, 2, "a").ShouldBe("found 2 articles: a");
    }

    [Fact]
    public void APhraseInsideAPhraseIsSaidInTheSameLanguage()
    {
        var nothing = new Phrase("không có", "none");

        Found.Say(MessageLanguage.Vietnamese, 0, nothing).ShouldBe("thấy 0 bài: không có");
        Found.With(0, nothing).ShouldBe(new Phrase("thấy 0 bài: không có", "found 0 articles: none"));
    }

    [Fact]
    public void NobodyInParticularReadsVietnamese()
    {
        Found.In((OperatorLanguage?)null).ShouldBe(Found.Vi);
        Found.In(new OperatorLanguage(MessageLanguage.English)).ShouldBe(Found.En);
    }

    [Fact]
    public void NumbersAreWrittenAsConfigurationFilesWriteThem()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("vi-VN");
            new Phrase("{0}", "{0}").Say(MessageLanguage.Vietnamese, 0.5).ShouldBe("0.5");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{")]
    [InlineData("}} {9}")]
    public void BracesInAValueAreOnlyText(string value)
    {
        Found.With(1, value).En.ShouldBe($"found 1 articles: {value}");
        new Phrase("“{0}”", "'{0}'").Say(MessageLanguage.English, Found.With(1, value)).ShouldBe($"'found 1 articles: {value}'");
    }
}
