using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Generation;

/// <summary>Refuses settings outside their ranges.</summary>
internal sealed class GenerationOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<GenerationOptions>
{
    public const string Section = "Answering:Generation";

    public ValidateOptionsResult Validate(string? name, GenerationOptions options)
    {
        var faults = new SettingFaults(Section).CheckRanges(options);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }
}
