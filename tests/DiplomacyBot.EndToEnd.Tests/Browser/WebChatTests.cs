using System.Text.Json;
using Microsoft.Playwright;

namespace DiplomacyBot.EndToEnd.Tests.Browser;

/// <summary>Microsoft's Web Chat on the chat page, in a real browser, with the real server.</summary>
public sealed class WebChatTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly Folder _folder = new();

    [SkippableFact]
    public async Task QuestionsAreAnsweredAndTheirQuotesOpen()
    {
        using var server = await StartAsync();
        await using var window = await ChatWindow.OpenAsync(chromium.Browser, server.Client.BaseAddress!);
        await window.AskAsync("ASEAN và Liên Hợp Quốc thiết lập quan hệ đối tác toàn diện năm nào?", "2011");
        await window.AskAsync("Ai chủ trì Tọa đàm Đối ngoại đa phương Việt Nam ngày 04/11/2020?", "Lê Hoài Trung");
        await window.AskAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", "Đà Nẵng");
        await window.AskAsync("Còn lần thứ 37?", "Hà Nội");
        var answer = await window.AskAsync("chu de nam chu tich asean 2020 la gi", "Gắn kết và chủ động thích ứng");
        var refusal = await window.AskAsync("Giá vàng SJC hôm nay là bao nhiêu?", "không");
        await Assertions.Expect(refusal.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);

        foreach (var link in new[] { answer.Locator("p a").First, answer.Locator(".webchat__link-definitions a").First })
        {
            var source = await window.FollowAsync(link);
            var quote = source.Locator("mark#quote");
            await Assertions.Expect(quote).ToBeInViewportAsync();
            (await answer.InnerTextAsync()).ShouldContain(await quote.EvaluateAsync<string>("mark => mark.firstChild.textContent"));
        }

        window.Complaints.ShouldBeEmpty();
        window.ToOthers.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task AnExampleIsAskedByAClickAndALikeIsKept()
    {
        using var server = await StartAsync();
        await using var window = await ChatWindow.OpenAsync(chromium.Browser, server.Client.BaseAddress!);
        var example = window.Page.GetByRole(AriaRole.Toolbar, new() { Name = "Câu hỏi gợi ý" }).GetByRole(AriaRole.Button).First;
        var question = await example.InnerTextAsync();
        await example.ClickAsync();
        await Assertions.Expect(window.Messages).ToHaveCountAsync(3);
        (await window.Messages.Nth(1).InnerTextAsync()).ShouldBe(question);

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Thích", Exact = true }).ClickAsync();

        var vote = await VoteAsync();
        vote.GetProperty("reaction").GetString().ShouldBe("like");
        vote.GetProperty("question").GetString().ShouldBe(question);
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task StartingOverForgetsTheConversationAndKeepsItOnThePage()
    {
        using var server = await StartAsync();
        await using var window = await ChatWindow.OpenAsync(chromium.Browser, server.Client.BaseAddress!);
        await window.AskAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", "Đà Nẵng");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Bắt đầu lại" }).ClickAsync();
        await window.ShowsAsync("Đã bắt đầu lại");
        var answer = await window.AskAsync("Còn lần thứ 37?", "");
        (await answer.InnerTextAsync()).ShouldNotStartWith("Hà Nội");
    }

    [SkippableFact]
    public async Task SourcesAreShownOnACard()
    {
        using var server = await StartAsync();
        await using var window = await ChatWindow.OpenAsync(chromium.Browser, server.Client.BaseAddress!);
        await window.AskAsync("ASEAN và Liên Hợp Quốc thiết lập quan hệ đối tác toàn diện năm nào?", "2011");
        await window.Box.FillAsync("/nguồn");
        await window.Box.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator(".ac-adaptiveCard")).ToContainTextAsync("Nguồn của câu trả lời");
        window.Complaints.ShouldBeEmpty();
        window.ToOthers.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task TheKeyboardReachesEverything()
    {
        using var server = await StartAsync();
        await using var window = await ChatWindow.OpenAsync(chromium.Browser, server.Client.BaseAddress!);
        var reached = new List<string>();
        for (var i = 0; i < 12; i++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            reached.Add(await window.Page.EvaluateAsync<string>("() => { const e = document.activeElement; return e.getAttribute('aria-label') ?? (e.title || e.textContent.trim()); }"));
        }

        reached[0].ShouldBe("Đến khung hỏi đáp");
        reached.ShouldContain(r => r.StartsWith("Kho tin"));
        reached.ShouldContain("Bắt đầu lại");
        reached.ShouldContain("Câu hỏi");
        reached.ShouldContain("Gửi câu hỏi");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<BotServer> StartAsync()
    {
        await _folder.SeedAsync();
        return await BotServer.StartAsync(_folder.Path);
    }

    /// <summary>Web Chat sends a vote a moment after the click, lest it be a slip.</summary>
    private async Task<JsonElement> VoteAsync()
    {
        for (var tries = 0; tries < 60; tries++)
        {
            var run = await _folder.RunAsync("feedback", "list", "--json");
            run.Code.ShouldBe(0, run.Error);
            if (JsonDocument.Parse(run.Out).RootElement.EnumerateArray().ToList() is [var vote])
            {
                return vote;
            }

            await Task.Delay(250);
        }

        throw new TimeoutException("No vote was kept.");
    }
}
