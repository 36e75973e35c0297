using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;

namespace DiplomacyBot.EndToEnd.Tests.Browser;

/// <summary>Whatever happens between browser and server, every message is shown once.</summary>
public sealed class LostConnectionTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private const string Question = "Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?";
    private readonly Folder _folder = new();

    [SkippableFact]
    public async Task WhatIsSaidWhileTheConnectionIsCutIsShownOnceWhenItIsBack()
    {
        using var server = await StartAsync();
        await using var cable = new Cable(server.Client.BaseAddress!);
        await using var window = await ChatWindow.OpenAsync(chromium.Browser, cable.Address);
        await window.AskAsync(Question, "Đà Nẵng");

        cable.Cut();
        await Assertions.Expect(window.Notice).ToContainTextAsync("Chưa kết nối được với máy chủ");
        await window.Page.ScreenshotAsync(new() { Path = Repository.Screenshot("server-away") });
        await SayAsync(server, window, "ASEAN và Liên Hợp Quốc thiết lập quan hệ đối tác toàn diện năm nào?");
        cable.Mend(server.Client.BaseAddress!);

        await window.ShowsAsync("2011");
        await Assertions.Expect(window.Notice).Not.ToContainTextAsync("Chưa kết nối được");
        await window.AskAsync("Còn lần thứ 37?", "");
        await ShouldHaveEachOnceAsync(window, 7);
    }

    [SkippableFact]
    public async Task AShortBreakLosesNothing()
    {
        using var server = await StartAsync();
        await using var cable = new Cable(server.Client.BaseAddress!);
        await using var window = await ChatWindow.OpenAsync(chromium.Browser, cable.Address);
        await window.AskAsync(Question, "Đà Nẵng");
        cable.Twitch();
        await Assertions.Expect(window.Notice).ToContainTextAsync("Đã kết nối lại", new() { Timeout = 30_000 });
        await window.AskAsync("Còn lần thứ 37?", "Hà Nội");
        await ShouldHaveEachOnceAsync(window, 5);
    }

    [SkippableFact]
    public async Task AfterTheServerWasKilledTheConversationGoesOn()
    {
        using var killed = await StartAsync();
        await using var cable = new Cable(killed.Client.BaseAddress!);
        await using var window = await ChatWindow.OpenAsync(chromium.Browser, cable.Address);
        await window.AskAsync(Question, "Đà Nẵng");
        killed.Kill();
        await killed.EndAsync();
        await Assertions.Expect(window.Notice).ToContainTextAsync("Chưa kết nối được với máy chủ");

        using var again = await BotServer.StartAsync(_folder.Path);
        cable.Mend(again.Client.BaseAddress!);
        await Assertions.Expect(window.Notice).Not.ToContainTextAsync("Chưa kết nối được", new() { Timeout = 60_000 });

        await window.AskAsync("Còn lần thứ 37?", "Hà Nội");
        await ShouldHaveEachOnceAsync(window, 5);
    }

    [SkippableFact]
    public async Task AReloadedPageGoesOnWithItsConversation()
    {
        using var server = await StartAsync();
        await using var window = await ChatWindow.OpenAsync(chromium.Browser, server.Client.BaseAddress!);
        await window.AskAsync(Question, "Đà Nẵng");
        await window.Page.ReloadAsync();
        await window.ShowsAsync("Đà Nẵng");
        await window.AskAsync("Còn lần thứ 37?", "Hà Nội");
        await ShouldHaveEachOnceAsync(window, 5);
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task AConversationThatIsOverMakesRoomForANewOne()
    {
        using var server = await StartAsync();
        await using var window = await ChatWindow.OpenAsync(chromium.Browser, server.Client.BaseAddress!);
        await window.Page.EvaluateAsync("() => { addEventListener('pagehide', () => sessionStorage.setItem('diplomacybot.conversation', JSON.stringify({ conversationId: 'x', token: 'y' }))); }");
        await window.Page.ReloadAsync();
        await window.ShowsAsync("Xin chào!");
        await window.AskAsync(Question, "Đà Nẵng");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<BotServer> StartAsync()
    {
        await _folder.SeedAsync();
        return await BotServer.StartAsync(_folder.Path);
    }

    /// <summary>Says something in the window's conversation without the window, as if its message had got through and nothing came back.</summary>
    private static async Task SayAsync(BotServer server, ChatWindow window, string text)
    {
        var kept = JsonDocument.Parse(await window.Page.EvaluateAsync<string>("() => sessionStorage.getItem('diplomacybot.conversation')")).RootElement;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{kept.GetProperty("conversationId").GetString()}/activities")
        {
            Content = JsonContent.Create(new { type = "message", text }),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", kept.GetProperty("token").GetString()) },
        };
        using var response = await server.Client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    private static async Task ShouldHaveEachOnceAsync(ChatWindow window, int count)
    {
        var said = await window.TranscriptAsync();
        said.Count.ShouldBe(count, string.Join("\n---\n", said));
        said.ShouldBeUnique();
    }
}
