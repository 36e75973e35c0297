using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Coverage;

/// <summary>Refuses settings outside their ranges.</summary>
/// <param name="section">The section they were bound from.</param>
/// <param name="language">The operator's; null for nobody in particular.</param>
internal class RangesCheck<TOptions>(string section, OperatorLanguage? language) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var faults = Examine(new SettingFaults(section).CheckRanges(options), options);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }

    protected virtual SettingFaults Examine(SettingFaults faults, TOptions options) => faults;
}
