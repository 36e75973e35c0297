using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>Refuses a folder of prompts that is named but not there: its absence would otherwise be noticed only by odd answers.</summary>
internal sealed class HostingOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<HostingOptions>
{
    private static readonly Phrase Folder = new("một thư mục có sẵn chứa các mẫu lời nhắc (--prompts), hoặc bỏ khóa này", "a folder that exists and holds the prompts (--prompts), or leave it out");

    public ValidateOptionsResult Validate(string? name, HostingOptions options)
    {
        var faults = new SettingFaults("DiplomacyBot").CheckRanges(options)
            .Check(options.PromptsDirectory is not { } folder || Directory.Exists(folder), nameof(options.PromptsDirectory), options.PromptsDirectory is { Length: > 0 } named ? Path.GetFullPath(named) : options.PromptsDirectory, Folder);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }
}
