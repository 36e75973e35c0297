using DiplomacyBot.EndToEnd.Tests.Browser;
using Microsoft.Playwright;

namespace DiplomacyBot.EndToEnd.Tests.Playground;

/// <summary>Answers that grow before the reader's eyes, in the Teams-like client.</summary>
public sealed class StreamingTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private const string Beginning = "Hội nghị diễn ra tại Hà Nội [1].";
    private readonly Folder _folder = new();
    private readonly TaskCompletionSource _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [SkippableFact]
    public async Task OneMessageInformsGrowsAndIsFinalWithItsCitations()
    {
        await using var bot = await StartAsync(Beginning + " Sau đó là Huế.");
        await using var playground = await AgentsPlayground.StartAsync(bot.Address);
        await playground.SayAsync("Ở đâu?");
        var informed = await playground.Events.MessageAsync();
        (PlaygroundEvents.StreamType(informed), informed.GetProperty("text").GetString()).ShouldBe(("informative", "Đang tìm trong kho tin…"));
        _seen.SetResult();
        var grown = await playground.Events.MessageAsync();
        (PlaygroundEvents.StreamType(grown), grown.GetProperty("text").GetString()).ShouldBe(("streaming", Beginning));
        grown.TryGetProperty("aiEntity", out _).ShouldBeFalse("citations come with the final message only");
        _read.SetResult();

        var final = await playground.Events.MessageAsync();

        (PlaygroundEvents.StreamType(final), final.GetProperty("text").GetString()).ShouldBe(("final", Beginning + " Sau đó là Huế."));
        final.GetProperty("aiEntity").GetProperty("citation")[0].GetProperty("appearance").GetProperty("name").GetString().ShouldBe(SlowBot.Cited.Title);
        final.GetProperty("aiEntity").GetProperty("additionalType")[0].GetString().ShouldBe("AIGeneratedContent");
        new[] { grown, final }.ShouldAllBe(m => m.GetProperty("messageId").GetString() == informed.GetProperty("messageId").GetString());
        playground.Events.Rest().ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task AnAnswerOtherThanWhatWasShownTakesThePlaceOfTheSameMessage()
    {
        await using var bot = await StartAsync("Các bài báo chỉ nói: “…” [1]");
        await using var playground = await AgentsPlayground.StartAsync(bot.Address);
        await playground.SayAsync("Ở đâu?");
        var informed = await playground.Events.MessageAsync();
        _seen.SetResult();
        await playground.Events.MessageAsync();
        _read.SetResult();

        var closed = await playground.Events.MessageAsync();
        (PlaygroundEvents.StreamType(closed), closed.GetProperty("text").GetString()).ShouldBe(("final", Beginning));
        var replaced = await playground.Events.MessageAsync();

        replaced.GetProperty("text").GetString().ShouldBe("Các bài báo chỉ nói: “…” [1]");
        replaced.GetProperty("messageId").GetString().ShouldBe(informed.GetProperty("messageId").GetString());
        replaced.GetProperty("aiEntity").GetProperty("citation").GetArrayLength().ShouldBe(1);
    }

    [SkippableFact]
    public async Task WhereOthersReadTheClientShowsTypingAndOnePlainMessage()
    {
        await using var bot = await StartAsync(Beginning);
        await using var playground = await AgentsPlayground.StartAsync(bot.Address);
        await playground.SayInAsync(playground.GroupChat, "Ở đâu?");
        (await playground.Events.NextAsync()).GetProperty("action").GetString().ShouldBe("typing");
        _seen.SetResult();
        _read.SetResult();

        var answer = await playground.Events.MessageAsync();

        PlaygroundEvents.StreamType(answer).ShouldBeNull();
        answer.GetProperty("text").GetString().ShouldBe(Beginning);
    }

    [SkippableFact]
    public async Task AReaderSeesTheAnswerGrow()
    {
        await using var bot = await StartAsync(Beginning + " Sau đó là Huế.");
        await using var playground = await AgentsPlayground.StartAsync(bot.Address);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, Locale = "vi-VN" });
        var page = await PlaygroundPageTests.OpenAsync(context, playground.Address);
        await PlaygroundPageTests.TypeAsync(page, "Ở đâu?");
        await page.GetByText("Đang tìm trong kho tin…").First.WaitForAsync();
        await page.ScreenshotAsync(new() { Path = Repository.Screenshot("playground-4-informative") });
        _seen.SetResult();
        await page.GetByText("Hội nghị diễn ra tại Hà Nội").First.WaitForAsync();
        await page.ScreenshotAsync(new() { Path = Repository.Screenshot("playground-5-streaming") });
        _read.SetResult();

        await page.Locator(".fai-Citation").First.WaitForAsync();
        await page.GetByText("Sau đó là Huế").First.WaitForAsync();
        await page.ScreenshotAsync(new() { Path = Repository.Screenshot("playground-6-final") });
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Shows the beginning when the test has seen the first update, and ends with <paramref name="final"/> when it has seen the beginning.</summary>
    private Task<SlowBot> StartAsync(string final) => SlowBot.StartAsync(_folder.Path, async listener =>
    {
        await _seen.Task;
        await listener.OnTextAsync(Beginning, CancellationToken.None);
        await _read.Task;
        return final;
    });
}
