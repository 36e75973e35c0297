using System.IO.Compression;
using System.Text.Json;
using DiplomacyBot.Chat;
using DiplomacyBot.Teams;

namespace DiplomacyBot.Tests.Teams;

public sealed class TeamsPackageTests
{
    private static readonly TeamsApp App = new() { AppId = Guid.Parse("00001111-aaaa-2222-bbbb-3333cccc4444"), Host = "bot.example.vn", Version = "1.2.3" };

    [Fact]
    public void TheFilesLieAtTheTopAndThereAreNoOthers()
    {
        using var zip = Open(App);
        zip.Entries.Select(e => e.FullName).ShouldBe(["manifest.json", "en.json", "color.png", "outline.png"]);
        zip.Entries.ShouldAllBe(e => e.Length > 0);
    }

    [Fact]
    public void TheSameSettingsGiveTheSameBytes() => TeamsPackage.Create(App).ShouldBe(TeamsPackage.Create(App with { }));

    [Fact]
    public void TheManifestIsFilledIn()
    {
        var manifest = Json(App, "manifest.json");

        manifest.GetRawText().ShouldNotContain("{{");
        (Text(manifest, "id"), Text(manifest.GetProperty("bots")[0], "botId"), Text(manifest, "version")).ShouldBe(("00001111-aaaa-2222-bbbb-3333cccc4444", "00001111-aaaa-2222-bbbb-3333cccc4444", "1.2.3"));
        manifest.GetProperty("validDomains").EnumerateArray().Select(d => d.GetString()).ShouldBe(["bot.example.vn"]);
        var developer = manifest.GetProperty("developer");
        (Text(developer, "websiteUrl"), Text(developer, "privacyUrl"), Text(developer, "termsOfUseUrl")).ShouldBe(("https://bot.example.vn/", "https://bot.example.vn/privacy", "https://bot.example.vn/privacy#dieu-khoan"));
    }

    [Fact]
    public void WhatTheOperatorSaysIsTextInTheManifest()
    {
        var developer = Json(App with { Developer = "Vụ \"Báo chí\" \\ {{host}}", Privacy = new Uri("https://mofa.example/riêng-tư") }, "manifest.json").GetProperty("developer");

        Text(developer, "name").ShouldBe("Vụ \"Báo chí\" \\ {{host}}");
        Text(developer, "privacyUrl").ShouldBe("https://mofa.example/ri%C3%AAng-t%C6%B0");
    }

    [Fact]
    public void EveryCommandOffersWhatTheBotUnderstandsInBothLanguages()
    {
        var commands = Json(App, "manifest.json").GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray().ToList();
        var english = Json(App, "en.json");

        commands.Select(c => ChatCommands.Read(Text(c, "title")!)).ShouldBe([ChatCommand.Sources, ChatCommand.Scope, ChatCommand.StartOver, ChatCommand.Help]);
        for (var i = 0; i < commands.Count; i++)
        {
            Text(english, $"bots[0].commandLists[0].commands[{i}].title").ShouldBe(Text(commands[i], "title"), "what is typed is the same in every language");
            Text(english, $"bots[0].commandLists[0].commands[{i}].description").ShouldNotBe(Text(commands[i], "description"));
        }
    }

    [Fact]
    public void TheColourIconFillsItsSquare()
    {
        var icon = Icon("color.png");

        (icon.Width, icon.Height).ShouldBe((192, 192));
        icon.Pixels.ShouldAllBe(p => p.Alpha == 255);
        var accent = Convert.FromHexString(Text(Json(App, "manifest.json"), "accentColor")![1..]);
        icon.Pixels[0].ShouldBe(new Pixel(accent[0], accent[1], accent[2], 255));
        icon.Pixels.Distinct().Count().ShouldBeGreaterThan(3);
    }

    [Fact]
    public void TheOutlineIconIsWhiteOnNothing()
    {
        var icon = Icon("outline.png");

        (icon.Width, icon.Height).ShouldBe((32, 32));
        icon.Pixels.ShouldAllBe(p => p.Red == 255 && p.Green == 255 && p.Blue == 255);
        icon.Pixels.Count(p => p.Alpha == 0).ShouldBeGreaterThan(400);
        icon.Pixels.Count(p => p.Alpha == 255).ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("bot.example.vn", "bot.example.vn")]
    [InlineData("BOT.Example.VN", "bot.example.vn")]
    [InlineData("bot.ngoại-giao.vn", "bot.xn--ngoi-giao-276d.vn")]
    [InlineData("https://bot.example.vn", null)]
    [InlineData("bot.example.vn:3978", null)]
    [InlineData("bot.example.vn/x", null)]
    [InlineData("bot.example.vn.", null)]
    [InlineData("bot..vn", null)]
    [InlineData("-bot.vn", null)]
    [InlineData("bot_1.vn", null)]
    [InlineData("localhost", null)]
    [InlineData("bot.localhost", null)]
    [InlineData("127.0.0.1", null)]
    [InlineData("[::1]", null)]
    [InlineData("*.example.vn", null)]
    [InlineData("", null)]
    [InlineData("a b.vn", null)]
    public void OnlyAPublicNameIsAHost(string text, string? host) => HostName.Read(text).ShouldBe(host);

    [Fact]
    public void ANameOfAnyLengthIsAnsweredFor()
    {
        HostName.Read(new string('a', 64) + ".vn").ShouldBeNull();
        HostName.Read(string.Concat(Enumerable.Repeat("aaaaaaaaa.", 26)) + "vn").ShouldBeNull();
    }

    private static string? Text(JsonElement value, string name) => value.GetProperty(name).GetString();

    private static JsonElement Json(TeamsApp app, string name) => JsonDocument.Parse(Content(app, name)).RootElement;

    private static PngPicture Icon(string name) => PngPicture.Read(Content(App, name));

    private static byte[] Content(TeamsApp app, string name)
    {
        using var zip = Open(app);
        using var stream = zip.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static ZipArchive Open(TeamsApp app) => new(new MemoryStream(TeamsPackage.Create(app)));
}
