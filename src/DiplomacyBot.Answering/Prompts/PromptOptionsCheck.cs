using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Prompts;

/// <summary>Reads all prompts at the start when a chat model will use them, so that a broken file is a message and not a broken answer.</summary>
internal sealed class PromptOptionsCheck(IServiceProviderIsService services) : IValidateOptions<PromptOptions>
{
    public ValidateOptionsResult Validate(string? name, PromptOptions options)
    {
        if (!services.IsService(typeof(IChatClient)))
        {
            return ValidateOptionsResult.Success;
        }

        var faults = new List<string>();
        foreach (var kind in Enum.GetValues<PromptKind>())
        {
            try
            {
                PromptSource.Of(options.Directory, kind).Read();
            }
            catch (PromptException e)
            {
                faults.Add(e.Message);
            }
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
