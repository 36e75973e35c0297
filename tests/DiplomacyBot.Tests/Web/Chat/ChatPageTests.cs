using System.Text.RegularExpressions;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Web;
using DiplomacyBot.Web.Chat;

namespace DiplomacyBot.Tests.Web.Chat;

public sealed partial class ChatPageTests(Server server) : IClassFixture<Server>
{
    private static readonly CoverageSummary Coverage = new(
        1250, 16, 9000, new DateOnly(2020, 1, 2), new DateOnly(2025, 10, 3), [.. Enumerable.Range(1, 10).Select(i => new OutletCount(i == 1 ? "<b>Báo</b>" : $"Báo {i}", 100 - i))]);

    [Fact]
    public async Task ThePolicyAllowsTheStylesOfThisResponseOnly()
    {
        var (first, second) = (await PageAsync(), await PageAsync());

        first.Policy.ShouldNotContain("unsafe");
        first.Policy.ShouldContain($"'nonce-{first.Nonce}'");
        first.Policy.ShouldContain("connect-src 'self';");
        second.Nonce.ShouldNotBe(first.Nonce);
        second.Policy.ShouldNotContain(first.Nonce);
    }

    [Fact]
    public async Task ThePageHasNoInlineScriptOrStyle()
    {
        var page = (await PageAsync()).Html;
        ScriptElement().Matches(page).ShouldAllBe(static m => m.Groups[1].Value.Contains("src=\"", StringComparison.Ordinal) && m.Groups[2].Length == 0);
        page.ShouldNotContain("<style");
        page.ShouldNotContain(" style=");
        Regex.Count(page, " on[a-z]+=").ShouldBe(0);
    }

    [Fact]
    public void AScriptFromElsewhereIsPinnedAndTheOnlyOneAllowed()
    {
        var page = ChatPage.Render(Coverage, WebChatScript.Elsewhere, null, null, "n");
        page.ShouldContain($"src=\"{WebChatScript.Elsewhere.Url}\" integrity=\"{WebChatScript.Hash}\" crossorigin=\"anonymous\"");
        ContentPolicy.Chat("n", WebChatScript.Elsewhere.Url, null).ShouldContain($"script-src 'self' {WebChatScript.Elsewhere.Url};");
        WebChatScript.Elsewhere.Url.ShouldContain($"@{WebChatScript.Version}/");
    }

    [Fact]
    public void AzuresServiceIsAllowedOnlyWhenItIsUsed()
    {
        ContentPolicy.Chat("n", null, new Uri("https://directline.botframework.com")).ShouldContain("connect-src 'self' https://directline.botframework.com wss://directline.botframework.com;");
        ContentPolicy.Chat("n", null, null).ShouldContain("connect-src 'self';");
    }

    [Fact]
    public void TheCoverageIsToldInNumbersAndOutlets()
    {
        var note = CoverageNote.Render(Coverage);
        note.ShouldContain("Kho tin: 1.234 bài");
        note.ShouldContain("đăng từ 2/1/2020 đến 3/10/2025");
        note.ShouldContain("&lt;b&gt;Báo&lt;/b&gt;");
        note.ShouldContain("<li><span>2 báo khác</span> <span>181</span></li>");
        note.ShouldContain("<li><span>Không rõ báo</span> <span>305</span></li>");
    }

    [Fact]
    public void AnEmptyCoverageIsSaid() => CoverageNote.Render(new CoverageSummary(0, 0, 0, null, null, [])).ShouldContain("chưa có bài nào");

    [Fact]
    public void ThePageHasLandmarksAndAWayToSkip()
    {
        var page = ChatPage.Render(Coverage, WebChatScript.Elsewhere, null, null, "n");
        page.ShouldContain("<html lang=\"vi\">");
        page.ShouldContain("<a class=\"skip\" href=\"#chat\">");
        page.ShouldContain("<header");
        page.ShouldContain("<main id=\"chat\"");
        page.ShouldContain("role=\"status\"");
        page.ShouldContain("<noscript>");
    }

    private async Task<(string Html, string Policy, string Nonce)> PageAsync()
    {
        using var response = await server.Client.GetAsync("/");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var html = await response.Content.ReadAsStringAsync();
        return (html, response.Headers.GetValues("Content-Security-Policy").Single(), Nonce().Match(html).Groups[1].Value);
    }

    [GeneratedRegex("nonce=\"([^\"]{24})\"")]
    private static partial Regex Nonce();

    [GeneratedRegex("<script([^>]*)>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex ScriptElement();
}
