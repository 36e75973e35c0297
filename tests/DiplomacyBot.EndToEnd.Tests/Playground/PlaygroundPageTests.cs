using DiplomacyBot.EndToEnd.Tests.Browser;
using Microsoft.Playwright;

namespace DiplomacyBot.EndToEnd.Tests.Playground;

/// <summary>The same client with its page, in a real browser: click, type, see the citations drawn. Screenshots are kept for people to look at.</summary>
public sealed class PlaygroundPageTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly Folder _folder = new();

    [SkippableFact]
    public async Task AReaderClicksAnExampleTypesAQuestionAndOpensAQuote()
    {
        using var server = await BotServer.StartLocalAsync(_folder.Path);
        await using var playground = await AgentsPlayground.StartAsync(server.Client.BaseAddress!);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, Locale = "vi-VN" });
        var page = await OpenAsync(context, playground.Address);
        await page.GetByText("Xin chào!").First.WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "RCEP được ký ngày nào?" }).ClickAsync();
        await page.Locator(".fai-Citation").First.WaitForAsync();
        await page.GetByText("Trưa 15/11").First.WaitForAsync();
        await TypeAsync(page, "Còn Công ước Hà Nội được mở ký khi nào?");
        await page.GetByText("25/10").First.WaitForAsync();
        await page.ScreenshotAsync(new() { Path = Repository.Screenshot("playground-1-citations") });

        await page.Locator(".fai-Citation").First.HoverAsync();
        await page.GetByText("khép lại ở Hà Nội, RCEP được ký").First.WaitForAsync();
        await page.ScreenshotAsync(new() { Path = Repository.Screenshot("playground-2-citation") });
        var source = await context.RunAndWaitForPageAsync(() => page.GetByText("Trưa 15/11, Hiệp định").Last.ClickAsync());
        await source.Locator("mark#quote").WaitForAsync();
    }

    [SkippableFact]
    public async Task InAGroupTheBotIsMentionedAndAnswers()
    {
        using var server = await BotServer.StartLocalAsync(_folder.Path);
        await using var playground = await AgentsPlayground.StartAsync(server.Client.BaseAddress!);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, Locale = "vi-VN" });
        var page = await OpenAsync(context, playground.Address);
        await page.GetByText("Xin chào!").First.WaitForAsync();

        await MentionBotInGroupAsync(page);
        await page.Keyboard.TypeAsync(" RCEP được ký ngày nào?");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText("Trưa 15/11").First.WaitForAsync();
        await page.Locator(".fai-Citation").First.WaitForAsync();
        await page.ScreenshotAsync(new() { Path = Repository.Screenshot("playground-3-group") });
    }

    public void Dispose() => _folder.Dispose();

    private static ILocator Editor(IPage page) => page.Locator("[data-lexical-editor=true]");

    internal static async Task TypeAsync(IPage page, string text)
    {
        await Editor(page).ClickAsync();
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The page opens the personal chat when it is ready, whatever was clicked before; only in the group "@" opens the list of members.</summary>
    private static async Task MentionBotInGroupAsync(IPage page)
    {
        var bot = page.GetByRole(AriaRole.Menuitem, new() { Name = "Test Bot" });
        for (var attempt = 0; attempt < 30 && !await bot.IsVisibleAsync(); attempt++)
        {
            await page.GetByText("Group Chat", new() { Exact = true }).First.ClickAsync();
            await Editor(page).ClickAsync();
            await page.Keyboard.PressAsync("Backspace");
            await page.Keyboard.TypeAsync("@");
            await page.WaitForTimeoutAsync(1000);
        }

        await bot.ClickAsync();
    }

    /// <summary>Its page asks for fonts of another host; nothing leaves this machine.</summary>
    internal static async Task<IPage> OpenAsync(IBrowserContext context, Uri address)
    {
        await context.RouteAsync(static url => new Uri(url).Host is not ("localhost" or "127.0.0.1"), static route => route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.ToString(), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        return page;
    }
}
