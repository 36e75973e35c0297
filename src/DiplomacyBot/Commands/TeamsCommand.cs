using System.CommandLine;
using System.Globalization;
using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Teams;

namespace DiplomacyBot.Commands;

/// <summary><c>teams package</c>: the zip that is uploaded to Teams.</summary>
internal static class TeamsCommand
{
    public static Command Create(Streams streams) => new("teams", Texts.Teams.In(streams.Speech)) { Package(streams) };

    private static Command Package(Streams streams)
    {
        var speech = streams.Speech;
        var appId = Checked("--app-id", "GUID", Texts.AppIdOption, Texts.BadAppId, speech, static text => Guid.TryParse(text, out var id) && id != Guid.Empty, required: true);
        var host = Checked("--host", "HOST", Texts.HostOption, Texts.BadHost, speech, static text => HostName.Read(text) is not null, required: true);
        var developer = Checked("--developer", "NAME", Texts.DeveloperOption, Texts.BadDeveloper, speech, static text => text.Trim().Length is > 0 and <= TeamsApp.LongestDeveloper && !text.Any(char.IsControl));
        var website = Checked("--website", "URL", Texts.WebsiteOption, Texts.BadWebAddress, speech, static text => WebAddress(text) is not null);
        var privacy = Checked("--privacy-url", "URL", Texts.PrivacyOption, Texts.BadWebAddress, speech, static text => WebAddress(text) is not null);
        var terms = Checked("--terms-url", "URL", Texts.TermsOption, Texts.BadWebAddress, speech, static text => WebAddress(text) is not null);
        var output = new Option<string>("--out") { Description = Texts.PackageOutOption.In(speech), HelpName = "FILE", Required = true };
        var command = new Command("package", Texts.TeamsPackage.In(speech)) { appId, host, output, developer, website, privacy, terms };
        command.SetAction(async (parsed, token) =>
        {
            var app = new TeamsApp { AppId = Guid.Parse(parsed.GetValue(appId)!), Host = HostName.Read(parsed.GetValue(host)!)!, Version = ProgramVersion.Short };
            app = app with
            {
                Developer = parsed.GetValue(developer)?.Trim() ?? app.Developer, Website = WebAddress(parsed.GetValue(website)), Privacy = WebAddress(parsed.GetValue(privacy)), Terms = WebAddress(parsed.GetValue(terms)),
            };
            return await NewFile.WriteAsync(parsed.GetValue(output)!, TeamsPackage.Create(app), streams, token)
                ? Told(Texts.PackageMade, parsed.GetValue(output)!, app, streams)
                : ExitCodes.Failed;
        });
        return command;
    }

    private static int Told(Phrase phrase, string file, TeamsApp app, Streams streams)
    {
        streams.Say(phrase, file, app.Version, app.Host);
        return ExitCodes.Success;
    }

    private static Option<string?> Checked(string name, string value, Phrase description, Phrase fault, MessageLanguage speech, Func<string, bool> good, bool required = false) =>
        new Option<string?>(name) { Description = description.In(speech), HelpName = value, Required = required }.Taking(new Phrase(About(fault.Vi, name), About(fault.En, name)), speech, good);

    /// <summary>Names the option in a complaint that several share; the value stays to be filled in.</summary>
    private static string About(string complaint, string name) => string.Format(CultureInfo.InvariantCulture, complaint, name, "{0}");

    private static Uri? WebAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https", UserInfo: "" } && address.AbsoluteUri.Length <= 2048 ? address : null;
}
