using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Storage.Feedback;

/// <summary>Refuses settings outside their ranges.</summary>
internal sealed class FeedbackOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<FeedbackOptions>
{
    public ValidateOptionsResult Validate(string? name, FeedbackOptions options)
    {
        var faults = new SettingFaults("Feedback").CheckRanges(options);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }
}
