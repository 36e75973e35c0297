using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Storage.Database;

/// <summary>Refuses settings that cannot work, naming the key and the remedy.</summary>
internal sealed class StorageOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<StorageOptions>
{
    private static readonly Phrase Folder = new("thư mục chứa cơ sở dữ liệu (--data), ví dụ “data”", "the folder that holds the database (--data), for example \"data\"");

    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var faults = new SettingFaults("DiplomacyBot")
            .Check(!string.IsNullOrWhiteSpace(options.DataDirectory), nameof(options.DataDirectory), options.DataDirectory, Folder)
            .CheckRanges(options);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }
}
