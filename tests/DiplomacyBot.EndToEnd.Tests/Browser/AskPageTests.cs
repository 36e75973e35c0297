using DiplomacyBot.Testing;
using Microsoft.Playwright;

namespace DiplomacyBot.EndToEnd.Tests.Browser;

/// <summary>The page in a real browser: ask, click a citation, see the quote. Screenshots are kept for people to look at.</summary>
public sealed class AskPageTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly Folder _folder = new();
    private readonly List<string> _complaints = [];

    [SkippableTheory]
    [InlineData("phone-light", 390, 844, ColorScheme.Light)]
    [InlineData("phone-dark", 390, 844, ColorScheme.Dark)]
    [InlineData("desktop-light", 1280, 800, ColorScheme.Light)]
    [InlineData("desktop-dark", 1280, 800, ColorScheme.Dark)]
    public async Task AClickOnACitationShowsTheQuote(string name, int width, int height, ColorScheme scheme)
    {
        await _folder.IngestAsync(SharedData.Path("seeds"));
        using var server = await BotServer.StartAsync(_folder.Path);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, Locale = "vi-VN" });
        var page = await OpenAsync(context, server.Client.BaseAddress!);
        await ShouldFitAsync(page);
        await page.ScreenshotAsync(new() { Path = Repository.Screenshot($"{name}-1-start") });

        await page.GetByRole(AriaRole.Textbox, new() { Name = "Câu hỏi" }).FillAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hỏi", Exact = true }).ClickAsync();
        var citation = page.GetByRole(AriaRole.Link, new() { Name = "[1]", Exact = true }).First;
        await citation.WaitForAsync();
        await ShouldFitAsync(page);
        await page.ScreenshotAsync(new() { Path = Repository.Screenshot($"{name}-2-answer") });

        var source = await context.RunAndWaitForPageAsync(() => citation.ClickAsync());
        var quote = source.Locator("mark#quote");
        await quote.WaitForAsync();
        (await quote.EvaluateAsync<bool>("m => { const r = m.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight && r.left >= 0 && r.right <= innerWidth; }"))
            .ShouldBeTrue("the quote is in view without scrolling");
        (await page.Locator(".turn").First.InnerTextAsync()).ShouldContain((await quote.InnerTextAsync()).Trim());
        await ShouldFitAsync(source);
        await source.ScreenshotAsync(new() { Path = Repository.Screenshot($"{name}-3-source") });
        _complaints.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task AFollowUpQuestionIsUnderstoodAndARefusalHasNoCitation()
    {
        await _folder.IngestAsync(SharedData.Path("seeds"));
        using var server = await BotServer.StartAsync(_folder.Path);
        await using var context = await chromium.Browser.NewContextAsync(new() { Locale = "vi-VN" });
        var page = await OpenAsync(context, server.Client.BaseAddress!);
        await AskAsync(page, "Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", 1);
        await AskAsync(page, "Còn lần thứ 37?", 2);
        (await page.Locator(".turn").First.Locator("a").CountAsync()).ShouldBeGreaterThan(0);

        await AskAsync(page, "Giá cà phê Robusta ở Buôn Ma Thuột là bao nhiêu?", 3);
        (await page.Locator(".turn").First.Locator("a").CountAsync()).ShouldBe(0);
        await page.ScreenshotAsync(new() { Path = Repository.Screenshot("conversation"), FullPage = true });
        _complaints.ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private static async Task AskAsync(IPage page, string question, int turns)
    {
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Câu hỏi" }).FillAsync(question);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("n => document.querySelectorAll('.turn').length === n && !document.querySelector('.turn[aria-busy=true]')", turns);
    }

    /// <summary>A page that scrolls sideways is a page nobody reads on a phone.</summary>
    private static async Task ShouldFitAsync(IPage page) =>
        (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();

    private async Task<IPage> OpenAsync(IBrowserContext context, Uri address)
    {
        // Among them: everything the content security policy had to block.
        context.Console += (_, message) => { if (message.Type == "error") { _complaints.Add(message.Text); } };
        context.WebError += (_, error) => _complaints.Add(error.Error);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.ToString());
        return page;
    }
}
