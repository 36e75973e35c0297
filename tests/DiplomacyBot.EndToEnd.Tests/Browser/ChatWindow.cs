using Microsoft.Playwright;

namespace DiplomacyBot.EndToEnd.Tests.Browser;

/// <summary>The chat page in a browser of its own, used as a reader does, with everything it complained about or asked others for.</summary>
internal sealed class ChatWindow : IAsyncDisposable
{
    /// <summary>For what takes a server a moment and a lost connection some tries.</summary>
    private const float Patience = 60_000;

    private readonly Uri _address;

    private ChatWindow(IBrowserContext context, IPage page, Uri address) => (Context, Page, _address) = (context, page, address);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Errors in the console, among them all that the content security policy had to block.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Requests to anybody but the server.</summary>
    public List<string> ToOthers { get; } = [];

    public ILocator Box => Page.GetByRole(AriaRole.Textbox, new() { Name = "Câu hỏi" });

    public ILocator Notice => Page.Locator("#state");

    /// <summary>What was said, by either side, in its order. The copies for screen readers are left out.</summary>
    public ILocator Messages => Page.Locator(".webchat__basic-transcript__transcript .webchat__bubble__content");

    public static async Task<ChatWindow> OpenAsync(IBrowser browser, Uri address, int width = 1280, int height = 800, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, Locale = "vi-VN" });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        var window = new ChatWindow(context, page, address);
        context.Console += (_, message) => window.Note(message);
        context.WebError += (_, error) => window.Complaints.Add(error.Error);
        context.Request += (_, request) => window.Note(request.Url);
        page.WebSocket += (_, socket) => window.Note(socket.Url.Replace("ws://", "http://", StringComparison.Ordinal));
        await page.GotoAsync(address.ToString());
        await window.ShowsAsync("Xin chào!");
        return window;
    }

    /// <summary>Asks by the keyboard and waits for the answer to hold <paramref name="expected"/>.</summary>
    /// <returns>The answer.</returns>
    public async Task<ILocator> AskAsync(string question, string expected)
    {
        var before = await Messages.CountAsync();
        await Box.FillAsync(question);
        await Box.PressAsync("Enter");
        var answer = Messages.Nth(before + 1);
        await Assertions.Expect(answer).ToContainTextAsync(expected, new() { Timeout = Patience });
        (await Messages.Nth(before).InnerTextAsync()).ShouldBe(question);
        return answer;
    }

    public Task ShowsAsync(string text) => Assertions.Expect(Messages.Filter(new() { HasText = text })).ToHaveCountAsync(1, new() { Timeout = Patience });

    /// <summary>Clicks a link that opens a page of its own.</summary>
    public async Task<IPage> FollowAsync(ILocator link)
    {
        var page = await Context.RunAndWaitForPageAsync(() => link.ClickAsync());
        await page.WaitForLoadStateAsync();
        return page;
    }

    public async Task<List<string>> TranscriptAsync() => [.. await Messages.AllInnerTextsAsync()];

    /// <summary>A page that scrolls sideways is a page nobody reads on a phone.</summary>
    public static async Task ShouldFitAsync(IPage page) => (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();


    public async ValueTask DisposeAsync() => await Context.CloseAsync();

    /// <summary>That the server could not be reached is what some tests are about, and browsers write it into the console.</summary>
    private void Note(IConsoleMessage message)
    {
        if (message.Type == "error" && !message.Text.Contains("net::ERR_", StringComparison.Ordinal))
        {
            Complaints.Add(message.Text);
        }
    }

    private void Note(string url)
    {
        if (!url.StartsWith(_address.ToString(), StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal))
        {
            ToOthers.Add(url);
        }
    }
}
