using DiplomacyBot.EndToEnd.Tests.Playground;
using Microsoft.Playwright;

namespace DiplomacyBot.EndToEnd.Tests.Browser;

/// <summary>An answer that a model writes slowly, as Web Chat shows it.</summary>
public sealed class GrowingAnswerTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly Folder _folder = new();

    [SkippableFact]
    public async Task AnAnswerGrowsInItsPlaceAndIsLabelledAsAModels()
    {
        var seen = new TaskCompletionSource();
        await using var bot = await SlowBot.StartAsync(_folder.Path, async listener =>
        {
            await listener.OnTextAsync("Hội nghị diễn ra", CancellationToken.None);
            await seen.Task;
            return "Hội nghị diễn ra tại Hà Nội [1].";
        }, withPage: true);
        await using var window = await ChatWindow.OpenAsync(chromium.Browser, bot.Address);
        await window.Box.FillAsync("Hội nghị diễn ra ở đâu?");
        await window.Box.PressAsync("Enter");
        var answer = window.Messages.Nth(2);
        await Assertions.Expect(answer).ToContainTextAsync("Hội nghị diễn ra");
        (await answer.InnerTextAsync()).ShouldNotContain("Hà Nội");
        (await window.Page.GetByText("Do AI soạn").CountAsync()).ShouldBe(0);

        seen.SetResult();

        await Assertions.Expect(answer).ToContainTextAsync("tại Hà Nội");
        await Assertions.Expect(answer).ToContainTextAsync("Do AI soạn");
        await Assertions.Expect(window.Messages).ToHaveCountAsync(3);
        await window.Page.ScreenshotAsync(new() { Path = Repository.Screenshot("model-answer") });
        window.Complaints.ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();
}
