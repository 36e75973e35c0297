using System.CommandLine;
using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Commands;

/// <summary>Options that every command takes.</summary>
internal sealed class GlobalOptions
{
    public GlobalOptions(MessageLanguage speech)
    {
        Data = new Option<string?>("--data") { Description = Texts.DataOption.In(speech), Recursive = true, HelpName = "DIR" };
        Prompts = new Option<string?>("--prompts") { Description = Texts.PromptsOption.In(speech), Recursive = true, HelpName = "DIR" }.Taking(Texts.NoPromptsFolder, speech, Directory.Exists);
        Lang = new Option<string?>("--lang") { Description = Texts.LangOption.In(speech), Recursive = true, HelpName = "vi|en" }.Taking(Texts.UnknownLanguage, speech, static text => text is "vi" or "en");
        Urls = new Option<string?>("--urls") { Description = Texts.UrlsOption.In(speech), HelpName = "URL" }.Taking(
            Texts.NoAddress, speech, ListenAddresses.AreUsable);
        Json = new Option<bool>("--json") { Description = Texts.JsonOption.In(speech) };
    }

    public Option<string?> Data { get; }

    public Option<string?> Prompts { get; }

    public Option<string?> Lang { get; }

    /// <summary>For serving only.</summary>
    public Option<string?> Urls { get; }

    /// <summary>For commands with results.</summary>
    public Option<bool> Json { get; }

    public IEnumerable<Option> All => [Data, Prompts, Lang];

    /// <summary>What the command line says, as configuration: it wins over files and the environment.</summary>
    public Dictionary<string, string?> Settings(ParseResult parsed)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        Add("DiplomacyBot:DataDirectory", parsed.GetValue(Data));
        Add("DiplomacyBot:PromptsDirectory", parsed.GetValue(Prompts));
        Add("urls", parsed.GetValue(Urls));
        return settings;

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                settings[key] = value;
            }
        }
    }
}
