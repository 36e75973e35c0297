using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>Refuses a folder of prompts that is named but not there: its absence would otherwise be noticed only by odd answers.</summary>
internal sealed class HostingOptionsCheck : IValidateOptions<HostingOptions>
{
    public ValidateOptionsResult Validate(string? name, HostingOptions options) =>
        options.PromptsDirectory is { } folder && !Directory.Exists(folder)
            ? ValidateOptionsResult.Fail($"DiplomacyBot:PromptsDirectory (--prompts) is {Path.GetFullPath(folder.Length == 0 ? "." : folder)}: there is no such folder. Give the folder that holds the prompts, or leave it out.")
            : ValidateOptionsResult.Success;
}
