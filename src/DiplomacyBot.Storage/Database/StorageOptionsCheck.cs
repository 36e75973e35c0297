using Microsoft.Extensions.Options;

namespace DiplomacyBot.Storage.Database;

/// <summary>Refuses settings that cannot work, naming the key and the remedy.</summary>
internal sealed class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.DataDirectory))
        {
            return ValidateOptionsResult.Fail("DiplomacyBot:DataDirectory is empty: give the folder that holds the database, for example \"data\".");
        }

        if (options.BusyTimeout < TimeSpan.FromSeconds(1) || options.BusyTimeout > TimeSpan.FromMinutes(10))
        {
            return ValidateOptionsResult.Fail($"DiplomacyBot:BusyTimeout is {options.BusyTimeout}: give 00:00:01 to 00:10:00.");
        }

        if (options.ArticleCacheMegabytes is < 0 or > 16384)
        {
            return ValidateOptionsResult.Fail($"DiplomacyBot:ArticleCacheMegabytes is {options.ArticleCacheMegabytes}: give 0 to 16384.");
        }

        return ValidateOptionsResult.Success;
    }
}
