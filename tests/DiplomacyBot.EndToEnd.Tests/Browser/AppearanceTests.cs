using Microsoft.Playwright;

namespace DiplomacyBot.EndToEnd.Tests.Browser;

/// <summary>The pages on a phone and a desktop, light and dark. Screenshots are kept for people to look at.</summary>
public sealed class AppearanceTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly Folder _folder = new();

    [SkippableTheory]
    [InlineData("phone-light", 390, 844, ColorScheme.Light)]
    [InlineData("phone-dark", 390, 844, ColorScheme.Dark)]
    [InlineData("desktop-light", 1280, 800, ColorScheme.Light)]
    [InlineData("desktop-dark", 1280, 800, ColorScheme.Dark)]
    public async Task EveryPageFitsAndCanBeRead(string name, int width, int height, ColorScheme scheme)
    {
        await _folder.SeedAsync();
        using var server = await BotServer.StartAsync(_folder.Path);
        await using var window = await ChatWindow.OpenAsync(chromium.Browser, server.Client.BaseAddress!, width, height, scheme);
        await CheckAsync(window.Page, $"{name}-1-start");

        await window.Page.Locator(".coverage summary").ClickAsync();
        await CheckAsync(window.Page, $"{name}-2-coverage");
        await window.Page.Locator(".coverage summary").ClickAsync();

        var answer = await window.AskAsync("Ai chủ trì Phiên thảo luận mở cấp cao của Hội đồng Bảo an ngày 19/4/2021?", "Nguyễn Xuân Phúc");
        await CheckAsync(window.Page, $"{name}-3-answer");
        await ReadableAsync(answer.Locator("p").First);
        await ReadableAsync(answer.Locator("p a").First);
        await ReadableAsync(answer.Locator("blockquote").First);
        await ReadableAsync(answer.Locator(".webchat__link-definitions a").First);
        await ReadableAsync(window.Page.Locator(".coverage summary"));

        await window.AskAsync("/nguồn", "Nguồn của câu trả lời");
        await CheckAsync(window.Page, $"{name}-5-sources");
        await ReadableAsync(window.Page.Locator(".ac-pushButton").First);

        var source = await window.FollowAsync(answer.Locator("blockquote a").First);
        await Assertions.Expect(source.Locator("mark#quote")).ToBeInViewportAsync();
        await Assertions.Expect(source.Locator("mark.also").First).ToBeVisibleAsync();
        await CheckAsync(source, $"{name}-4-source");
        await ReadableAsync(source.Locator("mark#quote"));
        await ReadableAsync(source.Locator("mark.also").First);
        await ReadableAsync(source.Locator(".meta"));

        await source.GetByRole(AriaRole.Link, new() { Name = "Trích dẫn sau" }).ClickAsync();
        await Assertions.Expect(source.Locator(".citation nav")).ToContainTextAsync("2/2");
        await Assertions.Expect(source.Locator("mark#quote")).ToBeInViewportAsync();
        await window.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await source.GetByRole(AriaRole.Button, new() { Name = "Chép trích dẫn" }).ClickAsync();
        await Assertions.Expect(source.GetByText("Đã chép.")).ToBeVisibleAsync();
        (await source.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ShouldContain("” — VTC News, 19/4/2021, “");
        window.Complaints.ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private static async Task CheckAsync(IPage page, string name)
    {
        await ChatWindow.ShouldFitAsync(page);
        await page.ScreenshotAsync(new() { Path = Repository.Screenshot(name), Animations = ScreenshotAnimations.Disabled });
    }

    /// <summary>Contrast of text to what lies behind it, at least 4.5 (WCAG 2.2, 1.4.3).</summary>
    private static async Task ReadableAsync(ILocator text)
    {
        var contrast = await text.EvaluateAsync<double>("""
            element => {
              const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
              const paint = colour => { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); };
              const luminance = () => {
                const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b;
              };
              const behind = [];
              for (let e = element; e; e = e.parentElement) behind.unshift(getComputedStyle(e).backgroundColor);
              behind.forEach(paint);
              const ground = luminance();
              paint(getComputedStyle(element).color);
              const ink = luminance();
              return (Math.max(ink, ground) + .05) / (Math.min(ink, ground) + .05);
            }
            """);
        contrast.ShouldBeGreaterThanOrEqualTo(4.5);
    }
}
