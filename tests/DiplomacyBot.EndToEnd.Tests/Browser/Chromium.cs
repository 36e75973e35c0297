using Microsoft.Playwright;

namespace DiplomacyBot.EndToEnd.Tests.Browser;

/// <summary>The Chromium that is installed on this machine; none is ever downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

    private static readonly string[] Quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal IBrowser Browser
    {
        get
        {
            Skip.If(_browser is null && Environment.GetEnvironmentVariable("CI") != "true", "no Chromium on this machine; install the package chromium");
            return _browser.ShouldNotBeNull("Chromium must be installed when CI=true");
        }
    }

    public async Task InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = Quiet });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
