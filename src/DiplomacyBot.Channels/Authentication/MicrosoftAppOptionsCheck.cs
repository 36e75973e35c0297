using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>Half a registration is noticed at start, not at the first reply.</summary>
internal sealed class MicrosoftAppOptionsCheck : IValidateOptions<MicrosoftAppOptions>
{
    public ValidateOptionsResult Validate(string? name, MicrosoftAppOptions options)
    {
        if (!options.IsConfigured)
        {
            return ValidateOptionsResult.Success;
        }

        return options.MicrosoftAppType switch
        {
            MicrosoftAppOptions.ManagedIdentity => ValidateOptionsResult.Success,
            MicrosoftAppOptions.SingleTenant when string.IsNullOrEmpty(options.MicrosoftAppPassword) =>
                ValidateOptionsResult.Fail("MicrosoftAppPassword is missing: MicrosoftAppId is set, and an app of type SingleTenant replies with a client secret."),
            MicrosoftAppOptions.SingleTenant when !Guid.TryParse(options.MicrosoftAppTenantId, out _) =>
                ValidateOptionsResult.Fail("MicrosoftAppTenantId must be the directory (tenant) id, a GUID: MicrosoftAppId is set, and an app of type SingleTenant belongs to one tenant."),
            MicrosoftAppOptions.SingleTenant => ValidateOptionsResult.Success,
            _ => ValidateOptionsResult.Fail("MicrosoftAppType must be SingleTenant or UserAssignedMSI; new multi-tenant bots cannot be registered any more."),
        };
    }
}
