using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Answers;

/// <summary>Refuses settings outside their ranges.</summary>
internal sealed class AnsweringOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<AnsweringOptions>
{
    public ValidateOptionsResult Validate(string? name, AnsweringOptions options)
    {
        var faults = new SettingFaults("Answering").CheckRanges(options);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }
}
