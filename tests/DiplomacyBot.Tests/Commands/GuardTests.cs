using DiplomacyBot.Commands;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Tests.Commands;

public sealed class GuardTests : IDisposable
{
    private readonly StringWriter _error = new();

    [Fact]
    public async Task AnUnexpectedErrorIsOneLineWithAdviceAndFails()
    {
        (await RunAsync(new InvalidTimeZoneException("lạ"), MessageLanguage.Vietnamese)).ShouldBe(ExitCodes.Failed);

        var line = _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        line.ShouldContain("InvalidTimeZoneException: lạ");
        line.ShouldContain(Guard.VerboseVariable);
    }

    [Theory]
    [InlineData(MessageLanguage.Vietnamese, "Một tiến trình khác")]
    [InlineData(MessageLanguage.English, "Another process")]
    public async Task ABusyStoreIsSaidInTheLanguageOfTheOperator(MessageLanguage speech, string expected)
    {
        (await RunAsync(new StoreBusyException("Another process has been writing.", new IOException()), speech)).ShouldBe(ExitCodes.Store);
        _error.ToString().ShouldStartWith(expected);
    }

    [Fact]
    public void EveryStoreFailureHasWordsInBothLanguages()
    {
        foreach (var failure in Enum.GetValues<StoreFailure>())
        {
            var phrase = StoreTexts.Of(failure);
            phrase.Vi.ShouldContain("{0}", customMessage: failure.ToString());
            phrase.En.ShouldContain("{0}", customMessage: failure.ToString());
            phrase.Vi.ShouldNotBe(phrase.En);
        }
    }

    [Fact]
    public async Task CancellingIsNotAFailure() => (await RunAsync(new OperationCanceledException(), MessageLanguage.Vietnamese)).ShouldBe(ExitCodes.Cancelled);

    public void Dispose() => _error.Dispose();

    private Task<int> RunAsync(Exception thrown, MessageLanguage speech) =>
        Guard.RunAsync(new Streams(TextReader.Null, TextWriter.Null, _error, speech, Interactive: false), _ => Task.FromException<int>(thrown), CancellationToken.None);
}
