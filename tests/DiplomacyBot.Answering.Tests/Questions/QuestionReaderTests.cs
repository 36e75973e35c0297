using Shouldly;
using Xunit;

namespace DiplomacyBot.Answering.Tests.Questions;

public sealed class QuestionReaderTests
{
    [Theory]
    [InlineData("Tổng\u200b thống\u200b Nigeria là ai?")]
    [InlineData("Tổng thống\u200d Nigeria là ai?")]
    [InlineData("\ufeffTổng thống Ni\u00adgeria \u202elà ai?")]
    [InlineData("\u2066Tổng thống Nigeria\u2069 là ai?")]
    public void CharactersWithoutWidthChangeNoQuestion(string question)
    {
        using var newsroom = Newsroom.With(News.Of("a", "Tổng thống Nigeria Bola Tinubu phát biểu."));
        var (plain, hidden) = (newsroom.Reader.Read("Tổng thống Nigeria là ai?", []), newsroom.Reader.Read(question, []));
        hidden.Standalone.ShouldBe(plain.Standalone);
        hidden.Concepts.Select(c => (c.Start, c.End, c.Kind)).ShouldBe(plain.Concepts.Select(c => (c.Start, c.End, c.Kind)));
        hidden.Question.ShouldBe(question);
    }
}
