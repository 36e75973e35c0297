using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Prompts;

/// <summary>
/// Reads all prompts at the start, also while no chat model uses them: a broken file is a message to who wrote it, and not a broken answer on the day a model is configured.
/// </summary>
internal sealed class PromptOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<PromptOptions>
{
    public ValidateOptionsResult Validate(string? name, PromptOptions options)
    {
        var faults = new List<string>();
        foreach (var source in Enum.GetValues<PromptKind>().Select(kind => PromptSource.Of(options.Directory, kind)).Where(static source => source.Path is not null))
        {
            try
            {
                source.Read();
            }
            catch (PromptException e)
            {
                faults.Add(e.Fault.In(language));
            }
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
